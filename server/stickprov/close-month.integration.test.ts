import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { followLog } from '@/scripts/test/database';
import { draw, drawAndMove, lottadAnsokan } from '@/scripts/test/stickprov';
import { readLista } from '@/domain/stickprov/lista';
import { db } from '../db';
import { closeMonth, closeMonths } from './close-month';
import { stickprovFor } from './draw-stickprov';
import { listManader, loadLista, loadManad } from './list-manader';

const NOVEMBER = new Date('2026-11-10T10:00:00Z');
/** Five days into December, at midnight in Stockholm. */
const DUE = new Date('2026-12-05T23:00:00Z');
const close = (nu: Date) => closeMonth('exempelstad', '2026-11', nu);

describe('closing a month', () => {
  it('waits for its time and for every draw, then shows the secret once', async () => {
    const first = await lottadAnsokan({ inskickad: NOVEMBER });
    const late = await lottadAnsokan({ inskickad: new Date('2026-11-30T22:59:59Z') });
    const other = await lottadAnsokan({ inskickad: new Date('2026-11-30T23:00:00Z'), manad: '2026-12' });
    await drawAndMove(first, NOVEMBER);
    await drawAndMove(other, DUE);

    expect(await close(new Date(DUE.getTime() - 1))).toBe(false);
    expect(await close(DUE)).toBe(false); // `late` waits
    expect(await loadLista('2026-11')).toBeNull();
    expect(await loadManad('2026-11')).toMatchObject({ avslojadHemlighet: null, lotter: null });

    await drawAndMove(late, DUE);
    const logged = await followLog();
    expect(await Promise.all(Array.from({ length: 5 }, () => close(DUE)))).toContain(true);
    expect(await close(DUE)).toBe(false);
    expect((await logged()).map(({ handling, objekt }) => `${handling} ${objekt}`)).toEqual([
      'stickprov.avsluta StickprovManad exempelstad 2026-11',
    ]);

    const month = await loadManad('2026-11');
    const secret = Buffer.from(month?.avslojadHemlighet ?? '', 'hex');
    expect(createHash('sha256').update(secret).digest('hex')).toBe(month?.hemlighetSha256);
    expect(month?.lotter).toMatchObject({ antal: 2, forsta: NOVEMBER });
    const { rader, fel } = readLista((await loadLista('2026-11')) ?? '');
    expect(fel).toEqual([]);
    expect(rader.map((r) => r.ansokan)).toEqual([first.id, late.id].toSorted());
    for (const { ansokan, lott } of rader)
      expect(lott).toBe(createHmac('sha256', secret).update(ansokan).digest('hex'));
  });

  it('leaves nothing to draw: what comes after goes to a person', async () => {
    const forgotten = await lottadAnsokan({ inskickad: NOVEMBER });
    expect(await draw(forgotten, DUE)).toBeNull();
    expect(await stickprovFor(db(), forgotten.id)).toBe('okant');
  });

  it('never gives out the secret of a month that is not closed', async () => {
    const months = await listManader();
    expect(months.map(({ manad, avslojadHemlighet }) => [manad, avslojadHemlighet === null])).toEqual([
      ['2026-12', true],
      ['2026-11', false],
    ]);
    expect(Object.keys(months[0] ?? {})).not.toContain('hemlighet');
  });

  it('is done for every month that is due, and only for those', async () => {
    await closeMonths(new Date('2026-12-31T10:00:00Z'));
    expect((await loadManad('2026-12'))?.avslojad).toBeNull();
    await closeMonths(new Date('2027-01-05T23:00:00Z'));
    expect((await loadManad('2026-12'))?.avslojad).toEqual(new Date('2027-01-05T23:00:00Z'));
  });

  it('shows a closed month without draws as an empty list, and knows no other month', async () => {
    await db().stickprovManad.create({
      data: {
        kommunId: 'exempelstad',
        manad: '2025-01',
        hemlighet: new Uint8Array(1),
        hemlighetSha256: createHash('sha256').update(Buffer.alloc(32)).digest('hex'),
        publicerad: NOVEMBER,
        avslojad: DUE,
        avslojadHemlighet: '00'.repeat(32),
      },
    });
    expect(await loadLista('2025-01')).toBe('ansokan,andel,grund,lott,dragen,regelverk\n');
    expect(await loadLista('2024-12')).toBeNull();
    expect(await loadManad('2024-12')).toBeNull();
  });
});
