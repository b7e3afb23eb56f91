import { HELA } from './andel.ts';

/** Hex digits of a lott that are read: 16 of them are 64 bits. */
const SIFFROR = 16;
const ANTAL = 16n ** BigInt(SIFFROR);

/** What a lott looks like: HMAC-SHA-256 as 64 hex digits. */
export const LOTT_PATTERN = /^[0-9a-f]{64}$/;

/**
 * True when the lott is drawn: its first 16 hex digits, read as a whole number N, hold N × 10 000 < `andel` × 2^64.
 * `andel` in ten-thousandths, 0–10 000: at 0 nobody is drawn, at 10 000 everyone.
 *
 * @throws RangeError when the lott is not 64 hex digits
 */
export function isDrawn(lottHex: string, andel: number): boolean {
  if (!LOTT_PATTERN.test(lottHex)) throw new RangeError('en lott är 64 hexadecimala siffror');
  return BigInt(`0x${lottHex.slice(0, SIFFROR)}`) * BigInt(HELA) < BigInt(andel) * ANTAL;
}
