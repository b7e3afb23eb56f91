import type { Datum } from '../manad.ts';
import { addDays, weekday } from '../tid.ts';

const FIXED = new Set(['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31']);

const asDay = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Datum;

/** Easter Sunday by the Gregorian computus (Meeus/Jones/Butcher). */
function easter(year: number): Datum {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return asDay(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The first such weekday on or after a day. */
function firstOn(day: Datum, wanted: number): Datum {
  return addDays(day, (wanted - weekday(day) + 7) % 7);
}

/**
 * Saturdays, Sundays, public holidays (lag 1989:253 om allmänna helgdagar) and the three eves that lag (1930:173)
 * puts on a par with them.
 */
export function isHelgdag(day: Datum): boolean {
  const year = Number(day.slice(0, 4));
  if (weekday(day) === 0 || weekday(day) === 6 || FIXED.has(day.slice(5))) return true;
  const pask = easter(year);
  const moving = [addDays(pask, -2), addDays(pask, 1), addDays(pask, 39), firstOn(asDay(year, 6, 19), 5)];
  return moving.includes(day);
}
