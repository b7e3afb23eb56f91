import type { Felkod } from './falt.ts';
import { MINUS, SIFFRA, toAscii } from './siffror.ts';

const D = `[${SIFFRA}]`;
const SPACE = `[\\s\u066c]`;
/** ":-", ",-" and ".-": no öre. */
const STRECK = `[,.:]\\s?[${MINUS}]{1,2}`;
const KRONOR = `(?:${D}{1,3}(?:${SPACE}|\\.)${D}{3}|${D}{1,6})`;
/** A point before two digits is öre only where it can't be a slip for thousands: "1500.50", never "1.50". */
const TAL = `(?:${KRONOR}(?:[,:\u066b]${D}{2}|${STRECK})?|(?:${D}{4,6}|${D}{1,3}${SPACE}${D}{3})\\.${D}{2})`;
const KR = '(?:[kK][rR]\\.?|[kK][rR][oO][nN][oO][rR]|[sS][eE][kK])';

/** "1 500", "1.500", "1500,50", "1500:-", "1500 kr": up to 999 999 kronor, never negative, never two ways to read it. */
export const BELOPP = new RegExp(`^\\s*(?:${KR}\\s*)?${TAL}\\s*(?:${KR})?\\s*$`, 'u');

/** May be a sum: digits with what stands around them. */
export const BELOPP_LIKT = new RegExp(
  `^[\\s.,:'kKrRoOnNsSeE+${MINUS}]*${D}[\\s.,:'\u066b\u066ckKrRoOnNsSeE+${MINUS}${SIFFRA}]*$`,
  'u',
);

/**
 * Whole öre from a string that matches `BELOPP`.
 *
 * @example parseBelopp('1 500,50') // 150050
 */
export function parseBelopp(written: string): number {
  const plain = toAscii(written).replace(/[^\d.,:\u066b]/gu, '');
  const [, kronor = '', ore = '0'] = /^\.?(.*?)(?:[.,:\u066b](\d{2}))?[.,:]*$/u.exec(plain) ?? [];
  return Number(kronor.replaceAll('.', '')) * 100 + Number(ore);
}

const NEGATIVT = new RegExp(`^\\s*(?:${KR}\\s*)?[${MINUS}]\\s*${D}`, 'u');
const FOR_STORT = new RegExp(
  `^\\s*(?:${KR}\\s*)?(?:${D}{7,}|${D}{1,3}(?:${SPACE}${D}{3}){2,}|${D}{1,3}(?:[.,]${D}{3}){2,})(?:[,:]${D}{2}|${STRECK})?\\s*(?:${KR})?\\s*$`,
  'u',
);
const OKLART = new RegExp(`^\\s*(?:${KR}\\s*)?[.,]?${D}+(?:[\\s.,:']${D}+)+\\s*(?:${KR})?\\s*$`, 'u');

/** Whole öre; or why the sum can't be read. What may mean two things is asked about, never guessed. */
export function readBelopp(written: string): { ok: true; varde: number } | { ok: false; kod: Felkod } {
  if (BELOPP.test(written)) return { ok: true, varde: parseBelopp(written) };
  const kod = [NEGATIVT, FOR_STORT, OKLART].findIndex((pattern) => pattern.test(written));
  return { ok: false, kod: (['negativt', 'for_stort', 'oklart'] as const)[kod] ?? 'ogiltigt' };
}
