/**
 * A form's fields as data. Each field carries its own zod schema; a step's schema is composed from them (`steg.ts`), and
 * the browser's rules are read back from the very same schema (`regler.ts`), so the two cannot drift.
 *
 * Answers are the strings the person typed. Messages are codes (`saknas`, `ogiltigt`, `for_langt`): the words belong to
 * the language files.
 */
import { z } from 'zod';
import { isDatum } from '../manad.ts';
import { parseBelopp, BELOPP } from './belopp.ts';

export type Felkod = 'saknas' | 'ogiltigt' | 'for_langt';
export type Slag = 'belopp' | 'text' | 'langtext' | 'datum' | 'val' | 'kryss';

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
};

const DATUM = /^(?!0000)\d{4}-\d{2}-\d{2}$/u;
const MAX_TEXT = 200;
const MAX_LANGTEXT = 2000;
const required = () => z.string().trim().min(1, 'saknas');

/** A sum in kronor as people write it ("1 500", "1500,50", "1500:-"); parsed to whole öre. */
export const belopp = (namn: string): Falt => ({
  namn,
  slag: 'belopp',
  schema: required().max(20, 'for_langt').regex(BELOPP, 'ogiltigt').transform(parseBelopp),
});

/** One line of text. `valfri` may be left empty. */
export const text = (namn: string, { valfri = false } = {}): Falt => ({
  namn,
  slag: 'text',
  schema: (valfri ? z.string().trim() : required()).max(MAX_TEXT, 'for_langt'),
});

/** Several lines of the person's own words. */
export const langtext = (namn: string, { valfri = false } = {}): Falt => ({
  namn,
  slag: 'langtext',
  schema: (valfri ? z.string().trim() : required()).max(MAX_LANGTEXT, 'for_langt'),
});

/** A day as YYYY-MM-DD that exists in the calendar. */
export const datum = (namn: string): Falt => ({
  namn,
  slag: 'datum',
  schema: required().regex(DATUM, 'ogiltigt').refine(isDatum, 'ogiltigt'),
});

/** Exactly one of `val`; the answers in `oppnar` open the fields inside. */
export const val = <T extends string>(
  namn: string,
  values: readonly [T, ...T[]],
  oppna?: { vid: readonly T[]; inuti: readonly Falt[] },
): Falt => ({
  namn,
  slag: 'val',
  schema: required().pipe(z.enum(values, 'ogiltigt')),
  val: values,
  ...(oppna && { oppnar: oppna.vid, inuti: oppna.inuti }),
});

/** A box to tick, one of the boxes under the question `grupp`; ticked is "ja". Ticking opens the fields inside. */
export const kryss = (namn: string, grupp: string, inuti?: readonly Falt[]): Falt => ({
  namn,
  slag: 'kryss',
  grupp,
  schema: z.string().transform((v) => v === 'ja'),
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
