import type { Inkomstpost } from '../inkomst.ts';
import type { Lage } from '../lage.ts';
import type { Kontroll, Normberakning } from '../rekommendation.ts';
import type { ParameterRef } from '../uttryck.ts';
import type { Modulversion } from '../version.ts';
import type { Utfall, Villkor } from '../villkor.ts';

/** What a check may read. */
export type Kontrollunderlag = {
  lage: Lage;
  berakning: Normberakning;
  inkomstposter: Inkomstpost[];
  /** The module that is asked for: an old decision is checked as it was. */
  modulversion: Modulversion;
};

/**
 * A check. `paverkar`: does a check that is not fulfilled put the outcome in question, or only send the case to
 * a person (the track)?
 */
export type Kontrollregel = {
  id: string;
  paverkar: 'utfall' | 'spar';
  run: (k: Kontrollunderlag) => Kontroll[];
};

export type Input = { namn: string; varde: string; kalla: string };

/** A sentence, or how to write it: one that names what was found is written only when it is the one that is said. */
type Mening = string | (() => string);

/** Puts a check together: the outcome is the condition tree's, the sentence is the one for that outcome. */
export const kontroll = (
  id: string,
  rubrik: string,
  villkor: Villkor,
  meningar: Record<Utfall, Mening>,
  inputs: Input[],
  parametrar: ParameterRef[] = [],
): Kontroll => {
  const { utfall } = villkor;
  const mening = meningar[utfall];
  return {
    id,
    rubrik,
    utfall,
    mening: typeof mening === 'string' ? mening : mening(),
    inputs,
    parametrar,
    villkor,
  };
};

/** "a, b och c". */
export const lista = (names: string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} och ${names.at(-1)}`;

const SVAR = { ja: 'ja', nej: 'nej', okant: 'inte känt' } as const;
export const svarText = (svar: keyof typeof SVAR): string => SVAR[svar];
