/** Swedish bank accounts, checked by the bank's own rules for lengths and check digits (Bankgirot's list). */
import Kontonummer from 'kontonummer';
import type { Felkod } from './falt.ts';
import { SIFFRA, toAscii } from './siffror.ts';
import type { Stegregel } from './svar.ts';

type Last = { ok: true; varde: string } | { ok: false; kod: Felkod };

/** May be a clearing number or an account number: digits with blanks, dashes, commas or points between. */
export const SIFFERTEXT = new RegExp(`^[${SIFFRA}][${SIFFRA}\\s.,\\-\u2010-\u2013]*$`, 'u');

const digitsOf = (written: string): string => toAscii(written).replace(/\D/gu, '');

/** The bank that a clearing number belongs to, or undefined when there is none. */
function bankOf(clearing: string): string | undefined {
  try {
    // the account number is not looked at: lax, and any two digits
    return new Kontonummer(clearing, '00', { mode: 'lax' }).bankName;
  } catch {
    return undefined;
  }
}

/** Four digits; five, the last one a check digit, when they begin with 8. The library knows which banks there are. */
export function readClearing(written: string): Last {
  const varde = digitsOf(written);
  if (varde.length > 5) return { ok: false, kod: 'for_langt' };
  const isLong = varde.length === 5 && varde.startsWith('8');
  if ((varde.length === 4 || isLong) && bankOf(varde)) return { ok: true, varde };
  return { ok: false, kod: 'ogiltigt' };
}

export function readKontonummer(written: string): Last {
  const varde = digitsOf(written);
  return varde.length >= 2 && varde.length <= 12 ? { ok: true, varde } : { ok: false, kod: 'ogiltigt' };
}

/**
 * Does the account number go with the clearing number? "osaker": the bank has accounts whose check digit can't be
 * counted, so that this one may be right.
 */
export function checkKonto(clearing: string, konto: string): { svar: 'ja' | 'osaker'; bank: string } | null {
  try {
    const found = new Kontonummer(clearing, konto, { mode: 'semi' });
    return { svar: found.valid ? 'ja' : 'osaker', bank: found.bankName };
  } catch {
    return null;
  }
}

/** Can both numbers be read, and is the account one that its bank can't confirm by counting? */
export function arOsakert(clearing: string, konto: string): boolean {
  const [first, second] = [readClearing(clearing), readKontonummer(konto)];
  return first.ok && second.ok && checkKonto(first.varde, second.varde)?.svar === 'osaker';
}

/** The rule of a step that asks for both numbers. */
export const kontoRegel =
  (clearingFalt: string, kontoFalt: string): Stegregel =>
  (t) => {
    const [clearing, konto] = [t[clearingFalt], t[kontoFalt]];
    if (typeof clearing !== 'string' || typeof konto !== 'string') return [];
    return checkKonto(clearing, konto) ? [] : [{ namn: kontoFalt, kod: 'oklart' }];
  };
