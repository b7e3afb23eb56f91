import { allaFalt, type Steg } from '@/domain/ansokan/steg';
import { addRad, antalRader, removeRad } from '@/domain/ansokan/rader';
import type { Svar } from '@/domain/ansokan/svar';

export const FLER = 'fler';
export const BORT = 'bort';

/** A button that adds or takes away a row: what it sends. */
export const radknapp = (value: string) => ({ name: 'intent', value });

const PRESSED = /^(fler|bort)(\d*):(.+)$/u;

/** Was it a button for rows that sent the step? */
export const isRadknapp = (intent = ''): boolean => PRESSED.test(intent);

/** The answers with the row added or taken away that the pressed button names, and the field to go on at. */
export function tryckRad(steg: Steg, svar: Svar, intent = ''): { svar: Svar; falt: string } | null {
  const [, verb, nr, namn] = PRESSED.exec(intent) ?? [];
  const falt = allaFalt(steg.falt).find((f) => f.slag === 'rader' && f.namn === namn);
  if (!falt) return null;
  const changed = verb === FLER ? addRad(falt, svar) : removeRad(falt, svar, Number(nr));
  const last = antalRader(falt, changed);
  const rad = verb === FLER ? last : Math.min(Number(nr), last);
  const first = falt.inuti?.find((x) => x.rad === rad);
  return first ? { svar: changed, falt: first.namn } : null;
}
