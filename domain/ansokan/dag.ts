import { isDatum, type Datum } from '../manad.ts';
import { weekday } from '../tid.ts';
import { DAGTECKEN, readNamn } from './dagnamn.ts';
import type { Felkod } from './falt.ts';
import { SIFFRA, toAscii } from './siffror.ts';

/** May be a day: digits, what stands between them, and the letters that a month or a weekday is written with. */
export const DAG_LIK = new RegExp(
  `^(?=[^${SIFFRA}]*[${SIFFRA}])[${SIFFRA}\\s.,/\\-\u2010-\u2013\u2212${DAGTECKEN}]{4,}$`,
  'u',
);

const two = (n: string) => n.padStart(2, '0');

/** The day that year, month and day name, where it exists. A year of two digits may be of either century. */
function days(year: string, month: string, day: string): Datum[] {
  const years = year.length === 2 ? [`19${year}`, `20${year}`] : [year];
  return years.flatMap((y) => {
    const found = `${y}-${two(month)}-${two(day)}`;
    return !found.startsWith('0000') && isDatum(found) ? [found] : [];
  });
}

/** Every day that the text may mean: year first as in Sweden, day first, month first. */
function readings(plain: string): Datum[] {
  const named = readNamn(plain);
  if (named) {
    const { year, month, day, veckodag } = named;
    return days(year, month, day).filter((d) => veckodag === undefined || weekday(d) === veckodag);
  }
  const [, a = '', b = '', c = ''] =
    /^(\d{4})(\d{2})(\d{2})$/u.exec(plain) ??
    /^(\d{2})(\d{2})(\d{2})$/u.exec(plain) ??
    /^(\d{4}|\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{1,2})$/u.exec(plain) ??
    [];
  const yearFirst = a.length === 4 || (a.length === 2 && c.length < 3);
  const yearLast = c.length === 4 || (a.length < 3 && c.length === 2);
  return [...(yearFirst ? days(a, b, c) : []), ...(yearLast ? [...days(c, b, a), ...days(c, a, b)] : [])];
}

/**
 * A day as people write it: "2026-10-23", "20261023", "261023", "23/10 2026", "23 oktober 2026", or as the pages write it
 * in any of their languages; a weekday that is said must be that day's. Where it can be read in
 * several ways, only a reading within the limits counts, and only when there is no other.
 */
export function readDag(
  written: string,
  mellan?: { from: Datum; tom: Datum },
): { ok: true; varde: Datum } | { ok: false; kod: Felkod } {
  const plain = toAscii(written)
    .trim()
    .toLowerCase()
    .replace(/[\u2010-\u2013\u2212]/gu, '-')
    .replace(/\s*([-/.])\s*/gu, '$1')
    .replace(/\s+/gu, ' ')
    .replace(/^(\d{1,2}[/.]\d{1,2})-(?=\d{4}$)/u, '$1/');
  const all = [...new Set(readings(plain))];
  const inside = mellan ? all.filter((d) => d >= mellan.from && d <= mellan.tom) : all;
  const [only] = inside;
  if (only && inside.length === 1) return { ok: true, varde: only };
  if (inside.length > 1) return { ok: false, kod: 'oklart' };
  return { ok: false, kod: all.length > 0 ? 'utanfor' : 'ogiltigt' };
}
