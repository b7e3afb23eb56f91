import { keepSvar, type Steg } from './steg.ts';
import type { AllaSvar, Svar } from './svar.ts';

type Known = {
  /** Who is in the household of the case today, by id. */
  idag: readonly string[];
  /** Who was when the latest application was sent; null when the case has none. */
  skickad: readonly string[] | null;
  /** Has the person said so, by going over to a nyansökan? */
  sagt: boolean;
};

/** Has somebody come or gone since the latest application, or has the person said so? */
export function hushalletAndrat({ idag, skickad, sagt }: Known): boolean {
  if (sagt) return true;
  if (skickad === null) return false;
  const [now, then] = [new Set(idag), new Set(skickad)];
  return now.size !== then.size || [...now].some((id) => !then.has(id));
}

/** The question of the återansökan about who lives in the home. */
export const FRAGA = { steg: 'hemma', falt: 'hushall', svar: 'andrats' };

/** Does the draft say that those who live at home are others than before? */
export const sagerAndrat = (svar: AllaSvar): boolean => svar[FRAGA.steg]?.[FRAGA.falt] === FRAGA.svar;

/**
 * The answers of one form that another asks for by the same name, by the other's steps. What is agreed to or signed at the
 * end is never taken along.
 */
export function taMed(svar: AllaSvar, steg: readonly Steg[]): Record<string, Svar> {
  const { granska: _granska, ...rest } = svar;
  const typed: Svar = Object.assign({}, ...Object.values(rest));
  const kept = steg
    .filter(({ id }) => id !== 'granska')
    .map((s) => [s.id, keepSvar(s, typed)] as const)
    .filter(([, own]) => Object.values(own).some((value) => value !== ''));
  return Object.fromEntries(kept);
}

/** A field of a row, or how many rows there are. */
const isRad = (namn: string): boolean => /Rader(?:_|$)|_\d{1,3}(?:_|$)/u.test(namn);

const answered = (svar: Svar): [string, string][] => Object.entries(svar).filter(([, v]) => v !== '');

/**
 * The steps that change when answers of another form are filled in where nothing is answered: what is answered stands. Of a
 * step's rows all or none, since half of one row and half of another is neither.
 */
export function fyllPa(svar: AllaSvar, taget: Readonly<Record<string, Svar>>): Record<string, Svar> {
  const filled = Object.entries(taget).map(([id, more]) => {
    const own = Object.fromEntries(answered(svar[id] ?? {}));
    const hasRader = Object.keys(own).some(isRad);
    const added = answered(more).filter(([namn]) => !(namn in own) && !(hasRader && isRad(namn)));
    return { id, added, svar: { ...svar[id], ...Object.fromEntries(added) } };
  });
  return Object.fromEntries(filled.filter((s) => s.added.length > 0).map((s) => [s.id, s.svar]));
}
