import type { Manad } from '../manad.ts';

/** Shares are counted in whole ten-thousandths: 1000 is 10 %, 10 000 is every application. */
export const HELA = 10_000;

/** What the regelverk says of the draw. Percentages 0–100. */
export type Parametrar = {
  procent: number;
  /** A higher share up to and with a month; null when there is none. */
  start: { procent: number; tom: Manad } | null;
  /** Everyone who applies for a cost. */
  grupper: readonly { id: string; kostnad: string; procent: number }[];
  /** Each case is controlled at least once in so many months. */
  djupkontroll: { manader: number };
};

/** All that a share may be counted from. There is no place for who applies. */
export type Andelsunderlag = {
  parametrar: Parametrar;
  /** The calendar month in Stockholm when the application was sent. */
  manad: Manad;
  /** The costs applied for, in the regelverk's names. */
  kostnadsslag: readonly string[];
  /** Whole months since the case was last controlled, or since its first application. */
  manaderSedanKontroll: number;
  /** The household's application for the same month was drawn, and taken back before its control was made. */
  tidigareDragen?: boolean;
};

/** Why the share is what it is: `bas`, `start`, `grupp:<id>`, `kontroll:<months since the last control>` or `aterkallad`. */
export type Grund = 'bas' | 'start' | 'aterkallad' | `grupp:${string}` | `kontroll:${number}`;
export type Andel = { andel: number; grund: Grund };

const toAndel = (procent: number): number => Math.round(procent * (HELA / 100));

/** One of the months left until the case must have been controlled; the last of them is certain. Rounded up. */
const afterMonths = (manader: number, since: number): number => {
  const left = manader - since;
  return left <= 1 ? HELA : Math.ceil(HELA / left);
};

/**
 * The share an application is drawn by: the highest of the share for all (at start-up the higher one), those of the
 * groups that its costs belong to, and the rise for a case that has not been controlled for long: 1/(D − m), with D
 * months between controls and m months since the last. Of equal shares the first in that order gives the reason.
 * Before all of them: a draw is not undone by taking the application back and sending it again.
 */
export function andelFor(underlag: Andelsunderlag): Andel {
  const { parametrar, manad, kostnadsslag, manaderSedanKontroll, tidigareDragen = false } = underlag;
  if (tidigareDragen) return { andel: HELA, grund: 'aterkallad' };
  const { procent, start, grupper, djupkontroll } = parametrar;
  const since = Math.max(0, manaderSedanKontroll);
  const first: Andel =
    start !== null && manad <= start.tom
      ? { andel: toAndel(start.procent), grund: 'start' }
      : { andel: toAndel(procent), grund: 'bas' };
  const others: Andel[] = [
    ...grupper
      .filter(({ kostnad }) => kostnadsslag.includes(kostnad))
      .map((grupp): Andel => ({ andel: toAndel(grupp.procent), grund: `grupp:${grupp.id}` })),
    { andel: afterMonths(djupkontroll.manader, since), grund: `kontroll:${since}` },
  ];
  return others.reduce((highest, one) => (one.andel > highest.andel ? one : highest), first);
}

/** Shares as people read them: "8,34 %". */
export const formatAndel = (andel: number): string =>
  `${(andel / (HELA / 100)).toString().replace('.', ',')}\u00a0%`;
