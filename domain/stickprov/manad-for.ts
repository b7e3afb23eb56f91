import { addMonths, firstDay, manadOf, monthsBetween, type Manad } from '../manad.ts';
import { addDays, dayOf, startOfDay } from '../tid.ts';

/** The month whose secret draws what was sent at the instant: the calendar month in Stockholm. */
export const dragningsmanad = (inskickad: Date): Manad => manadOf(dayOf(inskickad));

/** When the month begins, and when the next one does: what was sent from the first and before the second is of the month. */
export const borderOf = (manad: Manad): { from: Date; before: Date } => ({
  from: startOfDay(firstDay(manad)),
  before: startOfDay(firstDay(addMonths(manad, 1))),
});

/**
 * The earliest instant at which the month's secret may be shown.
 *
 * @param dagar whole days after the month: `stickprovVisasFor` of the regelverk
 */
export const earliestClosing = (manad: Manad, dagar: number): Date =>
  startOfDay(addDays(firstDay(addMonths(manad, 1)), dagar));

/** What is known of a case's controls: when it first applied, and when it was last controlled. */
export type Kontrollhistorik = { forsta: Date; senaste: Date | null };

/** Whole months from the last control, or from the first application, to the month of the draw; never negative. */
export const manaderSedanKontroll = ({ forsta, senaste }: Kontrollhistorik, manad: Manad): number =>
  Math.max(0, monthsBetween(dragningsmanad(senaste ?? forsta), manad));
