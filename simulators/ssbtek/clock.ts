/** A calendar day in Sweden, YYYY-MM-DD. */
export type Day = string;

/** From and through, both included. */
export interface Period {
  readonly from: Day;
  readonly tom: Day;
}

const swedish = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });
const MS_PER_DAY = 86_400_000;

export const dayOf = (time: number): Day => swedish.format(time);

const utc = (day: Day): Date => new Date(`${day}T00:00:00Z`);

export const addDays = (day: Day, days: number): Day =>
  new Date(utc(day).getTime() + days * MS_PER_DAY).toISOString().slice(0, 10);

/** The day `date` (its last day when it has fewer) of the month that lies `months` after that of `day`. */
export function dayInMonth(day: Day, months: number, date: number): Day {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${year}-${two(month)}-${two(Math.min(date, last))}`;
}

export const addMonths = (day: Day, months: number): Day => dayInMonth(day, months, Number(day.slice(8)));

/** A day told as months from now and date, `-1:22`, or `-1:31` for the last of last month. */
export function relativeDay(today: Day, told: string): Day {
  const [months, date] = told.split(':').map(Number);
  return dayInMonth(today, months ?? 0, date ?? 1);
}

export const isWithin = (day: Day, { from, tom }: Period): boolean => day >= from && day <= tom;

export const overlaps = (a: Period, b: Period): boolean => a.from <= b.tom && b.from <= a.tom;

/** ISO week as CSN writes it, yyyyWW. */
export function isoWeek(day: Day): string {
  const weekday = (utc(day).getUTCDay() + 6) % 7;
  const thursday = addDays(day, 3 - weekday);
  const year = thursday.slice(0, 4);
  const days = (utc(thursday).getTime() - utc(`${year}-01-01`).getTime()) / MS_PER_DAY;
  return `${year}${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}
