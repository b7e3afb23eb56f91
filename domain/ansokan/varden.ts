/** Fields whose answer is a value: written as people write, read as one thing or refused with what to do. */
import { z } from 'zod';
import type { Datum } from '../manad.ts';
import { formatOre } from '../pengar.ts';
import { BELOPP_LIKT, MANADSBELOPP, readBelopp, type Beloppsgrans } from './belopp.ts';
import { DAG_LIK, readDag } from './dag.ts';
import { required, type Falt, type Felkod } from './falt.ts';
import { schemaFor } from './schema-for.ts';
import { PERSONNUMMER_LIKT, readNummer } from './personnummer.ts';
import { EPOST, readTelefon, TELEFON_LIK } from './kontaktvag.ts';
import { SIFFERTEXT, readClearing, readKontonummer } from './konto.ts';
import { HELTAL_LIKT, readHeltal } from './siffror.ts';

/** What a reader answers: the value, or why not. */
type Last<T> = { ok: true; varde: T } | { ok: false; kod: Felkod };

const reads =
  <T>(read: (written: string) => Last<T>) =>
  (written: string, context: z.RefinementCtx): T => {
    const found = read(written);
    if (found.ok) return found.varde;
    context.addIssue({ code: 'custom', message: found.kod });
    return z.NEVER;
  };

/** Looks like a value of the kind in the browser; what it means is read by the server. */
const written = (max: number, lik: RegExp) => required().max(max, 'for_langt').regex(lik, 'ogiltigt');

/** A sum in kronor as people write it ("1 500", "1500,50", "1500:-"); parsed to whole öre. */
export const belopp = (namn: string, grans: Beloppsgrans = MANADSBELOPP): Falt => ({
  namn,
  slag: 'belopp',
  schema: schemaFor(`belopp ${grans.max} ${grans.minus}`, () =>
    written(20, BELOPP_LIKT).transform(reads((s) => readBelopp(s, grans))),
  ),
  ...(grans.minus && { minus: true }),
  platser: { max: formatOre(grans.max - (grans.max % 100)) },
});

/** The longest day of the pages has 32 characters, in Finnish. */
const MAX_DAG = 40;

/** The days a `datum` may be, both allowed. */
export type Mellan = { from: Datum; tom: Datum };

/** A day that exists, as YYYY-MM-DD; with `mellan`, one of its days. */
export const datum = (namn: string, mellan?: Mellan): Falt => ({
  namn,
  slag: 'datum',
  schema: schemaFor(`datum ${mellan?.from} ${mellan?.tom}`, () =>
    written(MAX_DAG, DAG_LIK).transform(reads((s) => readDag(s, mellan))),
  ),
  ...(mellan && { platser: { ...mellan } }),
});

/** A whole number from `min` to `max`. */
export const heltal = (namn: string, min: number, max: number): Falt => ({
  namn,
  slag: 'heltal',
  schema: schemaFor(`heltal ${min} ${max}`, () =>
    written(10, HELTAL_LIKT).transform(reads((s) => readHeltal(s, min, max))),
  ),
  platser: { min: String(min), max: String(max) },
});

/** A Swedish or foreign telephone number; parsed to "+46701234567". */
export const telefon = (namn: string): Falt => ({
  namn,
  slag: 'telefon',
  schema: schemaFor('telefon', () => written(30, TELEFON_LIK).transform(reads(readTelefon))),
});

export const epost = (namn: string): Falt => ({
  namn,
  slag: 'epost',
  schema: schemaFor('epost', () => required().max(254, 'for_langt').regex(EPOST, 'ogiltigt')),
});

/**
 * A personnummer or samordningsnummer, parsed to twelve digits. Whose it is nobody asks.
 *
 * @param idag decides the century of ten digits
 */
export const personnummer = (namn: string, idag: Datum): Falt => ({
  namn,
  slag: 'personnummer',
  schema: schemaFor(`personnummer ${idag}`, () =>
    written(30, PERSONNUMMER_LIKT).transform(reads((s) => readNummer(s, idag))),
  ),
});

/** A clearing number of a Swedish bank, digits only. */
export const clearing = (namn: string): Falt => ({
  namn,
  slag: 'clearing',
  schema: schemaFor('clearing', () => written(20, SIFFERTEXT).transform(reads(readClearing))),
});

/** An account number, digits only. That it goes with its clearing number is a rule of the step (`kontoRegel`). */
export const kontonummer = (namn: string): Falt => ({
  namn,
  slag: 'kontonummer',
  schema: schemaFor('kontonummer', () => written(30, SIFFERTEXT).transform(reads(readKontonummer))),
});
