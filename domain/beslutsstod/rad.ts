import type { Rad } from './rekommendation.ts';
import type { Reference } from './vardetyper.ts';
import type { Uttryck } from './uttryck.ts';
import { roundTo } from './uttryck.ts';

/** True when no parameter below is computed or an example value. */
const onlyOfficial = (u: Uttryck): boolean =>
  (u.parameter === undefined || u.parameter.officiell) &&
  (u.delar === undefined || u.delar.every(onlyOfficial));

/** A line is its calculation, rounded once. */
export const toRad = (row: {
  id: string;
  rubrik: string;
  vem?: string;
  mening: string;
  kalla: { text: string; reference?: Reference };
  uttryck: Uttryck;
}): Rad => Object.assign(row, { belopp: roundTo(row.uttryck), officiell: onlyOfficial(row.uttryck) });

export const sumRader = (rader: Rad[]): number => rader.reduce((sum, rad) => sum + rad.belopp, 0);
