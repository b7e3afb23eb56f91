import type { Datum } from '../manad.ts';
import { readPersonnummer } from '../personnummer.ts';
import type { Felkod } from './falt.ts';
import { SIFFRA, toAscii } from './siffror.ts';

const STRECK = '\\-\u2010-\u2013\u2212';

/** May be a personnummer or a samordningsnummer with its ten or twelve digits. */
export const PERSONNUMMER_LIKT = new RegExp(
  `^(?:[${SIFFRA}][\\s${STRECK}+]*){10}(?:(?:[${SIFFRA}][\\s${STRECK}]*){2})?$`,
  'u',
);

/**
 * "19850709-9813", "850709-9813" and other ways to write it, as twelve digits.
 *
 * @param idag decides the century of ten digits
 */
export function readNummer(
  written: string,
  idag: Datum,
): { ok: true; varde: string } | { ok: false; kod: Felkod } {
  const plain = toAscii(written).replace(new RegExp(`[\\s${STRECK}]`, 'gu'), '');
  const found = readPersonnummer(plain, idag);
  return found.ok ? found : { ok: false, kod: 'ogiltigt' };
}
