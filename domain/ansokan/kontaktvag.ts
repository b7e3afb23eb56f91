import type { Felkod } from './falt.ts';
import { SIFFRA, toAscii } from './siffror.ts';

/** May be a telephone number. */
export const TELEFON_LIK = new RegExp(`^[+(]?[${SIFFRA}][${SIFFRA}\\s()./\\-\u2010-\u2013]*$`, 'u');

/** One address: something, an at sign, a name with a dot. Whether it works is known when a letter arrives. */
export const EPOST =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@(?:[A-Za-z0-9åäöÅÄÖ](?:[A-Za-z0-9åäöÅÄÖ-]*[A-Za-z0-9åäöÅÄÖ])?\.)+[A-Za-z]{2,}$/u;

/** "070-123 45 67", "+46 70 123 45 67", "0046701234567": as "+46701234567". */
export function readTelefon(written: string): { ok: true; varde: string } | { ok: false; kod: Felkod } {
  const digits = toAscii(written.trim())
    .replace(/\(0\)/u, '')
    .replace(/[^\d+]/gu, '');
  const varde = digits.replace(/^00/u, '+').replace(/^0(?=[1-9])/u, '+46');
  return /^\+[1-9]\d{6,14}$/u.test(varde) ? { ok: true, varde } : { ok: false, kod: 'ogiltigt' };
}
