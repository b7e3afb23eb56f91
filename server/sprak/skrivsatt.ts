import 'server-only';
import { SPRAK, type Sprak } from '@/domain/sprak';
import { formatManad, type Datum, type Manad } from '@/domain/manad';
import { formatOre } from '@/domain/pengar';
import { formatDay, formatInstant } from '@/domain/tid';
import { LOCALE } from './locale';
import { valtSprak } from './valt-sprak';

/** How days, months and sums are written in a language. Always absolute; sums as in Sweden, "12 340 kr". */
export type Skrivsatt = {
  sprak: Sprak;
  /** "november 2026" */
  manad: (manad: Manad) => string;
  /** "november" */
  manadsnamn: (manad: Manad) => string;
  /** "fredag 27 november 2026" */
  dag: (dag: Datum) => string;
  /** "fredag 27 november 2026 14:02" */
  tid: (instant: Date) => string;
  /** Öre as kronor. */
  belopp: (ore: number) => string;
  /** "el, hyra och mat" */
  lista: (parts: readonly string[]) => string;
  /** Something that is read from left to right also in Arabic: a sum, a telephone number, a reference. */
  ltr: (text: string) => string;
};

const LRI = '\u2066';
const PDI = '\u2069';
const monthStart = (manad: Manad) => new Date(`${manad}-01T12:00:00Z`);

function skrivsattOn(sprak: Sprak): Skrivsatt {
  const locale = LOCALE[sprak];
  const format = (options: Intl.DateTimeFormatOptions, timeZone = 'UTC') => {
    const made = new Intl.DateTimeFormat(locale, { timeZone, ...options });
    // "р." is short for "року", and a full stop in the middle of a sentence
    return (date: Date) => made.format(date).replace(/ р\.$/u, ' року');
  };
  const month = format({ month: 'long', year: 'numeric' });
  const name = format({ month: 'long' });
  const days = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  const day = format(days);
  const instantDay = format(days, 'Europe/Stockholm');
  const clock = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, 'Europe/Stockholm');
  const ltr = (text: string) => (SPRAK[sprak].dir === 'rtl' ? `${LRI}${text}${PDI}` : text);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const isSv = SPRAK[sprak].lang === 'sv';
  return {
    sprak,
    manad: isSv ? formatManad : (manad) => month(monthStart(manad)),
    manadsnamn: (manad) => name(monthStart(manad)),
    dag: isSv ? formatDay : (dag) => day(new Date(`${dag}T12:00:00Z`)),
    tid: isSv ? formatInstant : (instant) => `${instantDay(instant)}, ${ltr(clock(instant))}`,
    belopp: (ore) => ltr(formatOre(ore)),
    lista: (parts) => list.format(parts),
    ltr,
  };
}

const kept = new Map<Sprak, Skrivsatt>();

/** The way of writing of one language. */
export function skrivsattFor(sprak: Sprak): Skrivsatt {
  const known = kept.get(sprak) ?? skrivsattOn(sprak);
  kept.set(sprak, known);
  return known;
}

/** The way of writing of the page's language. */
export const skrivsatt = async (): Promise<Skrivsatt> => skrivsattFor(await valtSprak());
