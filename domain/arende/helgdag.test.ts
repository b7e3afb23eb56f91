import { describe, expect, it } from 'vitest';
import type { Datum } from '../manad.ts';
import { addDays, weekday } from '../tid.ts';
import { isHelgdag } from './helgdag.ts';

/**
 * Written by hand: the holidays of lag (1989:253) and the eves of 2 § lag (1930:173), with the days of the week of the
 * almanac. Easter Sunday is 5 April 2026 and 28 March 2027.
 */
const HELGDAGAR: readonly string[] = [
  '2026-01-01', // nyårsdagen, Thursday
  '2026-01-06', // trettondedag jul, Tuesday
  '2026-04-03', // långfredagen
  '2026-04-05', // påskdagen
  '2026-04-06', // annandag påsk
  '2026-05-01', // första maj, Friday
  '2026-05-14', // Kristi himmelsfärdsdag
  '2026-05-24', // pingstdagen
  '2026-06-06', // nationaldagen, Saturday
  '2026-06-19', // midsommarafton
  '2026-06-20', // midsommardagen
  '2026-10-31', // alla helgons dag
  '2026-12-24', // julafton, Thursday
  '2026-12-25', // juldagen
  '2026-12-26', // annandag jul
  '2026-12-31', // nyårsafton, Thursday
  '2027-01-01', // nyårsdagen, Friday
  '2027-01-06', // trettondedag jul, Wednesday
  '2027-03-26', // långfredagen
  '2027-03-28', // påskdagen
  '2027-03-29', // annandag påsk
  '2027-05-01', // första maj, Saturday
  '2027-05-06', // Kristi himmelsfärdsdag
  '2027-05-16', // pingstdagen
  '2027-06-06', // nationaldagen, Sunday
  '2027-06-25', // midsommarafton
  '2027-06-26', // midsommardagen
  '2027-11-06', // alla helgons dag
  '2027-12-24', // julafton, Friday
  '2027-12-25', // juldagen
  '2027-12-26', // annandag jul
  '2027-12-31', // nyårsafton, Friday
];

const days = (year: number): Datum[] =>
  Array.from({ length: 365 }, (_, i) => addDays(`${year}-01-01`, i)).filter((d) =>
    d.startsWith(String(year)),
  );

describe('isHelgdag', () => {
  it.each([2026, 2027])('knows every day of %i', (year) => {
    const weekend = (d: Datum) => weekday(d) === 0 || weekday(d) === 6;
    const expected = days(year).filter((d) => weekend(d) || HELGDAGAR.includes(d));
    expect(days(year).filter(isHelgdag)).toEqual(expected);
  });

  // The earliest and the latest Easter there are: Good Friday 20 March 1818 and 23 April 2038; a leap year between.
  it.each(['2038-04-23', '2038-04-26', '2038-06-03', '2024-03-29', '2024-04-01', '2024-05-09', '1818-03-20'])(
    'moves with Easter: %s',
    (day) => expect(isHelgdag(day as Datum)).toBe(true),
  );

  it.each(['2026-06-18', '2026-04-02', '2026-12-23', '2026-12-30', '2026-04-30', '2026-11-02'])(
    '%s is a working day: no eve but the three',
    (day) => expect(isHelgdag(day as Datum)).toBe(false),
  );
});
