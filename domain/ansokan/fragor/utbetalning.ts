import { val, type Falt } from '../falt.ts';
import { checkKonto } from '../konto.ts';
import type { TolkadeSvar } from '../svar.ts';
import { clearing, kontonummer } from '../varden.ts';

/** `bank` and `osaker` come from the account check: an account that its bank can't confirm by counting is "osaker". */
export type Utbetalning =
  | { slag: 'oforandrad' }
  | { slag: 'konto'; clearing: string; konto: string; bank: string; osaker: boolean }
  | { slag: 'inget_konto' };

const numbers = (): Falt[] => [clearing('clearing'), kontonummer('kontonummer')];

/** The account is the same as before, another, or there is none. */
export const sammaKonto = (): Falt =>
  val('utbetalning', ['stammer', 'nytt_konto', 'inget_konto'], { vid: ['nytt_konto'], inuti: numbers() });

/** The first time: an account, or none. */
export const forstaKonto = (): Falt =>
  val('betalas', ['konto', 'inget_konto'], { vid: ['konto'], inuti: numbers() });

/** null when it was not asked. */
export function utbetalningOf(t: TolkadeSvar): Utbetalning | null {
  const chosen = t.utbetalning ?? t.betalas;
  if (chosen === 'stammer') return { slag: 'oforandrad' };
  if (chosen === 'inget_konto') return { slag: 'inget_konto' };
  if (typeof t.clearing !== 'string' || typeof t.kontonummer !== 'string') return null;
  const found = checkKonto(t.clearing, t.kontonummer);
  return {
    slag: 'konto',
    clearing: t.clearing,
    konto: t.kontonummer,
    bank: found?.bank ?? '',
    osaker: found?.svar !== 'ja',
  };
}
