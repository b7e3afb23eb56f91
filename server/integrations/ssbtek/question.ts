import 'server-only';
import { z } from 'zod';
import { MYNDIGHETER, type Myndighet } from '@/domain/beslutsstod/underlag-ekonomi';
import { addMonths, firstDay, isDatum, lastDay, manadOf, type Datum, type Manad } from '@/domain/manad';
import type { Period } from '@/domain/registerutdrag/registerutdrag';
import { dayOf } from '@/domain/tid';

/** The purpose and the rule that breaks secrecy, as each agency is told them. */
export const SYFTE = 'Handläggning av ansökan om ekonomiskt bistånd';
export const LAGTEXT = '15 kap. 10–12 §§ socialtjänstlagen (2025:400), förordningen (2008:975)';

export type Fraga = {
  personnummer: string;
  /** The application's reference; at most 31 characters. */
  arendeidentitet: string;
  /** Who asks; cut to 31 characters. */
  handlaggare: string;
  /** The month applied for. */
  manad: Manad;
  nu: Date;
  /** Which agencies; all eight when left out. Försäkringskassan and Pensionsmyndigheten share one question. */
  myndigheter?: readonly Myndighet[];
};

/** The seven parts of the question, in the order of the wire. */
export const BLOCK = ['AF', 'CSN', 'FK', 'SKV', 'SO', 'TNS', 'MIV'] as const;
export type Block = (typeof BLOCK)[number];

const BLOCK_OF: Readonly<Record<Myndighet, Block>> = {
  FK: 'FK',
  PM: 'FK',
  AF: 'AF',
  CSN: 'CSN',
  SO: 'SO',
  SKV: 'SKV',
  TNS: 'TNS',
  MIV: 'MIV',
};

/** CSN refuses longer names with an error of its own; the others take them (felkod -1005). */
const MAX_NAMN = 31;

const frageschema = z.object({
  personnummer: z.string().regex(/^\d{12}$/u),
  arendeidentitet: z.string().min(1).max(MAX_NAMN),
  handlaggare: z.string().min(1),
});

/** The question as it goes out: checked, cut and with its periods. */
export type Sporsmal = {
  personnummer: string;
  arendeidentitet: string;
  handlaggare: string;
  korrelationsid: string;
  nu: Date;
  period: Period;
  /** CSN's own, shorter period; null when none of the period can be asked for. */
  csn: Period | null;
  /** Whether CSN's period leaves out a part of the month that decides. */
  csnKortad: boolean;
  fragade: ReadonlySet<Block>;
};

/** The same day of another month, or the last day of it. */
function moveMonths(day: Datum, months: number): Datum {
  const manad = addMonths(manadOf(day), months);
  const same = `${manad}-${day.slice(8)}`;
  return isDatum(same) ? same : lastDay(manad);
}

/** CSN answers for two months back and one month forward from today. */
function clipCsn({ from, tom }: Period, today: Datum): Period | null {
  const [first, last] = [moveMonths(today, -2), moveMonths(today, 1)];
  const clipped = { from: from < first ? first : from, tom: tom > last ? last : tom };
  return clipped.from <= clipped.tom ? clipped : null;
}

/**
 * From the first day two months before the month applied for to the last day of it: the month that decides, the one it is
 * compared with, and what is already announced for the month itself.
 *
 * @throws Error when an identifier has the wrong form; never with its value
 */
export function toSporsmal(fraga: Fraga, korrelationsid: string): Sporsmal {
  const valid = frageschema.safeParse(fraga);
  if (!valid.success)
    throw new Error(`ssbtek: frågans ${valid.error.issues[0]?.path.join('.') ?? ''} har fel form`);
  const { manad, nu, personnummer, arendeidentitet, handlaggare } = fraga;
  const period = { from: firstDay(addMonths(manad, -2)), tom: lastDay(manad) };
  const csn = clipCsn(period, dayOf(nu));
  const kontrollmanad = addMonths(manad, -1);
  const fragade = new Set((fraga.myndigheter ?? MYNDIGHETER).map((myndighet) => BLOCK_OF[myndighet]));
  if (csn === null) fragade.delete('CSN');
  return {
    personnummer,
    arendeidentitet,
    handlaggare: handlaggare.slice(0, MAX_NAMN),
    korrelationsid,
    nu,
    period,
    csn,
    csnKortad: csn !== null && (csn.from > firstDay(kontrollmanad) || csn.tom < lastDay(kontrollmanad)),
    fragade,
  };
}
