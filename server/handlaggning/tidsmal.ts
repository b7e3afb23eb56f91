import 'server-only';
import { isHelgdag } from '@/domain/arende/helgdag';
import { tidsmalFor } from '@/domain/beslutsstod/parameter-for';
import type { Manad } from '@/domain/manad';
import { addDays, dayOf, startOfDay } from '@/domain/tid';
import { regelverk } from '../regelverk';

/** Working days from a sent application for a month to a decision; null where the regelverk sets no goal for it. */
export function tidsmal(manad: Manad): number | null {
  const found = tidsmalFor(regelverk(), manad);
  return found.ok ? found.arbetsdagar : null;
}

const HOUR = 3_600_000;

/** The end of the last working day within the time limit. */
function deadline(inskickad: Date, arbetsdagar: number): Date {
  let day = dayOf(inskickad);
  for (let left = arbetsdagar; left > 0;) {
    day = addDays(day, 1);
    if (!isHelgdag(day)) left -= 1;
  }
  return startOfDay(addDays(day, 1));
}

/** A wait: whole days and hours, the goal in working days, and the share of it that has passed (1 = reached). */
export type Vantan = { dagar: number; timmar: number; mal: number | null; andel: number };

/** How long an application has waited against a goal in working days. Without a goal the share stays 0. */
export function vantat(inskickad: Date, mal: number | null, nu: Date): Vantan {
  const waited = Math.max(0, nu.getTime() - inskickad.getTime());
  const hours = Math.floor(waited / HOUR);
  const andel = mal === null ? 0 : waited / (deadline(inskickad, mal).getTime() - inskickad.getTime());
  return { dagar: Math.floor(hours / 24), timmar: hours % 24, mal, andel };
}
