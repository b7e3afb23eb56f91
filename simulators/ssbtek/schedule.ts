import { dayInMonth, type Day } from './clock.ts';

/** The days of payment that a story tells: on `dag` in each month of `manader`, counted from now. */
export function datesOf(
  told: { readonly dag: number; readonly manader: readonly [number, number] },
  today: Day,
): Day[] {
  const [first, last] = told.manader;
  return Array.from({ length: last - first + 1 }, (_, i) => dayInMonth(today, first + i, told.dag));
}
