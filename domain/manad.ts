/** A calendar month, "2026-11". Compare two of them with plain `<` and `>`: the order of the text is the order of time. */
export type Manad = `${number}-${number}`;

/** A calendar day, "2026-11-05". */
export type Datum = `${number}-${number}-${number}`;

/** What a month and a day look like; for schemas that need the pattern itself. */
export const MANAD_PATTERN = /^\d{4}-(0[1-9]|1[0-2])$/;

export const isManad = (text: string): text is Manad => MANAD_PATTERN.test(text);

/** The month `text` names, or undefined when it is not a month. */
export const parseManad = (text: string): Manad | undefined => (isManad(text) ? text : undefined);

const yearOf = (period: Manad | Datum): number => Number(period.slice(0, 4));
const monthOf = (period: Manad | Datum): number => Number(period.slice(5, 7));
const twoDigits = (n: number): string => n.toString().padStart(2, '0');

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** 28–31. */
export const daysInManad = (manad: Manad): number => {
  const month = monthOf(manad);
  if (month === 2) return isLeapYear(yearOf(manad)) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/** True for a day that exists: "2024-02-29" but not "2026-02-29". */
export const isDatum = (text: string): text is Datum => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const manad = parseManad(text.slice(0, 7));
  const day = Number(text.slice(8));
  return manad !== undefined && day >= 1 && day <= daysInManad(manad);
};

/** `manad` moved by whole months, back or forth. No day is involved, so the 31st has no say. */
export const addMonths = (manad: Manad, months: number): Manad => {
  const index = yearOf(manad) * 12 + monthOf(manad) - 1 + months;
  return `${Math.floor(index / 12)
    .toString()
    .padStart(4, '0')}-${twoDigits((index % 12) + 1)}` as Manad;
};

/** Whole months from `from` to `to`; negative when `to` is the earlier one. */
export const monthsBetween = (from: Manad, to: Manad): number =>
  (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);

export const manadOf = (datum: Datum): Manad => datum.slice(0, 7) as Manad;
export const firstDay = (manad: Manad): Datum => `${manad}-01` as Datum;
export const lastDay = (manad: Manad): Datum => `${manad}-${daysInManad(manad)}` as Datum;

const NAMES = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

/** "november 2026". */
export const formatManad = (manad: Manad): string => `${NAMES[monthOf(manad) - 1]} ${yearOf(manad)}`;

/** 1–12. */
export const calendarMonth = monthOf;
/** The year, as a number. */
export const calendarYear = yearOf;
