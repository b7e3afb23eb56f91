import type { Datum } from '../manad.ts';
import { addDays, dayOf } from '../tid.ts';
import { isHelgdag } from './helgdag.ts';

const TRE_VECKOR = 21;

/**
 * The last day an appeal may reach the authority: three weeks from the day the person got the decision (44 §
 * förvaltningslagen 2017:900), moved to the next working day when it falls on a Saturday, Sunday, public holiday,
 * midsummer's, Christmas or New Year's eve (2 § lag 1930:173 om beräkning av lagstadgad tid).
 */
export function lastAppealDay(received: Date): Datum {
  let day = addDays(dayOf(received), TRE_VECKOR);
  while (isHelgdag(day)) day = addDays(day, 1);
  return day;
}
