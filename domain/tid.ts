import { isDatum, type Datum } from './manad.ts';

/** Days and clock times as people in Sweden read them. Instants are UTC; a day is a day in Europe/Stockholm. */
const ZONE = 'Europe/Stockholm';
const DAY_MS = 86_400_000;

const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' });
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' });
const longDay = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});

/** The Stockholm day of an instant. */
export function dayOf(instant: Date): Datum {
  const day = parts.format(instant);
  if (!isDatum(day)) throw new Error(`ingen dag: ${day}`);
  return day;
}

const asUtc = (day: Datum): number => Date.parse(`${day}T00:00:00Z`);

/** `day` moved by whole days. */
export function addDays(day: Datum, days: number): Datum {
  const moved = new Date(asUtc(day) + days * DAY_MS).toISOString().slice(0, 10);
  if (!isDatum(moved)) throw new Error(`ingen dag: ${moved}`);
  return moved;
}

/** The instant at which a Stockholm day begins, across summer time. */
export function startOfDay(day: Datum): Date {
  const guess = new Date(asUtc(day));
  for (const hours of [-2, -1]) {
    const instant = new Date(guess.getTime() + hours * 3_600_000);
    if (dayOf(instant) === day && clock.format(instant) === '00:00') return instant;
  }
  return guess;
}

/** 0 = Sunday … 6 = Saturday. */
export const weekday = (day: Datum): number => new Date(asUtc(day)).getUTCDay();

/** "fredag 27 november 2026" */
export const formatDay = (day: Datum): string => `${longDay.format(new Date(asUtc(day)))} ${day.slice(0, 4)}`;

/** "14:02" */
export const formatClock = (instant: Date): string => clock.format(instant);

/** "fredag 27 november 2026 14:02" */
export const formatInstant = (instant: Date): string =>
  `${formatDay(dayOf(instant))} ${formatClock(instant)}`;
