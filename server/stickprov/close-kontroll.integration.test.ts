import { describe, expect, it } from 'vitest';
import { followLog, withoutLog } from '@/scripts/test/database';
import { later, NU, staff } from '@/scripts/test/people';
import { closedControl, draw, lottadAnsokan } from '@/scripts/test/stickprov';
import { db } from '../db';
import { closeKontroll } from './close-kontroll';
import { senasteKontroll } from './historik';
import { loadKontrollbesked } from './kontrollbesked';
import { loadKontroll } from './load-kontroll';

const UTFALL = 'UTAN_ANMARKNING' as const;
const said = (ansokanId: string, text = 'Kvittona visar det du skrev.') => ({
  ansokanId,
  utfall: UTFALL,
  text,
});
const norr = await staff('Enhet Norr');

/** Eleven months after the first application the draw is certain. */
async function drawnAnsokan() {
  const first = await lottadAnsokan({ inskickad: new Date('2025-12-02T10:00:00Z'), manad: '2025-12' });
  const ansokan = await lottadAnsokan({ arendeId: first.arendeId });
  expect(await draw(ansokan)).toMatchObject({ dragen: true });
  return ansokan;
}

describe('closing a control', () => {
  it('says how it ended, to the applicant and to the draws that come', async () => {
    const { id, arendeId } = await drawnAnsokan();
    expect(await loadKontroll(norr, id)).toMatchObject({
      typ: 'STICKPROV',
      lott: { andel: 10_000, skal: expect.stringContaining('11 månader') },
      avslutad: null,
    });
    expect(await loadKontrollbesked(db(), id)).toEqual({ dragen: true, kontroll: null });
    const logged = await followLog();
    await closeKontroll(norr, said(id, '  Kvittona visar det du skrev.\n'), NU);
    const row = await db().kontroll.findFirstOrThrow({ where: { ansokanId: id } });
    expect(await logged()).toEqual([
      { vem: `personal ${norr.personalId}`, handling: 'kontroll.avsluta', objekt: `Kontroll ${row.id}` },
    ]);
    expect(await loadKontrollbesked(db(), id)).toEqual({
      dragen: true,
      kontroll: { typ: 'STICKPROV', utfall: UTFALL, text: 'Kvittona visar det du skrev.', avslutad: NU },
    });
    expect(await loadKontroll(norr, id)).toMatchObject({
      avslutad: { utfall: UTFALL, personalNamn: norr.namn },
    });
    expect(await senasteKontroll(db(), arendeId)).toBe('2026-11');
  });

  it('happens once, also when two press at the same moment', async () => {
    const { id } = await drawnAnsokan();
    const results = await Promise.allSettled([1, 2].map((n) => closeKontroll(norr, said(id), later(n))));
    expect(results.map((r) => r.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await expect(closeKontroll(norr, said(id), NU)).rejects.toThrow(/redan avslutad/);
    expect(await db().kontroll.count({ where: { ansokanId: id } })).toBe(1);
    await expect(db().kontroll.deleteMany({ where: { ansokanId: id } })).rejects.toThrow(/ändras aldrig/);
  });

  it('is a deep control when a year has gone and no lott was drawn', async () => {
    const first = await lottadAnsokan({ inskickad: new Date('2025-11-02T10:00:00Z'), manad: '2025-11' });
    const { id } = await lottadAnsokan({ arendeId: first.arendeId });
    expect(await loadKontroll(norr, id)).toMatchObject({ typ: 'FORDJUPAD', lott: null, manaderSedan: 12 });
    await closeKontroll(norr, said(id), NU);
    expect(await loadKontrollbesked(db(), id)).toMatchObject({
      dragen: null,
      kontroll: { typ: 'FORDJUPAD' },
    });
    expect(await loadKontroll(norr, id)).toMatchObject({ typ: 'FORDJUPAD', avslutad: { utfall: UTFALL } });
  });

  it('is for applications that are due alone', async () => {
    const first = await lottadAnsokan({ inskickad: new Date('2025-11-02T10:00:00Z'), manad: '2025-11' });
    await closedControl(first.id, new Date('2026-10-02T10:00:00Z'));
    const { id } = await lottadAnsokan({ arendeId: first.arendeId });
    expect(await loadKontroll(norr, id)).toBeNull();
    expect(await loadKontrollbesked(db(), id)).toBeNull();
    await expect(closeKontroll(norr, said(id), NU)).rejects.toThrow(/inte uttagen till kontroll/);
  });

  it('needs words that the applicant can read', async () => {
    const { id } = await drawnAnsokan();
    await expect(closeKontroll(norr, said(id, ' allt rätt '), NU)).rejects.toThrow(/minst 10 tecken/);
  });

  it('is for the unit of the case', async () => {
    const { id } = await drawnAnsokan();
    const soder = await staff('Enhet Söder');
    const nobody = expect.objectContaining({ name: 'NotYours' });
    await expect(closeKontroll(soder, said(id), NU)).rejects.toEqual(nobody);
    await expect(loadKontroll(soder, id)).rejects.toEqual(nobody);
    await expect(closeKontroll(norr, said('finns-inte'), NU)).rejects.toEqual(nobody);
    await closeKontroll(await staff('finns inte', 'arbetsledare'), said(id), NU);
  });

  it('leaves nothing when the log does not answer', async () => {
    const { id } = await drawnAnsokan();
    await withoutLog(() => expect(closeKontroll(norr, said(id), NU)).rejects.toThrow());
    expect(await db().kontroll.count({ where: { ansokanId: id } })).toBe(0);
  });
});
