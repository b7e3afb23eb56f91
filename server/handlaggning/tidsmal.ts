import 'server-only';
import { isHelgdag } from '@/domain/arende/helgdag';
import { addDays, dayOf, startOfDay } from '@/domain/tid';

/**
 * Working days from a sent application to a decision. An example value without a source; a city sets its own
 * (docs/parametrar.md).
 */
export const TIDSMAL_ARBETSDAGAR = 5;

const HOUR = 3_600_000;

/** The end of the last working day within the time limit. */
function deadline(inskickad: Date): Date {
  let day = dayOf(inskickad);
  for (let left = TIDSMAL_ARBETSDAGAR; left > 0;) {
    day = addDays(day, 1);
    if (!isHelgdag(day)) left -= 1;
  }
  return startOfDay(addDays(day, 1));
}

/** How long an application has waited: whole days and hours, and as a share of the time limit (1 = reached). */
export function vantat(inskickad: Date, nu: Date): { dagar: number; timmar: number; andel: number } {
  const waited = Math.max(0, nu.getTime() - inskickad.getTime());
  const hours = Math.floor(waited / HOUR);
  const andel = waited / (deadline(inskickad).getTime() - inskickad.getTime());
  return { dagar: Math.floor(hours / 24), timmar: hours % 24, andel };
}
