import { describe, expect, it } from 'vitest';
import { oppna, rekommendera, rent } from './test/kontrollprov.ts';
import { barnFott, inkomst, medBarn, rentUnderlag } from './test/underlag.ts';
import type { Underlag } from './underlag.ts';

const FK = { typ: 'register', myndighet: 'FK', hamtad: '2026-11-02T08:00:00Z' } as const;
const SEPTEMBER = { utbetalningsdatum: '2026-09-25' } as const;
const med = (...inkomster: Underlag['inkomster']): Underlag => ({ ...rent, inkomster });
/** Försäkringskassan has answered with something. */
const answered = (u: Underlag): Underlag => ({
  ...u,
  uppslag: [
    ...u.uppslag.filter(({ myndighet }) => myndighet !== 'FK'),
    { myndighet: 'FK', vem: 'a', status: 'svar', hamtad: FK.hamtad },
  ],
});
const about = (kontroll: string, u: Underlag): boolean =>
  oppna(u).some((row) => row.startsWith(`${kontroll} `));

describe('the household', () => {
  it('one adult who came when another left is a change, whoever stays', () => {
    const par = rentUnderlag(['a', 'b']);
    if (typeof par.foregaende === 'string') throw new Error();
    const before = (hushall: string[]): Underlag => ({
      ...par,
      foregaende: { ...(par.foregaende as Exclude<Underlag['foregaende'], string>), hushall },
    });
    expect(about('hushall_oforandrat', before(['a', 'b']))).toBe(false);
    expect(about('hushall_oforandrat', before(['a', 'c']))).toBe(true);
  });

  it('a child who lives here all the time has no days to ask about', () => {
    const child = (boende: 'heltid' | 'vaxelvis') =>
      medBarn(rent, barnFott('c', '2015-01-01', { boende, dagar: 'okant' }));
    expect(about('uppgifter', child('heltid'))).toBe(false);
    expect(about('uppgifter', child('vaxelvis'))).toBe(true);
  });
});

describe('incomes', () => {
  it("a parent's wage is no child's: it counts from the first krona, 1 000 of 1 000", () => {
    const u: Underlag = {
      ...medBarn(rent, barnFott('c', '2010-01-01')),
      barnsArbetsinkomst: [
        { vem: 'c', tidigareIAr: 0 },
        { vem: 'a', tidigareIAr: 0 },
      ],
      inkomster: [inkomst('lon', 100_000)],
    };
    expect(rekommendera(u).normberakning.summor.inkomster).toBe(100_000);
  });

  it('a benefit that stood in the register last month alone is no contradiction now', () => {
    const register = inkomst('bostadsbidrag', 90_000, { ...SEPTEMBER, kalla: FK });
    expect(about('deklarerat_mot_register', answered(med(register)))).toBe(false);
    const declared = inkomst('bostadsbidrag', 90_000);
    expect(about('deklarerat_mot_register', answered(med(declared)))).toBe(true);
  });

  it('another agency that failed does not make this answer unsure', () => {
    const u = answered(med(inkomst('bostadsbidrag', 90_000)));
    const failed = u.uppslag.map((row) =>
      row.myndighet === 'CSN'
        ? { myndighet: row.myndighet, vem: row.vem, status: 'ej_fragad' as const }
        : row,
    );
    expect(about('deklarerat_mot_register', { ...u, uppslag: failed })).toBe(true);
  });

  it('the month before is compared with what was declared when no register has it', () => {
    const now = inkomst('gava', 100_000);
    const before = (belopp: number) => inkomst('gava', belopp, { ...SEPTEMBER, id: 'forra' });
    const [row] = rekommendera(med(now, before(100_000))).normberakning.inkomster;
    expect(row?.belopp).toBe(100_000);
    expect(about('andrad_inkomst', med(now, before(100_000)))).toBe(false);
    expect(about('andrad_inkomst', med(now, before(50_000)))).toBe(true);
  });

  it('the money of another month stands with its source and counts nothing', () => {
    const u = med(inkomst('bostadsbidrag', 90_000, { utbetalningsdatum: '2026-11-20', kalla: FK }));
    expect(rekommendera(u).normberakning.inkomster).toMatchObject([
      {
        belopp: 0,
        mening: 'Pengarna kom i en annan månad och räknas inte nu.',
        kalla: { text: 'FK, hämtat 2026-11-02T08:00:00Z' },
      },
    ]);
  });
});
