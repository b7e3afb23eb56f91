import { isDatum, parseManad, type Datum, type Manad } from '../manad.ts';
import { fault, read, type Read } from './personnummer.ts';

const MAX_AKTIVITET = 100;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** "Giltig frånvaro" and "giltig_franvaro" are the same word. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z\d]+/gu, '_')
    .replace(/^_|_$/gu, '');

/** One of the words; an empty cell is "okant". */
export function readWord<T extends string>(text: string, words: readonly T[]): Read<T | 'okant'> {
  if (text === '') return read('okant');
  const word = words.find((one) => one === fold(text));
  return word === undefined ? fault(`Ska vara något av: ${words.join(', ')}.`) : read(word);
}

/** A month; also as its first day and as "okt-26", which Excel makes of it. */
export function readManad(text: string): Read<Manad> {
  if (text === '') return fault('Månaden saknas.');
  const [, name, year] = /^([a-z]{3})_(\d{2})$/u.exec(fold(text)) ?? [];
  const at = MONTHS.indexOf(name ?? '') + 1;
  const iso = at > 0 ? `20${year}-${at.toString().padStart(2, '0')}` : text.replace(/-01$/u, '');
  const manad = parseManad(iso) ?? parseManad(text);
  return manad === undefined ? fault('Ska vara en månad, till exempel 2026-10.') : read(manad);
}

/** A day, or null for an empty cell. Excel may add a time of midnight. */
export function readDatum(text: string): Read<Datum | null> {
  if (text === '') return read(null);
  const day = text.replace(/[ T]00:00(?::00)?$/u, '').replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3');
  return isDatum(day) ? read(day) : fault('Ska vara en dag som finns, till exempel 2026-10-31.');
}

/** The activity in a few words, shown to the applicant and to the caseworker. */
export function readAktivitet(text: string): Read<string> {
  if (text.length > MAX_AKTIVITET) return fault(`Ska vara högst ${MAX_AKTIVITET} tecken.`);
  if (/\p{Cc}/u.test(text)) return fault('Ska vara text på en rad.');
  if (/\d{6}[-+ ]?\d{4}/u.test(text)) return fault('Ska inte innehålla personnummer.');
  return read(text);
}
