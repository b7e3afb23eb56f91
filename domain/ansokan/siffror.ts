import type { Felkod } from './falt.ts';

/** A digit as a person may type it: 0–9, Arabic, Persian or full width. For a character class. */
export const SIFFRA = '0-9\u0660-\u0669\u06f0-\u06f9\uff10-\uff19';
const ZEROS = [0x660, 0x6f0, 0xff10];

/** Every digit as 0–9; the value is the same. */
export const toAscii = (written: string): string =>
  written.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
  });

/** Minus, as it is typed or pasted. */
export const MINUS = '\\-\u2212\u2013\u2014';

type Tal = { ok: true; varde: number } | { ok: false; kod: Felkod };

/** May be a whole number. */
export const HELTAL_LIKT = new RegExp(`^[${MINUS}]?\\s*[${SIFFRA}]+$`, 'u');

/** A whole number within its limits. */
export function readHeltal(written: string, min: number, max: number): Tal {
  const plain = toAscii(written.trim());
  if (!/^\d+$/u.test(plain))
    return { ok: false, kod: new RegExp(`^[${MINUS}]\\s*\\d+$`, 'u').test(plain) ? 'negativt' : 'ogiltigt' };
  const varde = Number(plain);
  return varde >= min && varde <= max ? { ok: true, varde } : { ok: false, kod: 'utanfor' };
}
