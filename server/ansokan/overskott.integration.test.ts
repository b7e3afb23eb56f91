import { describe, expect, it } from 'vitest';
import type { Manad } from '@/domain/manad';
import { sendMany } from '@/scripts/test/bulk';
import '@/scripts/test/database';
import { NU, staff } from '@/scripts/test/people';
import { db } from '../db';
import { loadOverskott } from './overskott';

const NORM = { grupp: 'NORM' as const, radId: 'norm', beslutatOre: 500_000 };
const inkomst = (beslutatOre: number) => ({ grupp: 'INKOMST' as const, radId: 'inkomst.lon.x', beslutatOre });

/** A case whose months before December 2026 are decided with these incomes against 5 000 kr of needs. */
async function caseWith(months: Partial<Record<Manad, number>>): Promise<string> {
  const { personalId } = await staff('Enhet Norr');
  const [first = ''] = await sendMany(1, ['200002292399'], '2026-01', NU);
  const { arendeId, ...rest } = await db().ansokan.findUniqueOrThrow({ where: { id: first } });
  for (const [manad, inkomstOre = 0] of Object.entries(months)) {
    const { formular, formularSha256, kommunId, enhetId, personId, svar, hushall } = rest;
    const { id } = await db().ansokan.create({
      data: {
        ...{ arendeId, formular, formularSha256, kommunId, enhetId, personId, manad },
        ...{
          typ: 'ATERANSOKAN',
          kanal: 'E_ANSOKAN',
          inskickad: NU,
          svar: svar ?? {},
          hushall: hushall ?? {},
        },
        utkastId: `${arendeId}-${manad}`,
        referens: `${arendeId}-${manad}`,
      },
    });
    const rader = [NORM, inkomst(inkomstOre)].map((rad, ordning) => ({
      ...rad,
      ordning,
      etikett: 'Rad',
      kalla: 'Prov',
      skal: '',
    }));
    await db().beslut.create({
      data: {
        ...{ kommunId, enhetId, ansokanId: id, personId, personalId, utgang: 'BIFALL', beloppOre: 1 },
        ...{ motivering: 'Skäl i ord som räcker.', kommunicering: 'behovs-inte', delegation: 'SN' },
        ...{ personalNamn: 'Robin Ek', personalTitel: 'Socialsekreterare', beslutad: NU },
        rader: { create: rader },
      },
    });
  }
  return arendeId;
}

describe('surplus of the months before', () => {
  it('is what each month was decided to leave over, three months back', async () => {
    const arendeId = await caseWith({ '2026-09': 520_050, '2026-10': 400_000, '2026-11': 500_000 });
    expect(await loadOverskott(db(), arendeId, '2026-12')).toEqual([
      { id: 'overskott-2026-09', manad: '2026-09', belopp: 20_050, valdAvHandlaggare: false },
    ]);
  });

  it('is not known when one of the months was not decided here', async () => {
    const arendeId = await caseWith({ '2026-10': 900_000, '2026-11': 0 });
    expect(await loadOverskott(db(), arendeId, '2026-12')).toBe('okant');
  });
});
