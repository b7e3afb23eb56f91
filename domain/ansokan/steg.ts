import { z } from 'zod';
import type { Falt, Felkod } from './falt.ts';
import { antalRader } from './rader.ts';
import type { AllaSvar, Faltfel, Stegregel, Svar, TolkadeSvar } from './svar.ts';

type Mer = {
  regler?: readonly Stegregel[];
  /** Is the step asked for at all, with these answers? */
  visas?: (svar: AllaSvar) => boolean;
  /** Words for the {places} in the step's texts. */
  platser?: Readonly<Record<string, string>>;
};

export type Steg = {
  id: string;
  falt: readonly Falt[];
  /** The one schema of the step, authoritative in the server action. */
  schema: z.ZodType<TolkadeSvar, Svar>;
} & Mer;

const inside = (f: Falt, svar: Svar): readonly Falt[] => {
  if (f.slag === 'rader') return (f.inuti ?? []).filter((x) => (x.rad ?? 1) <= antalRader(f, svar));
  return f.oppnar?.includes(svar[f.namn] ?? '') ? (f.inuti ?? []) : [];
};

/** The fields in force for these answers: a field inside counts only while its opener is chosen and its row is shown. */
export const openFalt = (falt: readonly Falt[], svar: Svar): Falt[] =>
  falt.flatMap((f) => [f, ...openFalt(inside(f, svar), svar)]);

/** Every field of the step, open or not. */
export function allaFalt(falt: readonly Falt[]): Falt[] {
  return falt.flatMap((f) => [f, ...allaFalt(f.inuti ?? [])]);
}

/** The fields as they are to be drawn: rows that are not shown are left out. */
export const visadeFalt = (falt: readonly Falt[], svar: Svar): Falt[] =>
  falt.map((f) => {
    if (!f.inuti) return f;
    const rows = f.slag === 'rader' ? inside(f, svar) : f.inuti;
    return { ...f, inuti: visadeFalt(rows, svar) };
  });

/** How many rows each repeating group shows: answers that nobody types and the page sends back hidden. */
export const raderSvar = (falt: readonly Falt[], svar: Svar): Svar =>
  Object.fromEntries(
    allaFalt(falt)
      .filter((f) => f.slag === 'rader')
      .map((f) => [f.namn, String(antalRader(f, svar))]),
  );

/** The first box of each question where one must be ticked and none is. */
function unticked(open: readonly Falt[], svar: Svar): Faltfel[] {
  const groups = new Set(open.flatMap((f) => (f.minstEtt && f.grupp ? [f.grupp] : [])));
  return [...groups].flatMap((grupp) => {
    const boxes = open.filter((f) => f.grupp === grupp);
    const [first] = boxes;
    return first && boxes.every((f) => svar[f.namn] !== 'ja') ? [{ namn: first.namn, kod: 'saknas' }] : [];
  });
}

type Last = { tolkade: Record<string, unknown>; fel: Faltfel[] };

/** What of the answers can be read, and the faults of the rest. */
function read(falt: readonly Falt[], svar: Svar): Last {
  const last: Last = { tolkade: {}, fel: [] };
  const open = openFalt(falt, svar);
  for (const f of open) {
    const result = f.schema.safeParse(svar[f.namn] ?? '');
    if (result.success) last.tolkade[f.namn] = result.data;
    else last.fel.push({ namn: f.namn, kod: (result.error.issues[0]?.message ?? 'ogiltigt') as Felkod });
  }
  const order = open.map((f) => f.namn);
  last.fel = [...last.fel, ...unticked(open, svar)].toSorted(
    (a, b) => order.indexOf(a.namn) - order.indexOf(b.namn),
  );
  return last;
}

/** Makes a step from its fields: strings in, meaning out, one issue (`Felkod`) per field that is wrong. */
export function steg(id: string, falt: readonly Falt[], mer: Mer = {}): Steg {
  const schema = z.record(z.string(), z.string()).transform((svar, context) => {
    const { tolkade, fel } = read(falt, svar);
    const broken = (mer.regler ?? [])
      .flatMap((regel) => regel(tolkade))
      .filter(({ namn }) => !fel.some((f) => f.namn === namn));
    for (const { namn, kod } of [...fel, ...broken])
      context.addIssue({ code: 'custom', path: [namn], message: kod });
    return tolkade;
  });
  return { id, falt, schema, ...mer };
}

/** What can be read of a draft that is not done, over all its steps. */
export const lasUtkast = (steps: readonly Steg[], svar: AllaSvar): TolkadeSvar =>
  Object.assign({}, ...steps.map((s) => read(s.falt, svar[s.id] ?? {}).tolkade)) as TolkadeSvar;

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
