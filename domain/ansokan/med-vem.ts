import type { Blankett } from './blankett.ts';
import { vemSteg } from './vem-soker.ts';

/** A later version of a first application, with the question whom it is for: one alone, or two together. */
export const medVem = (version: string, base: Blankett): Blankett => ({
  ...base,
  version,
  steg: (kontext, svar) => {
    const [forbered, ...rest] = base.steg(kontext, svar);
    return [...(forbered ? [forbered] : []), vemSteg(kontext), ...rest];
  },
});
