import { isDatum, type Datum } from '../manad.ts';
import type { Felkod } from './falt.ts';
import { SIFFRA, toAscii } from './siffror.ts';

/** May be a personnummer or a samordningsnummer with all its twelve digits. */
export const PERSONNUMMER_LIKT = new RegExp(`^(?:[${SIFFRA}][\\s\\-\u2010-\u2013]*){12}$`, 'u');

/** A samordningsnummer has 60 added to its day. */
const SAMORDNING = 60;

/** The day of birth that a number of twelve digits names; null for one that names none, as some samordningsnummer do. */
export function fodelsedagOf(personnummer: string): Datum | null {
  const [, year, month, day = ''] = /^(\d{4})(\d{2})(\d{2})\d{4}$/u.exec(personnummer) ?? [];
  const plain = Number(day) > SAMORDNING ? String(Number(day) - SAMORDNING).padStart(2, '0') : day;
  const found = `${year}-${month}-${plain}`;
  return isDatum(found) ? found : null;
}

/** The last digit is counted from the nine before it (Luhn). */
function hasCheckDigit(personnummer: string): boolean {
  const sum = [...personnummer.slice(2)].reduce((total, digit, i) => {
    const n = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (n > 9 ? n - 9 : n);
  }, 0);
  return sum % 10 === 0;
}

/**
 * "19850709-9813" as twelve digits. Only the form is checked: whose it is, and whether anybody has it, is asked nowhere.
 */
export function readPersonnummer(written: string): { ok: true; varde: string } | { ok: false; kod: Felkod } {
  const varde = toAscii(written).replace(/\D/gu, '');
  return varde.length === 12 && hasCheckDigit(varde) && fodelsedagOf(varde)
    ? { ok: true, varde }
    : { ok: false, kod: 'ogiltigt' };
}
