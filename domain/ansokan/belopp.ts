import { kronor, type Ore } from '../pengar.ts';
import type { Felkod } from './falt.ts';
import { MINUS, SIFFRA, toAscii } from './siffror.ts';

const D = `[${SIFFRA}]`;
const SPACE = `[\\s\u066c]`;
/** ":-", ",-" and ".-": no öre. */
const STRECK = `[,.:]\\s?[${MINUS}]{1,2}`;
/** Thousands by blanks or by points, not by both. */
const MED_BLANKA = `${D}{1,3}(?:${SPACE}${D}{3}){1,2}`;
const KRONOR = `(?:${MED_BLANKA}|${D}{1,3}(?:\\.${D}{3}){1,2}|${D}{1,9})`;
/** A point before two digits is öre only where it can't be a slip for thousands: "1500.50", never "1.50". */
const TAL = `(?:${KRONOR}(?:[,:\u066b]${D}{2}|${STRECK})?|(?:${D}{4,9}|${MED_BLANKA})\\.${D}{2})`;
const KR = '(?:[kK][rR]\\.?|[kK][rR][oO][nN][oO][rR]|[sS][eE][kK])';

/** Is there a minus before the figures? */
const MED_MINUS = new RegExp(`^\\s*(?:${KR}\\s*)?[${MINUS}]`, 'u');

/** "1 500", "1.500", "1500,50", "1500:-", "-1500 kr": never two ways to read it. Whether it is too much the field says. */
export const BELOPP = new RegExp(`^\\s*(?:${KR}\\s*)?(?:[${MINUS}]\\s*)?${TAL}\\s*(?:${KR})?\\s*$`, 'u');

/** May be a sum: digits with what stands around them. */
export const BELOPP_LIKT = new RegExp(
  `^[\\s.,:'kKrRoOnNsSeE+${MINUS}]*${D}[\\s.,:'\u066b\u066ckKrRoOnNsSeE+${MINUS}${SIFFRA}]*$`,
  'u',
);

/**
 * Whole öre from a string that matches `BELOPP`.
 *
 * @example parseBelopp('−1 500,50') // -150050
 */
export function parseBelopp(written: string): number {
  const plain = toAscii(written).replace(/[^\d.,:\u066b]/gu, '');
  const [, kronor = '', ore = '0'] = /^\.?(.*?)(?:[.,:\u066b](\d{2}))?[.,:]*$/u.exec(plain) ?? [];
  const varde = Number(kronor.replaceAll('.', '')) * 100 + Number(ore);
  return varde > 0 && MED_MINUS.test(written) ? -varde : varde;
}

/** How much a sum may be, in öre, and whether it may be less than nothing. */
export type Beloppsgrans = { max: Ore; minus: boolean };

/** What a month's cost or income can be. */
export const MANADSBELOPP: Beloppsgrans = { max: 99_999_999, minus: false };
/** What somebody can have been paid or have sold: a row of a decision holds no more. */
export const STORT_BELOPP: Beloppsgrans = { max: kronor(20_000_000), minus: false };
/** The same of what is owned: an account can be overdrawn. */
export const SALDO: Beloppsgrans = { ...STORT_BELOPP, minus: true };
/** What can be owed; nothing is counted with it. */
export const SKULDBELOPP: Beloppsgrans = { max: kronor(100_000_000), minus: false };

const NEGATIVT = new RegExp(`^\\s*(?:${KR}\\s*)?[${MINUS}]\\s*${D}`, 'u');
const FOR_STORT = new RegExp(
  `^\\s*(?:${KR}\\s*)?(?:[${MINUS}]\\s*)?(?:${D}{7,}|${D}{1,3}(?:${SPACE}${D}{3}){2,}|${D}{1,3}(?:[.,]${D}{3}){2,})(?:[,:]${D}{2}|${STRECK})?\\s*(?:${KR})?\\s*$`,
  'u',
);
const OKLART = new RegExp(
  `^\\s*(?:${KR}\\s*)?(?:[${MINUS}]\\s*)?[.,]?${D}+(?:[\\s.,:']${D}+)+\\s*(?:${KR})?\\s*$`,
  'u',
);

/** The kronor of a sum with thousands by any mark. */
const kronorIn = (written: string): number =>
  Number(
    toAscii(written)
      .replace(/[,:]\d{2}(?!\d)/u, '')
      .replace(/\D/gu, ''),
  );

/** Whole öre; or why the sum can't be read. What may mean two things is asked about, never guessed. */
export function readBelopp(
  written: string,
  { max, minus }: Beloppsgrans = MANADSBELOPP,
): { ok: true; varde: Ore } | { ok: false; kod: Felkod } {
  if (!minus && NEGATIVT.test(written)) return { ok: false, kod: 'negativt' };
  if (BELOPP.test(written)) {
    const varde = parseBelopp(written);
    return Math.abs(varde) <= max ? { ok: true, varde } : { ok: false, kod: 'for_stort' };
  }
  if (FOR_STORT.test(written) && kronorIn(written) * 100 > max) return { ok: false, kod: 'for_stort' };
  return { ok: false, kod: OKLART.test(written) ? 'oklart' : 'ogiltigt' };
}
