import type { Aldersband, Lunchband, Normtabell } from './normtabell.ts';
import { ALDERSBAND, LUNCHBAND } from './normtabell.ts';
import type { Fel } from './fel.ts';
import type { ParameterRef, Uttryck } from './uttryck.ts';
import { parameter, summa } from './uttryck.ts';
import type { Upplost } from './upplost.ts';

/** A cell by its name: "par", "barn.7-10", "barnUtanLunch.3", "gemensamt.4". */
export type Cellval =
  | 'ensamstaende'
  | 'par'
  | `barn.${Aldersband}`
  | `barnUtanLunch.${Lunchband}`
  | `gemensamt.${(typeof MEDLEMMAR)[number]}`;

/** The numbers of members that have common costs of their own in the table. */
export const MEDLEMMAR = [1, 2, 3, 4, 5, 6, 7] as const;

type Reader = (tabell: Normtabell) => number | null;

const READERS = new Map<Cellval, Reader>([
  ['ensamstaende', (tabell) => tabell.ensamstaende],
  ['par', (tabell) => tabell.par],
  ...ALDERSBAND.map((band): [Cellval, Reader] => [`barn.${band}`, (tabell) => tabell.barn[band]]),
  ...LUNCHBAND.map((band): [Cellval, Reader] => [
    `barnUtanLunch.${band}`,
    (tabell) => tabell.barnUtanLunch[band],
  ]),
  ...MEDLEMMAR.map((antal): [Cellval, Reader] => [
    `gemensamt.${antal}`,
    (tabell) => tabell.gemensamt[antal - 1] ?? null,
  ]),
]);

/** Every cell of a norm table. */
export const CELLER: readonly Cellval[] = [...READERS.keys()];

export const readCell = (tabell: Normtabell, val: Cellval): number | null =>
  READERS.get(val)?.(tabell) ?? null;

/** One cell as a step, with the rule it rests on and what the line says of its source. */
export type Normcell = {
  uttryck: Uttryck;
  ref: ParameterRef;
  text: string;
  /** True where the city's own norm is what counts. */
  kommunens: boolean;
};

/** The state's cell: what was read in a source goes first, a computed one only where the deployment allows it. */
const riksnormcell = (
  upplost: Upplost,
  val: Cellval,
): { ore: number; ref: ParameterRef; text: string } | Fel => {
  const { amount, ref } = upplost.param.riksnorm;
  const officiell = readCell(amount.officiell, val);
  if (officiell !== null) return { ore: officiell, ref, text: ref.reference.title };
  const beraknad = amount.beraknad === null ? null : readCell(amount.beraknad, val);
  const path = (): string => `regelverk.riksnorm.${upplost.manad}.${val}`;
  if (beraknad === null) {
    return { path: path(), mening: `parameter saknas för ${upplost.manad}: riksnorm, ${val}.` };
  }
  if (!upplost.regelverk.tillatBeraknadTabell) {
    return {
      path: path(),
      mening: 'Riksnormens belopp är beräknat, inte läst i en officiell tabell. Det får inte användas här.',
    };
  }
  return {
    ore: beraknad,
    ref: { ...ref, officiell: false, confidence: 'NV' },
    text: `${ref.reference.title}. Beräknad tabell, ej officiell`,
  };
};

const workOut = (upplost: Upplost, val: Cellval, namn: string): Normcell | Fel => {
  const riks = riksnormcell(upplost, val);
  if ('mening' in riks) return riks;
  const statens = parameter(namn, riks.ore, riks.ref);
  const { amount, ref } = upplost.param.kommunnorm;
  const own = amount === null ? null : readCell(amount.tabell, val);
  if (amount === null || own === null) {
    return { uttryck: statens, ref: riks.ref, text: riks.text, kommunens: false };
  }
  if (amount.typ === 'belopp') {
    return { uttryck: parameter(namn, own, ref), ref, text: ref.reference.title, kommunens: true };
  }
  return {
    uttryck: summa(namn, [
      parameter('riksnorm', riks.ore, riks.ref),
      parameter('kommunens tillägg', own, ref),
    ]),
    ref,
    text: `${riks.text}. Tillägg: ${ref.reference.title}`,
    kommunens: true,
  };
};

/** By month, cell and name: the same for every household, so worked out once. */
const known = new WeakMap<Upplost, Map<Cellval, Map<string, Normcell | Fel>>>();

/**
 * One cell of the norm, called `namn` in the trace: the city's own where it has one, else riksnormen's. A computed
 * cell is marked, and is a fault where it may not be used, also below a city's own norm.
 */
export const normcell = (upplost: Upplost, val: Cellval, namn: string): Normcell | Fel => {
  const ofMonth = known.get(upplost) ?? new Map<Cellval, Map<string, Normcell | Fel>>();
  known.set(upplost, ofMonth);
  const ofCell = ofMonth.get(val) ?? new Map<string, Normcell | Fel>();
  ofMonth.set(val, ofCell);
  const cell = ofCell.get(namn) ?? workOut(upplost, val, namn);
  ofCell.set(namn, cell);
  return cell;
};
