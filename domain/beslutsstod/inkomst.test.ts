import { describe, expect, it } from 'vitest';
import { rekommendera, rent } from './test/kontrollprov.ts';
import type { Andringar } from './test/regelverk.ts';
import { barnFott, inkomst, medBarn, rentUnderlag } from './test/underlag.ts';
import type { Underlag } from './underlag.ts';

const FK = { typ: 'register', myndighet: 'FK', hamtad: '2026-11-02T08:00:00Z' } as const;
const rows = (underlag: Underlag, andringar: Andringar = {}) =>
  rekommendera(underlag, andringar).normberakning.inkomster;
const sum = (underlag: Underlag, andringar: Andringar = {}): number =>
  rekommendera(underlag, andringar).normberakning.summor.inkomster;
const asked = (underlag: Underlag, andringar: Andringar = {}): string | undefined =>
  rekommendera(underlag, andringar).skal.find(({ kontroll }) => kontroll === 'inkomster')?.mening;
const med = (...inkomster: Underlag['inkomster']): Underlag => ({ ...rent, inkomster });

describe('jobbstimulans (SFS 2013:421): 25 % of 1 000 is left out', () => {
  const par = rentUnderlag(['a', 'b']);
  const wage = (fran: '2026-10' | '2026-11' | 'ingen', manaderIRad: number, vem = 'b'): number =>
    sum({
      ...par,
      jobbstimulans: [
        { vem: 'a', fran: 'ingen', manaderIRad: 2 },
        { vem: 'b', fran, manaderIRad },
      ],
      inkomster: [inkomst('lon', 100_000, { vem })],
    });

  it('each adult has a period of their own', () => {
    expect(wage('ingen', 6)).toBe(75_000);
    expect(wage('ingen', 6, 'a')).toBe(100_000);
  });

  it('holds from its first month, not before', () => {
    expect(wage('2026-10', 0)).toBe(75_000);
    expect(wage('2026-11', 20)).toBe(100_000);
  });

  it('a wage without it is nothing to ask about', () => {
    expect(asked(med(inkomst('lon', 100_000)))).toBeUndefined();
  });
});

describe("children's own work", () => {
  const children = medBarn(rent, barnFott('c', '2010-01-01'), barnFott('d', '2011-01-01'));
  const earned = (vem: string, c: number | 'okant'): Underlag => ({
    ...children,
    barnsArbetsinkomst: [
      { vem: 'c', tidigareIAr: c },
      { vem: 'd', tidigareIAr: 0 },
    ],
    inkomster: [inkomst('lon', 100_000, { vem })],
  });

  it('each child has a prisbasbelopp of its own, 59 200 kr in 2026', () => {
    expect(sum(earned('c', 5_920_000))).toBe(100_000);
    expect(sum(earned('d', 5_920_000))).toBe(0);
    expect(sum(earned('c', 5_870_000))).toBe(50_000);
  });

  it('not known: all counts, and a person asks', () => {
    expect(sum(earned('c', 'okant'))).toBe(100_000);
    expect(asked(earned('c', 'okant'))).toBe('Att bedöma: Lön: Vad har barnet tjänat tidigare i år?');
  });

  it('a year without a prisbasbelopp is not known either', () => {
    const u = { ...earned('d', 0), ansokningsmanad: '2017-01' as const };
    const december = {
      ...u,
      inkomster: [inkomst('lon', 100_000, { vem: 'd', utbetalningsdatum: '2016-12-20' })],
    };
    expect(sum(december)).toBe(100_000);
    expect(asked(december)).toContain('Vad har barnet tjänat tidigare i år?');
  });

  it('a grown child is a case of its own; the adult is not', () => {
    const u = {
      ...medBarn(rent, barnFott('c', '2004-01-01')),
      inkomster: [inkomst('lon', 100_000, { vem: 'c' }), inkomst('gava', 30_000)],
    };
    expect(rows(u)).toMatchObject([
      { vem: 'a', belopp: 30_000 },
      { vem: 'c', belopp: 0, mening: 'Personen räknas som ett eget ärende.' },
    ]);
    expect(asked(u)).toBeUndefined();
  });
});

describe('control month and comparison month', () => {
  const september = (belopp: number, more: Parameters<typeof inkomst>[2] = {}) =>
    inkomst('bostadsbidrag', belopp, { id: 'sep', utbetalningsdatum: '2026-09-25', kalla: FK, ...more });
  const regel = (rule: string): Andringar => ({ parametrar: { jamforelsemanad: rule } });

  it('stands in always, never, or when the agency has not answered', () => {
    const u = med(september(90_000));
    expect([sum(u, regel('alltid')), sum(u, regel('aldrig')), sum(u)]).toEqual([90_000, 0, 0]);
    const down = { ...u, uppslag: [] };
    expect([sum(down, regel('alltid')), sum(down, regel('aldrig')), sum(down)]).toEqual([90_000, 0, 90_000]);
  });

  it('a benefit without a register has no look-up to miss', () => {
    const gava = inkomst('gava', 90_000, { utbetalningsdatum: '2026-09-25' });
    expect(sum({ ...med(gava), uppslag: [] })).toBe(0);
  });

  it('never when there is a row in the control month, declared and register alike', () => {
    const declared = inkomst('bostadsbidrag', 50_000, { id: 'egen' });
    const register = inkomst('bostadsbidrag', 70_000, { id: 'reg', kalla: FK });
    expect(sum(med(september(90_000), declared, register), regel('alltid'))).toBe(70_000);
    expect(sum(med(september(90_000), declared), regel('alltid'))).toBe(50_000);
  });

  it('the higher of declared and register counts, once, in both months', () => {
    const declared = inkomst('bostadsbidrag', 90_000, { id: 'egen' });
    const register = inkomst('bostadsbidrag', 70_000, { id: 'reg', kalla: FK });
    expect(sum(med(declared, register))).toBe(90_000);
    const both = med(september(80_000), september(60_000, { id: 'egen', kalla: { typ: 'sokande' } }));
    expect(sum(both, regel('alltid'))).toBe(80_000);
  });

  it('paid in another month: a line with 0 and why', () => {
    expect(
      rows(med(inkomst('bostadsbidrag', 90_000, { utbetalningsdatum: '2026-11-05', kalla: FK }))),
    ).toMatchObject([{ belopp: 0, mening: 'Pengarna kom i en annan månad och räknas inte nu.' }]);
  });

  it("another person's benefit last month is nothing to compare with", () => {
    const u = {
      ...medBarn(rent, barnFott('c', '2010-01-01')),
      inkomster: [inkomst('bostadsbidrag', 90_000, { kalla: FK })],
    };
    const before = { forman: 'bostadsbidrag', vem: 'c', belopp: 90_000 };
    const r = rekommendera({
      ...u,
      foregaende: typeof u.foregaende === 'string' ? 'ingen' : { ...u.foregaende, inkomster: [before] },
    });
    expect(r.skal.map(({ kontroll }) => kontroll)).toContain('ny_inkomst');
  });
});

describe('what an income line says', () => {
  it('the source and the rule', () => {
    const kalla = (typ: 'sokande' | 'handlaggare') =>
      rows(med(inkomst('gava', 10_000, { kalla: { typ } })))[0]?.kalla.text;
    expect([kalla('sokande'), kalla('handlaggare')]).toEqual(['ansökan', 'handläggare']);
    expect(rows(med(inkomst('gava', 10_000)))[0]?.kalla.reference?.title).toBeDefined();
  });

  it('kinds the regelverk does not know are counted apart, and asked about', () => {
    const u = med(inkomst('arvode_x', 10_000), inkomst('arvode_y', 20_000));
    expect(rows(u).map(({ rubrik, belopp }) => [rubrik, belopp])).toEqual([
      ['Okänt slag: arvode_x', 10_000],
      ['Okänt slag: arvode_y', 20_000],
    ]);
    expect(asked(u)).toBe(
      'Att bedöma: Okänt slag: arvode_x: Regelverket säger inte hur den här inkomsten räknas. Okänt slag: arvode_y: Regelverket säger inte hur den här inkomsten räknas.',
    );
  });

  it('deductions beyond tax matter only where the net after tax counts', () => {
    const u = med(inkomst('bostadsbidrag', 90_000, { kalla: FK, efterSkatt: 'okant' }));
    expect(asked(u)).toContain('avdrag utöver skatt');
    expect(asked(u, { parametrar: { nettobelopp: 'utbetalt' } })).toBeUndefined();
  });

  it('declared is contradicted only by an agency that has answered in whole', () => {
    const told = (status: 'svar' | 'delvis', twice = false): boolean => {
      const row = { myndighet: 'FK', vem: 'a', hamtad: 'nu' } as const;
      const one = status === 'svar' ? { ...row, status } : { ...row, status, skal: 'avvikelse' };
      const others = rent.uppslag.filter(({ myndighet }) => myndighet !== 'FK');
      const uppslag = [...others, one, ...(twice ? [{ ...row, status: 'svar' as const }] : [])];
      return rekommendera({ ...med(inkomst('bostadsbidrag', 90_000)), uppslag }).skal.some(
        ({ kontroll }) => kontroll === 'deklarerat_mot_register',
      );
    };
    expect([told('svar'), told('delvis'), told('delvis', true)]).toEqual([true, false, false]);
  });
});
