/** Personnummer (folkbokföringslagen 18 §) and samordningsnummer (18 a §): their form. Whose one is, is asked nowhere. */
import { isDatum, type Datum } from './manad.ts';

const SHAPE = /^(18|19|20)?(\d{2})(\d{2})(\d{2})([-+]?)(\d{4})$/u;

/** A samordningsnummer has 60 added to its day. */
const SAMORDNING = 60;

/** What is wrong with a number: its shape, a plus sign beside the century, its day, its last digit. */
export type Personnummerfel = 'form' | 'plus' | 'dag' | 'siffra';

/** The day of birth that a number of twelve digits names; null for one that names none, as some samordningsnummer do. */
export function fodelsedagOf(personnummer: string): Datum | null {
  const [, year, month, day = ''] = /^(\d{4})(\d{2})(\d{2})\d{4}$/u.exec(personnummer) ?? [];
  const plain = Number(day) > SAMORDNING ? String(Number(day) - SAMORDNING).padStart(2, '0') : day;
  const found = `${year}-${month}-${plain}`;
  return isDatum(found) ? found : null;
}

/** The last digit is counted from the nine before it (Luhn). */
function hasCheckDigit(tenDigits: string): boolean {
  const doubled = [...tenDigits].map((c, i) => Number(c) * (i % 2 === 0 ? 2 : 1));
  return doubled.reduce((sum, n) => sum + (n > 9 ? n - 9 : n), 0) % 10 === 0;
}

/** Of ten digits: born within the last hundred years, or with "+" a hundred years before. */
function yearOf(twoDigits: string, sign: string, idag: Datum): number {
  const thisYear = Number(idag.slice(0, 4));
  const nearest = Math.floor(thisYear / 100) * 100 + Number(twoDigits);
  return nearest - (nearest > thisYear ? 100 : 0) - (sign === '+' ? 100 : 0);
}

/**
 * Twelve or ten digits without spaces, with or without a sign before the last four, as twelve digits.
 *
 * @param idag decides the century of ten digits; nobody is born later
 */
export function readPersonnummer(
  text: string,
  idag: Datum,
): { ok: true; varde: string } | { ok: false; fel: Personnummerfel } {
  const [, century, yy = '', month, day, sign = '', last] = SHAPE.exec(text) ?? [];
  if (last === undefined) return { ok: false, fel: 'form' };
  if (century !== undefined && sign === '+') return { ok: false, fel: 'plus' };
  const year = century === undefined ? yearOf(yy, sign, idag) : `${century}${yy}`;
  const varde = `${year}${month}${day}${last}`;
  const fodd = fodelsedagOf(varde);
  if (!fodd || fodd > idag) return { ok: false, fel: 'dag' };
  return hasCheckDigit(varde.slice(2)) ? { ok: true, varde } : { ok: false, fel: 'siffra' };
}
