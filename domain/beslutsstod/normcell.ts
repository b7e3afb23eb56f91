import type { Aldersband, Lunchband, Normtabell } from './normtabell.ts';
import { ALDERSBAND, LUNCHBAND } from './normtabell.ts';
import type { Fel } from './fel.ts';
import type { ParameterRef, Uttryck } from './uttryck.ts';
import { parameter, summa } from './uttryck.ts';
import type { Upplost } from './upplost.ts';

export type Cellval =
  'ensamstaende' | 'par' | { barn: Aldersband } | { barnUtanLunch: Lunchband } | { gemensamt: number };

/** Every cell of a norm table. */
export const CELLER: readonly Cellval[] = [
  'ensamstaende',
  'par',
  ...ALDERSBAND.map((barn) => ({ barn })),
  ...LUNCHBAND.map((barnUtanLunch) => ({ barnUtanLunch })),
  ...[1, 2, 3, 4, 5, 6, 7].map((gemensamt) => ({ gemensamt })),
];

export const readCell = (tabell: Normtabell, val: Cellval): number | null => {
  if (val === 'ensamstaende' || val === 'par') return tabell[val];
  if ('barn' in val) return tabell.barn[val.barn];
  if ('barnUtanLunch' in val) return tabell.barnUtanLunch[val.barnUtanLunch];
  return tabell.gemensamt[val.gemensamt - 1] ?? null;
};

export const cellName = (val: Cellval): string =>
  typeof val === 'string' ? val : Object.entries(val).flat().join('.');

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
  const path = (): string => `regelverk.riksnorm.${upplost.manad}.${cellName(val)}`;
  if (beraknad === null) {
    return { path: path(), mening: `parameter saknas för ${upplost.manad}: riksnorm, ${cellName(val)}.` };
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

/**
 * One cell of the norm, called `namn` in the trace: the city's own where it has one, else riksnormen's. A computed
 * cell is marked, and is a fault where it may not be used, also below a city's own norm.
 */
export const normcell = (upplost: Upplost, val: Cellval, namn: string): Normcell | Fel => {
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
