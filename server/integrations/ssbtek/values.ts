import 'server-only';
import { addDays, weekday } from '@/domain/tid';
import { firstDay, isDatum, isManad, lastDay, type Datum } from '@/domain/manad';
import type { Period } from '@/domain/registerutdrag/registerutdrag';

/** Reading of single values. `undefined` is always "cannot be read", never nought. */

/** A day in the first ten characters, which drops an offset ("2016-11-18+01:00"). */
export function toDatum(text: string | undefined): Datum | undefined {
  const day = text?.slice(0, 10) ?? '';
  return isDatum(day) ? day : undefined;
}

/** "20261023" */
export const toCompactDatum = (text: string | undefined): Datum | undefined =>
  /^\d{8}$/u.test(text ?? '') ? toDatum(text?.replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3')) : undefined;

/** Kronor as a decimal number in text, to whole öre. */
export function toOre(text: string | undefined): number | undefined {
  if (text === undefined || !/^[-+]?\d{1,8}(?:\.\d{1,4})?$/u.test(text)) return undefined;
  return oreOf(Number(text));
}

/** More than this is no payment, but an error. Kronor. */
const MAX_KRONOR = 99_999_999;

/** Kronor as a JSON number, to whole öre. */
export const oreOf = (kronor: number): number | undefined =>
  Number.isFinite(kronor) && Math.abs(kronor) <= MAX_KRONOR ? Math.round(kronor * 100) : undefined;

/** A day or only a month ("2026-08"): the first day of it, or the last. */
const edge = (text: string | undefined, end: 'from' | 'tom'): Datum | undefined => {
  if (text !== undefined && isManad(text)) return end === 'from' ? firstDay(text) : lastDay(text);
  return toDatum(text);
};

/** A period whose dates may lack the day; undefined when one end is missing, unreadable or before the other. */
export function toPeriod(from: string | undefined, tom: string | undefined): Period | undefined {
  const first = edge(from, 'from');
  const last = edge(tom, 'tom');
  return first === undefined || last === undefined || last < first ? undefined : { from: first, tom: last };
}

/** The Monday of an ISO week, "202644". */
function mondayOf(text: string): Datum | undefined {
  const [, year, week] = /^(\d{4})(\d{2})$/u.exec(text) ?? [];
  const fourth = toDatum(`${year}-01-04`);
  const number = Number(week);
  if (fourth === undefined || number < 1 || number > 53) return undefined;
  const monday = addDays(fourth, -((weekday(fourth) + 6) % 7));
  return addDays(monday, (number - 1) * 7);
}

/** From the Monday of the first ISO week to the Sunday of the last. */
export function toVeckor(start: string | undefined, slut: string | undefined): Period | undefined {
  const from = start === undefined ? undefined : mondayOf(start);
  const last = slut === undefined ? undefined : mondayOf(slut);
  if (from === undefined || last === undefined || last < from) return undefined;
  return { from, tom: addDays(last, 6) };
}

/** The same person: ten digits may stand for twelve. Undefined when there is nothing to compare. */
export function isPerson(text: string | undefined, personnummer: string): boolean | undefined {
  const digits = text?.replaceAll(/\D/gu, '') ?? '';
  if (digits === '') return undefined;
  return digits.length === 12 ? digits === personnummer : digits === personnummer.slice(2);
}

/** For ids and machine-readable values: small letters, digits and dashes. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z\d]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 60);

/** An agency's own words, short enough to show. */
export const ord = (text: string | undefined): string | undefined => {
  const plain = text?.replaceAll(/\s+/gu, ' ').trim().slice(0, 80);
  return plain === '' ? undefined : plain;
};
