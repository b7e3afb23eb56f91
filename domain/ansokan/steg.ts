import { z } from 'zod';
import type { Falt, Felkod } from './falt.ts';

/** What the person typed, by field name. */
export type Svar = Readonly<Record<string, string>>;
/** What the answers mean: öre, days, true; only fields that were open. */
export type TolkadeSvar = Readonly<Record<string, unknown>>;

export type Steg = {
  id: string;
  falt: readonly Falt[];
  /** The one schema of the step, authoritative in the server action. */
  schema: z.ZodType<TolkadeSvar, Svar>;
};

/** The fields in force for these answers: a field inside counts only while its opener is chosen. */
export function openFalt(falt: readonly Falt[], svar: Svar): Falt[] {
  return falt.flatMap((f) => {
    const open = f.inuti && f.oppnar?.includes(svar[f.namn] ?? '');
    return open && f.inuti ? [f, ...openFalt(f.inuti, svar)] : [f];
  });
}

/** Every field of the step, open or not. */
export function allaFalt(falt: readonly Falt[]): Falt[] {
  return falt.flatMap((f) => [f, ...allaFalt(f.inuti ?? [])]);
}

/** Makes a step from its fields: strings in, meaning out, one issue (`Felkod`) per field that is wrong. */
export function steg(id: string, falt: readonly Falt[]): Steg {
  const schema = z.record(z.string(), z.string()).transform((svar, context) => {
    const tolkade: Record<string, unknown> = {};
    for (const f of openFalt(falt, svar)) {
      const result = f.schema.safeParse(svar[f.namn] ?? '');
      if (result.success) tolkade[f.namn] = result.data;
      else
        context.addIssue({
          code: 'custom',
          path: [f.namn],
          message: result.error.issues[0]?.message ?? 'ogiltigt',
        });
    }
    return tolkade;
  });
  return { id, falt, schema };
}

export type Faltfel = { namn: string; kod: Felkod };

/** The faults of a step's answers, in the order of the fields. Empty when the step is done. */
export function felI(s: Steg, svar: Svar): Faltfel[] {
  const result = s.schema.safeParse(svar);
  if (result.success) return [];
  return result.error.issues.map((i) => ({ namn: String(i.path[0]), kod: i.message as Felkod }));
}

/** Text that can be stored: no NUL, and no half of a pair where it was cut off. */
const storable = (text: string, max: number): string =>
  text.replaceAll('\0', '').slice(0, max).toWellFormed();

/** Only the step's own answers, each at most `max` characters: what may be stored of what a client sent. */
export function keepSvar(s: Steg, sent: Readonly<Record<string, unknown>>, max = 4000): Svar {
  const kept = allaFalt(s.falt).map((f) => [f.namn, sent[f.namn]] as const);
  return Object.fromEntries(
    kept
      .filter((pair): pair is [string, string] => typeof pair[1] === 'string')
      .map(([k, v]) => [k, storable(v, max)]),
  );
}
