/**
 * A form's fields as data. Each field carries its own zod schema; a step's schema is composed from them (`steg.ts`), and
 * the browser's rules are read back from the very same schema (`regler.ts`), so the two cannot drift.
 *
 * Answers are the strings the person typed. Messages are codes (`Felkod`): the words belong to the language files. A name
 * is its text's key; what follows an underscore tells one field from another with the same words ("jobbTitel_2_med").
 */
import { z } from 'zod';
import type { Bilagekrav } from './krav.ts';
import { schemaFor } from './schema-for.ts';

export type Felkod =
  'saknas' | 'ogiltigt' | 'for_langt' | 'negativt' | 'oklart' | 'for_stort' | 'utanfor' | 'eget';
export type Slag =
  | 'belopp'
  | 'text'
  | 'langtext'
  | 'datum'
  | 'heltal'
  | 'telefon'
  | 'epost'
  | 'clearing'
  | 'kontonummer'
  | 'personnummer'
  | 'val'
  | 'kryss'
  | 'rader';

export type Falt = {
  namn: string;
  slag: Slag;
  schema: z.ZodType<unknown, string>;
  /** The values a `val` offers, in order. */
  val?: readonly string[];
  /** The answers that open the fields inside; closed fields are neither asked for nor kept. */
  oppnar?: readonly string[];
  inuti?: readonly Falt[];
  /** Boxes that belong to one question carry its name. */
  grupp?: string;
  /** At least one of the group's boxes must be ticked. */
  minstEtt?: boolean;
  /** Of `belopp`: the sum may be less than nothing. */
  minus?: true;
  /** Of `rader`: how many rows there may be. The answer is how many are shown. */
  max?: number;
  /** The field belongs to this row of the `rader` it lies in. */
  rad?: number;
  /** Words for the {places} in the field's texts: a name, a number. */
  platser?: Readonly<Record<string, string>>;
  /** Labels of answers that are people or things, not language. */
  etiketter?: Readonly<Record<string, string>>;
  /** The required file that the field asks about: its sentence is the question. */
  krav?: Bilagekrav;
};

/** The faults each kind of field can have; the language files have a sentence for every one. */
export const FELKODER: Readonly<Record<Slag, readonly Felkod[]>> = {
  belopp: ['saknas', 'ogiltigt', 'for_langt', 'negativt', 'oklart', 'for_stort'],
  text: ['saknas', 'for_langt'],
  langtext: ['saknas', 'for_langt'],
  datum: ['saknas', 'ogiltigt', 'for_langt', 'oklart', 'utanfor'],
  heltal: ['saknas', 'ogiltigt', 'for_langt', 'negativt', 'utanfor'],
  telefon: ['saknas', 'ogiltigt', 'for_langt'],
  epost: ['saknas', 'ogiltigt', 'for_langt'],
  clearing: ['saknas', 'ogiltigt', 'for_langt'],
  kontonummer: ['saknas', 'ogiltigt', 'for_langt', 'oklart'],
  personnummer: ['saknas', 'ogiltigt', 'for_langt', 'eget'],
  val: ['saknas', 'ogiltigt'],
  kryss: ['saknas'],
  rader: [],
};

const MAX_TEXT = 200;
const MAX_LANGTEXT = 2000;
/** Something a reader can see; blanks and invisible marks alone are no answer. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

export const required = () => z.string().trim().min(1, 'saknas');
const visible = () => required().refine((s) => VISIBLE.test(s), 'saknas');

/** One line of text. `valfri` may be left empty. */
export const text = (namn: string, { valfri = false } = {}): Falt => ({
  namn,
  slag: 'text',
  schema: schemaFor(`text ${valfri}`, () =>
    (valfri ? z.string().trim() : visible()).max(MAX_TEXT, 'for_langt'),
  ),
});

/** Several lines of the person's own words. */
export const langtext = (namn: string, { valfri = false } = {}): Falt => ({
  namn,
  slag: 'langtext',
  schema: schemaFor(`langtext ${valfri}`, () =>
    (valfri ? z.string().trim() : visible()).max(MAX_LANGTEXT, 'for_langt'),
  ),
});

/** Exactly one of `val`; the answers in `oppnar` open the fields inside. */
export const val = <T extends string>(
  namn: string,
  values: readonly [T, ...T[]],
  oppna?: { vid: readonly T[]; inuti: readonly Falt[] },
): Falt => ({
  namn,
  slag: 'val',
  schema: schemaFor(`val ${JSON.stringify(values)}`, () => required().pipe(z.enum(values, 'ogiltigt'))),
  val: values,
  ...(oppna && { oppnar: oppna.vid, inuti: oppna.inuti }),
});

/** "ja" or "nej"; `inuti` opens at "ja". */
export const jaNej = (namn: string, inuti?: readonly Falt[]): Falt =>
  val(namn, ['ja', 'nej'], inuti && { vid: ['ja'], inuti });

/** A box to tick, one of the boxes under the question `grupp`; ticked is "ja". Ticking opens the fields inside. */
export const kryss = (namn: string, grupp: string, inuti?: readonly Falt[]): Falt => ({
  namn,
  slag: 'kryss',
  grupp,
  schema: schemaFor('kryss', () => z.string().transform((v) => v === 'ja')),
  ...(inuti && { oppnar: ['ja'], inuti }),
});

/** A box that must be ticked to go on. */
export const kravtKryss = (namn: string): Falt => ({
  namn,
  slag: 'kryss',
  schema: required()
    .pipe(z.literal('ja', 'saknas'))
    .transform(() => true),
});

/** The same fields with words for the {places} in their texts, inner fields too. */
export const medPlatser = (platser: Readonly<Record<string, string>>, falt: readonly Falt[]): Falt[] =>
  falt.map((f) => ({
    ...f,
    platser: { ...f.platser, ...platser },
    ...(f.inuti && { inuti: medPlatser(platser, f.inuti) }),
  }));
