import type { Aldersband, Lunchband, Normtabell } from './normtabell.ts';
import type { Fel } from './fel.ts';
import type { ParameterRef } from './uttryck.ts';
import type { Upplost } from './upplost.ts';

export type Cellval =
  'ensamstaende' | 'par' | { barn: Aldersband } | { barnUtanLunch: Lunchband } | { gemensamt: number };

const read = (tabell: Normtabell, val: Cellval): number | null => {
  if (val === 'ensamstaende' || val === 'par') return tabell[val];
  if ('barn' in val) return tabell.barn[val.barn];
  if ('barnUtanLunch' in val) return tabell.barnUtanLunch[val.barnUtanLunch];
  return tabell.gemensamt[val.gemensamt - 1] ?? null;
};

const nameOf = (val: Cellval): string =>
  typeof val === 'string' ? val : Object.entries(val).flat().join('.');

/**
 * One cell of riksnormen, öre. The value that was read in a source goes first; a computed one is used only where
 * the deployment allows it, and is marked; otherwise the answer is a fault.
 */
export const normcell = (
  upplost: Upplost,
  val: Cellval,
): { ore: number; ref: ParameterRef; text: string } | Fel => {
  const { amount, ref } = upplost.param.riksnorm;
  const officiell = read(amount.officiell, val);
  if (officiell !== null) return { ore: officiell, ref, text: ref.reference.title };
  const beraknad = amount.beraknad === null ? null : read(amount.beraknad, val);
  const path = (): string => `regelverk.riksnorm.${upplost.manad}.${nameOf(val)}`;
  if (beraknad === null) {
    return { path: path(), mening: `parameter saknas för ${upplost.manad}: riksnorm, ${nameOf(val)}.` };
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
