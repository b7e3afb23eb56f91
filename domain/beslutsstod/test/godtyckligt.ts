import fc from 'fast-check';
import type { Underlag } from '../underlag.ts';
import type { Inkomst, Kostnad } from '../underlag-ekonomi.ts';
import { barnFott, inkomst, kostnad, medBarn, rentUnderlag } from './underlag.ts';

const ore = fc.integer({ min: 0, max: 1_500_000 });
const svar = fc.constantFrom('ja' as const, 'nej' as const, 'okant' as const);

const anyKostnad: fc.Arbitrary<Partial<Kostnad> & { slag: string; sokt: number }> = fc.record({
  slag: fc.constantFrom(
    'hyra',
    'el',
    'hemforsakring',
    'internet',
    'medicin',
    'tandvard_akut',
    'begravning',
    'okant_slag',
  ),
  sokt: ore,
  vem: fc.constantFrom('hushallet', 'a'),
  underlag: fc.constantFrom('bifogad' as const, 'sparad' as const, 'inget' as const, 'okant' as const),
  manader: fc.constantFrom(1, 3, 'okant' as const),
  delasAv: fc.constantFrom(1, 2, 3, 'okant' as const),
  egnaMedel: fc.oneof(ore, fc.constant('okant' as const)),
  svar: fc.record({ kvittot_sager_akut: svar }),
});

const anyInkomst: fc.Arbitrary<Partial<Inkomst> & { slag: string; belopp: Inkomst['belopp'] }> = fc.record({
  slag: fc.constantFrom(
    'lon',
    'bostadsbidrag',
    'sjukpenning',
    'merkostnadsersattning',
    'gava',
    'okand_formans_slag',
  ),
  belopp: fc.oneof({ weight: 4, arbitrary: ore }, fc.constant('okant' as const)),
  utbetalningsdatum: fc.constantFrom(
    '2026-08-25' as const,
    '2026-09-25' as const,
    '2026-10-01' as const,
    '2026-10-31' as const,
    '2026-11-01' as const,
    'okant' as const,
  ),
  vem: fc.constantFrom('a', 'c0'),
  preliminar: fc.boolean(),
  kalla: fc.constantFrom<Inkomst['kalla']>(
    { typ: 'sokande' },
    { typ: 'register', myndighet: 'FK', hamtad: '2026-11-02T08:00:00Z' },
  ),
});

const anyBarn = fc.record({
  fodelsedatum: fc.constantFrom(
    '2026-03-01' as const,
    '2024-02-29' as const,
    '2020-06-15' as const,
    '2009-12-31' as const,
    '2007-01-01' as const,
    'okant' as const,
  ),
  boende: fc.constantFrom('heltid' as const, 'vaxelvis' as const, 'umgange' as const),
  dagar: fc.constantFrom(0, 4, 15, 30, 'hela' as const, 'okant' as const),
  lunchHemma: svar,
  gymnasium: svar,
});

const numbered = <T>(rows: T[], prefix: string): (T & { id: string })[] =>
  rows.map((row, index) => ({ ...row, id: `${prefix}${index}` }));

/** Households of all kinds, valid but seldom tidy. Always at least one child, so that "c0" is a person. */
export const anyUnderlag: fc.Arbitrary<Underlag> = fc
  .record({
    barn: fc.array(anyBarn, { minLength: 1, maxLength: 9 }),
    par: fc.boolean(),
    kostnader: fc.array(anyKostnad, { maxLength: 6 }),
    inkomster: fc.array(anyInkomst, { maxLength: 6 }),
    delar: fc.constantFrom(0, 1, 4, 'okant' as const),
    stickprov: fc.constantFrom('dragen' as const, 'inte_dragen' as const),
    manaderIRad: fc.constantFrom(0, 6, 20, 'okant' as const),
    fran: fc.constantFrom('ingen' as const, '2026-01' as const, '2024-01' as const, 'okant' as const),
  })
  .map(({ barn, par, kostnader, inkomster, delar, stickprov, manaderIRad, fran }) => {
    const base = medBarn(
      rentUnderlag(par ? ['a', 'b'] : ['a']),
      ...numbered(barn, 'c').map((row) => barnFott(row.id, 'okant', row)),
    );
    return {
      ...base,
      boende: { ...base.boende, delarHushallMed: delar },
      arende: { ...base.arende, stickprov, manaderIRad },
      jobbstimulans: [{ vem: 'a', fran, manaderIRad }],
      kostnader: numbered(kostnader, 'k').map((row) => kostnad(row.slag, row.sokt, row)),
      inkomster: numbered(inkomster, 'i').map((row) => inkomst(row.slag, row.belopp, row)),
    };
  });
