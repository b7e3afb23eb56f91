import { addMonths, manadOf, type Manad } from '../manad.ts';
import { dayOf } from '../tid.ts';

/**
 * From this day of the month the next month may be applied for. An example value (Mariestad's published window); a city
 * sets its own (docs/parametrar.md).
 */
export const OPPNAR_DAG = 15;

/** The months that may be applied for now, the nearest first: this one, and the next once it has opened. */
export function openManader(nu: Date): Manad[] {
  const today = dayOf(nu);
  const thisMonth = manadOf(today);
  return Number(today.slice(8)) >= OPPNAR_DAG ? [thisMonth, addMonths(thisMonth, 1)] : [thisMonth];
}
