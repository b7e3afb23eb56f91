import 'server-only';
import { z } from 'zod';
import { jaNej, kryss, val, type Falt } from '@/domain/ansokan/falt';
import { steg, type Steg } from '@/domain/ansokan/steg';
import { belopp, heltal } from '@/domain/ansokan/varden';
import { LAG } from '@/domain/lag';
import { addMonths, manadOf, type Manad } from '@/domain/manad';
import { dayOf } from '@/domain/tid';

/** The most children a visitor can count with; a larger household is asked to call. */
export const BARN = 8;
const MANADER = 3;

export const BOENDE = [
  'hyresratt',
  'andrahand',
  'inneboende',
  'bostadsratt',
  'hos_foraldrar',
  'bostadslos',
] as const;

/** Costs beside the home, by the regelverk's names. */
export const KOSTNADER = [
  'el',
  'hemforsakring',
  'internet',
  'a_kassa_avgift',
  'fackavgift',
  'arbetsresor',
  'medicin',
  'lakarvard',
  'barnomsorg',
  'ovrigt',
] as const;

/** Incomes, by the regelverk's names. */
export const INKOMSTER = [
  'lon',
  'a_kassa',
  'aktivitetsstod',
  'sjukpenning',
  'foraldrapenning',
  'barnbidrag',
  'bostadsbidrag',
  'underhallsstod',
  'studiemedel',
  'pension',
  'insattning',
  'ovrig_inkomst',
] as const;

/** The months that can be asked about: this one and the next two, also one that no rules are set for yet. */
export function provmanader(nu: Date): [Manad, ...Manad[]] {
  const first = manadOf(dayOf(nu));
  return [first, ...Array.from({ length: MANADER - 1 }, (_, i) => addMonths(first, i + 1))];
}

/** The same field, which may be left empty: null. */
const valfri = (falt: Falt): Falt => ({
  ...falt,
  schema: z.string().transform((written, context) => {
    if (written.trim() === '') return null;
    const read = falt.schema.safeParse(written);
    if (read.success) return read.data;
    context.addIssue({ code: 'custom', message: read.error.issues[0]?.message ?? 'ogiltigt' });
    return z.NEVER;
  }),
});

/** Child `nr`; its last box opens the next one. */
const barn = (nr: number): Falt =>
  kryss(`barn_${nr}`, 'barn', [
    heltal(`barnAlder_${nr}`, 0, LAG.forsorjning - 1),
    valfri(heltal(`barnDagar_${nr}`, 1, 31)),
    kryss(`barnLunch_${nr}`, 'barn'),
    kryss(`barnGymnasium_${nr}`, 'barn'),
    ...(nr < BARN ? [barn(nr + 1)] : []),
  ]);

/** The questions of the trial calculation, as data; the same rules with and without JavaScript. */
export const provraknaSteg = (nu: Date): Steg =>
  steg('provrakna', [
    val('manad', provmanader(nu)),
    val('vuxna', ['en', 'tva']),
    heltal('alder', LAG.vuxen, 110),
    barn(1),
    val('boende', BOENDE, {
      vid: BOENDE.filter((form) => form !== 'bostadslos'),
      inuti: [belopp('hyra'), jaNej('kontrakt')],
    }),
    ...KOSTNADER.map((slag) => valfri(belopp(`kostnad_${slag}`))),
    ...INKOMSTER.map((slag) => kryss(`har_${slag}`, 'inkomster', [belopp(`inkomst_${slag}`)])),
    valfri(belopp('sparat')),
  ]);
