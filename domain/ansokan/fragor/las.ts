import { isDatum, type Datum } from '../../manad.ts';
import type { TolkadeSvar } from '../svar.ts';

/** The answers of each shown row: asked for by the field's name without its number. */
export function rowsOf(t: TolkadeSvar, rader: string): ((namn: string) => unknown)[] {
  const whose = rader.includes('_') ? rader.slice(rader.indexOf('_')) : '';
  const shown = typeof t[rader] === 'number' ? t[rader] : 0;
  return Array.from({ length: shown }, (_, i) => (namn: string) => t[`${namn}_${i + 1}${whose}`]);
}

/** Words, or null where nothing was asked or written. */
export const ord = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

/** A number, or null. */
export const tal = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** A day, or null. */
export const dag = (value: unknown): Datum | null =>
  typeof value === 'string' && isDatum(value) ? value : null;

/** "ja" and "nej" as true and false; null where it was not asked. */
export const svarJaNej = (value: unknown): boolean | null =>
  value === 'ja' ? true : value === 'nej' ? false : null;
