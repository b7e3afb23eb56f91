import type { Datum } from '../manad.ts';
import { addDays, dayOf, startOfDay } from '../tid.ts';

/** Decisions stay on mina sidor for this many days after the day they were made. */
export const FONSTER_DAGAR = 90;

/** The first Stockholm day whose decisions are shown today: a decision is shown on its 90th day and gone on its 91st. */
export const firstDayInFonster = (nu: Date): Datum => addDays(dayOf(nu), -FONSTER_DAGAR);

/** The instant from which decisions are shown, for a database query. */
export const fonsterFrom = (nu: Date): Date => startOfDay(firstDayInFonster(nu));
