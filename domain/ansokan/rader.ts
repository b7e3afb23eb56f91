/** Rows that repeat: numbered places, shown one by one. How many are shown is an answer like the others. */
import { z } from 'zod';
import type { Falt } from './falt.ts';
import type { Svar } from './svar.ts';

const count = (written: string, max: number): number => {
  const n = /^\d{1,3}$/u.test(written) ? Number(written) : 1;
  return Math.min(Math.max(n, 1), max);
};

/**
 * A group of at most `max` rows; `rad` makes the fields of one, naming each by `n`. What stands after an underscore in
 * the group's name (whose it is) follows with every name.
 */
export function rader(
  namn: string,
  max: number,
  rad: (n: (namn: string) => string, nr: number) => readonly Falt[],
): Falt {
  const whose = namn.includes('_') ? namn.slice(namn.indexOf('_')) : '';
  const inuti = Array.from({ length: max }, (_, i) => i + 1).flatMap((nr) =>
    rad((own) => `${own}_${nr}${whose}`, nr).map((f) => ({
      ...f,
      rad: nr,
      platser: { ...f.platser, nr: String(nr) },
    })),
  );
  return { namn, slag: 'rader', max, inuti, schema: z.string().transform((v) => count(v, max)) };
}

/** How many rows these answers show: at least one. */
export const antalRader = (f: Falt, svar: Svar): number => count(svar[f.namn] ?? '', f.max ?? 1);

/** The answers with one more row to fill in; the same when there is no room. */
export const addRad = (f: Falt, svar: Svar): Svar => ({
  ...svar,
  [f.namn]: String(Math.min(antalRader(f, svar) + 1, f.max ?? 1)),
});

/** Every field of a row, in order; the same order in every row. */
const rowNames = (f: Falt, nr: number): string[] => {
  const names = (falt: readonly Falt[]): string[] => falt.flatMap((x) => [x.namn, ...names(x.inuti ?? [])]);
  return names((f.inuti ?? []).filter((x) => x.rad === nr));
};

/** The answers without row `nr`: those below move up. The only row is emptied. */
export function removeRad(f: Falt, svar: Svar, nr: number): Svar {
  const last = antalRader(f, svar);
  if (nr < 1 || nr > last) return svar;
  const moved: Record<string, string> = { ...svar };
  for (let row = nr; row <= last; row += 1) {
    const from = row < last ? rowNames(f, row + 1) : [];
    rowNames(f, row).forEach((name, i) => {
      const above = svar[from[i] ?? ''];
      if (above === undefined) delete moved[name];
      else moved[name] = above;
    });
  }
  return { ...moved, [f.namn]: String(Math.max(last - 1, 1)) };
}
