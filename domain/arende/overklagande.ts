import { LAG } from '../lag.ts';
import type { Datum } from '../manad.ts';
import { addDays, dayOf } from '../tid.ts';
import { isHelgdag } from './helgdag.ts';

/**
 * The last day an appeal may reach the authority, counted from the day the person got the decision and moved to the next working day when it falls on a Saturday, Sunday, public holiday,
 * midsummer's, Christmas or New Year's eve (2 § lag 1930:173 om beräkning av lagstadgad tid).
 */
export function lastAppealDay(received: Date): Datum {
  let day = addDays(dayOf(received), 7 * LAG.overklagandeveckor);
  while (isHelgdag(day)) day = addDays(day, 1);
  return day;
}
