import type { z } from 'zod';
import type { Datum } from '../manad.ts';
import { radSchema, type Rapportrad } from './rad.ts';

/** A fault: in which row (a line of the file, or a place in the list from 1) and column; null when it is of the whole. */
export type Radfel = { rad: number | null; kolumn: string | null; text: string };

export type Numrerad<T> = { rad: number; data: T };
export type Granskat = { ok: true; rader: Numrerad<Rapportrad>[] } | { ok: false; fel: readonly Radfel[] };

/** The most rows of one file or call. */
export const MAX_RADER = 10_000;

const whole = (text: string): Granskat => ({ ok: false, fel: [{ rad: null, kolumn: null, text }] });

const toFel = (rad: number, { path, message }: z.core.$ZodIssue): Radfel => ({
  rad,
  kolumn: path.length > 0 ? path.join('.') : null,
  text: message,
});

/** Two rows on the same month, or two different plans from the same day, leave open which is meant. */
function clashes(rader: readonly Numrerad<Rapportrad>[]): Radfel[] {
  const months = new Map<string, number>();
  const plans = new Map<string, { rad: number; plan: string }>();
  const fel: Radfel[] = [];
  for (const { rad, data } of rader) {
    const month = `${data.personnummer} ${data.manad}`;
    const other = months.get(month);
    if (other !== undefined)
      fel.push({ rad, kolumn: 'manad', text: `Personen och månaden står redan på rad ${other}.` });
    else months.set(month, rad);
    if (!data.plan) continue;
    const first = `${data.personnummer} ${data.plan.from}`;
    const plan = JSON.stringify(data.plan);
    const earlier = plans.get(first);
    if (earlier && earlier.plan !== plan)
      fel.push({
        rad,
        kolumn: 'planFran',
        text: `Samma plan är beskriven på ett annat sätt på rad ${earlier.rad}.`,
      });
    if (!earlier) plans.set(first, { rad, plan });
  }
  return fel;
}

/**
 * Checks every row and tells every fault, in the order of the rows. All or nothing: with one fault no row is taken, since
 * a month of which half is missing looks whole to who reads it. What is right can be sent again without harm.
 *
 * @param idag decides the century of ten digits, and which months have begun
 */
export function granskaRader(rader: readonly Numrerad<unknown>[], idag: Datum): Granskat {
  if (rader.length === 0) return whole('Det finns inga rader.');
  if (rader.length > MAX_RADER) return whole(`Högst ${MAX_RADER} rader tas emot på en gång.`);
  const schema = radSchema(idag);
  const right: Numrerad<Rapportrad>[] = [];
  const fel: Radfel[] = [];
  for (const { rad, data } of rader) {
    const result = schema.safeParse(data);
    if (result.success) right.push({ rad, data: result.data });
    else fel.push(...result.error.issues.map((issue) => toFel(rad, issue)));
  }
  fel.push(...clashes(right));
  if (fel.length > 0) return { ok: false, fel: fel.toSorted((a, b) => (a.rad ?? 0) - (b.rad ?? 0)) };
  return { ok: true, rader: right };
}
