import type { Bilagekrav } from './krav.ts';
import type { Blankett } from './blankett.ts';
import type { Kontext } from './kontext.ts';
import { felI, lasUtkast, type Steg } from './steg.ts';
import type { AllaSvar, Svar, TolkadeSvar } from './svar.ts';
import type { Uppgifter } from './uppgifter.ts';

type Made = { alla: readonly Steg[]; open: readonly Steg[] };

/** A page asks for the steps of the same draft some twenty times, and to make them takes milliseconds. */
const known = new WeakMap<AllaSvar, WeakMap<Kontext, Map<Blankett, Made>>>();

/** Answers and what is known are values: never changed once they are read. */
function makeSteg(blankett: Blankett, svar: AllaSvar, kontext: Kontext): Made {
  const ofSvar = known.get(svar) ?? new WeakMap<Kontext, Map<Blankett, Made>>();
  known.set(svar, ofSvar);
  const ofKontext = ofSvar.get(kontext) ?? new Map<Blankett, Made>();
  ofSvar.set(kontext, ofKontext);
  const found = ofKontext.get(blankett);
  if (found) return found;
  const alla = blankett.steg(kontext, svar);
  const made = { alla, open: alla.filter((s) => s.visas?.(svar) ?? true) };
  ofKontext.set(blankett, made);
  return made;
}

/** Every step of the form, asked for or not, in order. */
export const allaSteg = (blankett: Blankett, svar: AllaSvar, kontext: Kontext): readonly Steg[] =>
  makeSteg(blankett, svar, kontext).alla;

/** The steps that these answers ask for, in order. */
export const openSteg = (blankett: Blankett, svar: AllaSvar, kontext: Kontext): readonly Steg[] =>
  makeSteg(blankett, svar, kontext).open;

const isAnswered = (s: Steg, own: Svar | undefined): boolean =>
  own !== undefined && felI(s, own).length === 0;

/** The first step that is not done, or null when everything may be signed. `granska` counts its försäkran. */
export const firstOpenSteg = (blankett: Blankett, svar: AllaSvar, kontext: Kontext): string | null =>
  openSteg(blankett, svar, kontext).find((s) => s.id !== 'skriv-under' && !isAnswered(s, svar[s.id]))?.id ??
  null;

/** True when the step was visited and every question in force is answered. */
export function isDone(blankett: Blankett, stegId: string, svar: AllaSvar, kontext: Kontext): boolean {
  const s = openSteg(blankett, svar, kontext).find((x) => x.id === stegId);
  return s !== undefined && isAnswered(s, svar[stegId]);
}

/** The files that must come with the draft as it stands: each with why, for a complete draft or one under way. */
export const kravdaBilagor = (blankett: Blankett, svar: AllaSvar, kontext: Kontext): Bilagekrav[] =>
  blankett.bilagor(lasUtkast(openSteg(blankett, svar, kontext), svar), kontext);

/**
 * Reads a complete draft.
 *
 * @throws Error when a step is not done: the caller asks `firstOpenSteg` first
 */
export function toUppgifter(blankett: Blankett, svar: AllaSvar, kontext: Kontext): Uppgifter {
  const read = openSteg(blankett, svar, kontext).map((s) => s.schema.parse(svar[s.id] ?? {}));
  const tolkade = Object.assign({}, ...read) as TolkadeSvar;
  const uppgifter = blankett.uppgifter(tolkade, kontext);
  const shown = new Set(blankett.bilagor(tolkade, kontext).map(({ kostnad }) => kostnad));
  const kostnader = uppgifter.kostnader.map((k) =>
    shown.has(k.slag) ? { ...k, kravBilaga: true as const } : k,
  );
  return { ...uppgifter, kostnader };
}
