import type { Daterad } from './daterad.ts';
import type { Confidence, Reference } from './vardetyper.ts';

/** A parameter as it was used: which one, from when, and where it is written. */
export type ParameterRef = {
  id: string;
  from: string;
  reference: Reference;
  confidence: Confidence;
  /** False for a computed cell and for an example value without a source. */
  officiell: boolean;
};

/**
 * One step of a calculation, made by doing it. The value is the exact fraction taljare/namnare, in öre
 * (`enhet: 'ore'`) or as a plain number (`'tal'`). Rounding happens once, at the line.
 */
export type Uttryck = {
  op: 'uppgift' | 'parameter' | 'summa' | 'minus' | 'ganger' | 'delat' | 'minst' | 'storst';
  namn: string;
  taljare: number;
  namnare: number;
  enhet: 'ore' | 'tal';
  kalla?: string;
  parameter?: ParameterRef;
  delar?: Uttryck[];
};

const gcd = (a: number, b: number): number => {
  let [x, y] = [Math.abs(a), b];
  while (y > 0) [x, y] = [y, x % y];
  return x;
};

const step = (
  op: Uttryck['op'],
  namn: string,
  taljare: number,
  namnare: number,
  enhet: Uttryck['enhet'],
  delar: Uttryck[],
): Uttryck => {
  const shared = namnare === 1 ? 1 : gcd(taljare, namnare) || 1;
  return { op, namn, taljare: taljare / shared, namnare: namnare / shared, enhet, delar };
};

/** A value someone gave; `kalla` says who. */
export const uppgift = (namn: string, ore: number, kalla: string): Uttryck => ({
  op: 'uppgift',
  namn,
  taljare: ore,
  namnare: 1,
  enhet: 'ore',
  kalla,
});

/** A whole number: days, members, months. */
export const antal = (namn: string, value: number, kalla: string): Uttryck => ({
  ...uppgift(namn, value, kalla),
  enhet: 'tal',
});

export const referTo = (
  id: string,
  value: Daterad<unknown>,
  officiell = value.tagg === undefined,
): ParameterRef => ({
  id,
  from: value.from,
  reference: value.reference,
  confidence: value.confidence,
  officiell,
});

/** A value from the regelverk, in öre. */
export const parameter = (namn: string, ore: number, ref: ParameterRef): Uttryck => ({
  op: 'parameter',
  namn,
  taljare: ore,
  namnare: 1,
  enhet: 'ore',
  parameter: ref,
});

/** A percentage of the regelverk, as a fraction of hundred; up to three decimals. */
export const procent = (namn: string, value: number, ref: ParameterRef): Uttryck => ({
  ...step('parameter', namn, Math.round(value * 1000), 100_000, 'tal', []),
  parameter: ref,
});

const compare = (a: Uttryck, b: Uttryck): number => a.taljare * b.namnare - b.taljare * a.namnare;

export const summa = (namn: string, delar: Uttryck[]): Uttryck => {
  let taljare = 0;
  let namnare = 1;
  for (const del of delar) {
    taljare = taljare * del.namnare + del.taljare * namnare;
    namnare *= del.namnare;
    if (namnare > 1) {
      const shared = gcd(taljare, namnare) || 1;
      taljare /= shared;
      namnare /= shared;
    }
  }
  return { op: 'summa', namn, taljare, namnare, enhet: 'ore', delar };
};

export const minus = (namn: string, a: Uttryck, b: Uttryck): Uttryck =>
  step('minus', namn, a.taljare * b.namnare - b.taljare * a.namnare, a.namnare * b.namnare, a.enhet, [a, b]);

export const ganger = (namn: string, a: Uttryck, b: Uttryck): Uttryck =>
  step('ganger', namn, a.taljare * b.taljare, a.namnare * b.namnare, a.enhet, [a, b]);

/** `b` must not be zero. */
export const delat = (namn: string, a: Uttryck, b: Uttryck): Uttryck =>
  step('delat', namn, a.taljare * b.namnare, a.namnare * b.taljare, a.enhet, [a, b]);

export const minst = (namn: string, a: Uttryck, b: Uttryck): Uttryck => {
  const least = compare(a, b) <= 0 ? a : b;
  return { op: 'minst', namn, taljare: least.taljare, namnare: least.namnare, enhet: a.enhet, delar: [a, b] };
};

export const storst = (namn: string, a: Uttryck, b: Uttryck): Uttryck => {
  const most = compare(a, b) >= 0 ? a : b;
  return { op: 'storst', namn, taljare: most.taljare, namnare: most.namnare, enhet: a.enhet, delar: [a, b] };
};

/** The one rounding function: to a whole multiple of `steg` öre, halves up (away from zero never arises: sums are ≥ 0). */
export const roundTo = (u: Uttryck, steg = 1): number =>
  u.namnare === 1 && steg === 1
    ? u.taljare
    : Math.floor((2 * u.taljare + u.namnare * steg) / (2 * u.namnare * steg)) * steg;
