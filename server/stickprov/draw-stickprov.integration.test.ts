import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followLog } from '@/scripts/test/database';
import { later, NU } from '@/scripts/test/people';
import { closedControl, draw, lottadAnsokan, ROBOT } from '@/scripts/test/stickprov';
import { db, transaction, type Tx } from '../db';
import { open } from '../person/personnummer';
import { drawStickprov, stickprovFor } from './draw-stickprov';
import { kontrollhistorik, senasteKontroll } from './historik';
import { openMonth, openMonths } from './open-month';

describe('drawing a stickprov', () => {
  it('is HMAC-SHA-256 of the id with the sealed secret of the month it was sent in, in Stockholm', async () => {
    // 00:30 on 1 December in Stockholm is still November in UTC
    const ansokan = await lottadAnsokan({ inskickad: new Date('2026-11-30T23:30:00Z') });
    const row = await draw(ansokan);
    const month = await db().stickprovManad.findUniqueOrThrow({
      where: { kommunId_manad: { kommunId: 'exempelstad', manad: '2026-12' } },
    });
    const secret = Buffer.from(open(month.hemlighet, 'stickprov'), 'hex');
    expect(secret).toHaveLength(32);
    expect(month.hemlighetSha256).toBe(createHash('sha256').update(secret).digest('hex'));
    expect(row).toMatchObject({
      manad: '2026-12',
      lott: createHmac('sha256', secret).update(ansokan.id).digest('hex'),
    });
  });

  it('gives one row when ten draw at once, in a month that nobody has opened, and one row of the log', async () => {
    const ansokan = await lottadAnsokan({ inskickad: new Date('2026-03-10T10:00:00Z'), manad: '2026-03' });
    const logged = await followLog();
    const rows = await Promise.all(Array.from({ length: 10 }, (_, i) => draw(ansokan, later(i))));
    expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(1);
    expect(await db().stickprov.count({ where: { ansokanId: ansokan.id } })).toBe(1);
    expect((await logged()).map(({ vem, handling }) => `${vem} ${handling}`)).toEqual([
      'robot stickprov.oppna',
      'robot stickprov.dra',
    ]);
    expect(await draw(ansokan, later(60_000))).toEqual(rows[0]);
  });

  // the example regelverk: 25 % for all to December 2026, 20 % for who applies for el, a control every 12 months
  it.each([
    ['a new case: the share for all at start-up', 0, ['hyra', 'el'], 2500, 'start'],
    ['nine months: one of the three that are left', 9, ['hyra'], 3334, 'kontroll:9'],
    ['eleven months: the last one is certain', 11, ['hyra'], 10_000, 'kontroll:11'],
  ])('%s', async (_what, months, kostnader, andel, grund) => {
    const first = await lottadAnsokan({
      inskickad: new Date(Date.UTC(2026, 10 - months, 2, 10)),
      manad: '2026-01',
    });
    const ansokan = months === 0 ? first : await lottadAnsokan({ arendeId: first.arendeId, kostnader });
    expect(await draw(ansokan)).toMatchObject({ andel, grund, ...(andel === 10_000 && { dragen: true }) });
  });

  it('counts from the last control of any application of the case', async () => {
    const first = await lottadAnsokan({ inskickad: new Date('2025-10-02T10:00:00Z'), manad: '2025-10' });
    expect(await senasteKontroll(db(), first.arendeId)).toBe('aldrig');
    await closedControl(first.id, new Date('2026-07-31T22:30:00Z'));
    const ansokan = await lottadAnsokan({ arendeId: first.arendeId });
    expect(await senasteKontroll(db(), first.arendeId)).toBe('2026-08');
    expect(await kontrollhistorik(db(), first.arendeId)).toEqual({
      forsta: new Date('2025-10-02T10:00:00Z'),
      senaste: new Date('2026-07-31T22:30:00Z'),
    });
    expect(await draw(ansokan)).toMatchObject({ andel: 2500, grund: 'start' });
  });

  it('writes nothing when the regelverk has no share for the month, and what is not drawn is not known', async () => {
    const ansokan = await lottadAnsokan({ inskickad: new Date('2027-01-10T10:00:00Z'), manad: '2027-01' });
    expect(await draw(ansokan)).toBeNull();
    expect(await stickprovFor(db(), ansokan.id)).toBe('okant');
    expect(await db().stickprovManad.count({ where: { manad: '2027-01' } })).toBe(0);
  });

  it('says what was drawn', async () => {
    const ansokan = await lottadAnsokan();
    const row = await draw(ansokan);
    expect(await stickprovFor(db(), ansokan.id)).toBe(row?.dragen ? 'dragen' : 'inte_dragen');
  });

  it('is refused to the robot of another municipality', async () => {
    const ansokan = await lottadAnsokan();
    const other = { typ: 'robot', kommunId: 'grannstad' } as const;
    await expect(transaction((tx) => drawStickprov(tx, other, ansokan, NU))).rejects.toMatchObject({
      name: 'NotYours',
    });
  });

  it('is the same whatever stands in every personal field', async () => {
    const ansokan = await lottadAnsokan();
    const word = fc.string({ maxLength: 20 });
    const personal = fc.record({
      personId: fc.uuid(),
      enhetId: word,
      referens: word,
      manad: fc.constantFrom('2026-10', '2026-12'),
      hushall: fc.record({
        medlemmar: fc.array(fc.record({ fornamn: word, fodelsedatum: word, roll: word })),
      }),
      formular: word,
      andrat: word,
      fran: word,
      beloppOre: fc.nat(9_000_000),
    });
    class Undo extends Error {}
    const seen = new Set<string>();
    const once = async ({ andrat, fran, beloppOre, ...fields }: Record<string, unknown>) => {
      const svar = {
        andrat: { svar: true, text: andrat },
        inkomster: [{ slag: 'lon', beloppOre, fran }],
        kostnader: [{ slag: 'hyra', beloppOre, vad: fran }],
      };
      const undone = transaction(async (tx) => {
        const row = await drawStickprov(tx, ROBOT, { ...ansokan, ...fields, svar: svar as never }, NU);
        seen.add(JSON.stringify(row));
        throw new Undo();
      });
      await expect(undone).rejects.toThrow(Undo);
    };
    await openMonth(db(), 'exempelstad', '2026-11', NU);
    await fc.assert(fc.asyncProperty(personal, once), { numRuns: 50 });
    expect([...seen]).toEqual([JSON.stringify(await draw(ansokan))]);
  });

  it('can neither be changed nor removed', async () => {
    const ansokan = await lottadAnsokan();
    await draw(ansokan);
    const where = { ansokanId: ansokan.id };
    await expect(db().stickprov.update({ where, data: { dragen: true } })).rejects.toThrow(/ändras aldrig/);
    await expect(db().stickprov.delete({ where })).rejects.toThrow(/ändras aldrig/);
  });
});

describe('a month', () => {
  const open10 = (manad: '2026-05') =>
    Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        transaction((tx: Tx) => openMonth(tx, 'grannstad', manad, later(i))),
      ),
    );

  it('has one secret, however many open it', async () => {
    const logged = await followLog();
    await open10('2026-05');
    const before = await db().stickprovManad.findMany({ where: { kommunId: 'grannstad', manad: '2026-05' } });
    await open10('2026-05');
    expect(
      await db().stickprovManad.findMany({ where: { kommunId: 'grannstad', manad: '2026-05' } }),
    ).toEqual(before);
    expect(before).toHaveLength(1);
    expect(await logged()).toEqual([
      { vem: 'robot', handling: 'stickprov.oppna', objekt: 'StickprovManad grannstad 2026-05' },
    ]);
  });

  it('is opened with the next one, for every municipality', async () => {
    await openMonths(new Date('2026-08-31T22:30:00Z')); // 1 September in Stockholm
    const opened = await db().stickprovManad.findMany({
      where: { manad: { in: ['2026-08', '2026-09', '2026-10'] } },
      orderBy: [{ kommunId: 'asc' }, { manad: 'asc' }],
    });
    expect(opened.map(({ kommunId, manad }) => `${kommunId} ${manad}`)).toEqual([
      'exempelstad 2026-09',
      'exempelstad 2026-10',
      'grannstad 2026-09',
      'grannstad 2026-10',
    ]);
    expect(new Set(opened.map((row) => row.hemlighetSha256)).size).toBe(4);
  });
});
