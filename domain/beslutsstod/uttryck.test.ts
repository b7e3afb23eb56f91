import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParameterRef, Uttryck } from './uttryck.ts';
import {
  antal,
  delat,
  ganger,
  minst,
  minus,
  parameter,
  procent,
  referTo,
  roundTo,
  storst,
  summa,
  uppgift,
} from './uttryck.ts';

const ref: ParameterRef = {
  id: 'p',
  from: '2026-01',
  reference: { title: 'T', href: '#t' },
  confidence: 'H',
  officiell: true,
};
const kr = (ore: number): Uttryck => uppgift('x', ore, 'ansökan');
const tredjedel = (ore: number): Uttryck => delat('en tredjedel', kr(ore), antal('tre', 3, 'underlaget'));
const value = ({ taljare, namnare }: Uttryck): [number, number] => [taljare, namnare];

describe('exact steps', () => {
  it('keep fractions whole and reduced', () => {
    expect(value(tredjedel(100))).toEqual([100, 3]);
    expect(value(tredjedel(300))).toEqual([100, 1]);
    expect(value(ganger('x', tredjedel(100), antal('tre', 3, '')))).toEqual([100, 1]);
    expect(value(delat('x', tredjedel(100), antal('två', 2, '')))).toEqual([50, 3]);
    expect(value(delat('x', kr(1), tredjedel(4)))).toEqual([3, 4]);
    expect(value(minus('x', kr(100), tredjedel(100)))).toEqual([200, 3]);
    expect(value(minus('x', tredjedel(100), tredjedel(100)))).toEqual([0, 1]);
    expect(value(summa('x', [tredjedel(100), tredjedel(100), tredjedel(100)]))).toEqual([100, 1]);
    expect(value(summa('x', [tredjedel(1), delat('x', kr(1), antal('två', 2, ''))]))).toEqual([5, 6]);
    expect(value(summa('x', []))).toEqual([0, 1]);
    expect(value(ganger('x', kr(0), tredjedel(100)))).toEqual([0, 1]);
  });

  it('compare exactly, also fractions that differ little, and keep both parts', () => {
    const [less, more] = [tredjedel(100), delat('x', kr(101), antal('tre', 3, ''))];
    expect(value(minst('x', less, more))).toEqual([100, 3]);
    expect(value(minst('x', more, less))).toEqual([100, 3]);
    expect(value(storst('x', less, more))).toEqual([101, 3]);
    expect(value(storst('x', more, less))).toEqual([101, 3]);
    expect(value(minst('x', kr(5), tredjedel(16)))).toEqual([5, 1]);
    expect(value(storst('x', kr(5), tredjedel(16)))).toEqual([16, 3]);
    expect(minst('x', less, more)).toMatchObject({
      op: 'minst',
      namn: 'x',
      enhet: 'ore',
      delar: [less, more],
    });
    expect(storst('y', less, more)).toMatchObject({
      op: 'storst',
      namn: 'y',
      enhet: 'ore',
      delar: [less, more],
    });
  });

  it('say what they are: the operation, the unit, the source', () => {
    expect(kr(5)).toEqual({
      op: 'uppgift',
      namn: 'x',
      taljare: 5,
      namnare: 1,
      enhet: 'ore',
      kalla: 'ansökan',
    });
    expect(antal('dagar', 15, 'underlaget')).toMatchObject({ enhet: 'tal', kalla: 'underlaget' });
    expect(parameter('norm', 5, ref)).toEqual({
      op: 'parameter',
      namn: 'norm',
      taljare: 5,
      namnare: 1,
      enhet: 'ore',
      parameter: ref,
    });
    expect(procent('andel', 75, ref)).toMatchObject({
      op: 'parameter',
      taljare: 3,
      namnare: 4,
      enhet: 'tal',
      parameter: ref,
    });
    expect(value(procent('andel', 0.125, ref))).toEqual([1, 800]);
    expect([
      ganger('x', kr(1), kr(1)).op,
      delat('x', kr(1), kr(1)).op,
      minus('x', kr(1), kr(1)).op,
      summa('x', []).op,
    ]).toEqual(['ganger', 'delat', 'minus', 'summa']);
    expect([ganger('x', antal('a', 2, ''), kr(1)).enhet, delat('x', kr(1), antal('a', 2, '')).enhet]).toEqual(
      ['tal', 'ore'],
    );
    expect(minus('x', kr(3), kr(1)).delar).toHaveLength(2);
  });

  it('a tagged value is an example, an untagged one is not', () => {
    const source = { from: '2026-01', amount: 1, reference: ref.reference, confidence: 'H' } as const;
    expect([referTo('p', source).officiell, referTo('p', { ...source, tagg: 'S' }).officiell]).toEqual([
      true,
      false,
    ]);
    expect(referTo('p', source)).toEqual({ ...ref });
  });
});

describe('roundTo, the one rounding function', () => {
  it.each([
    [tredjedel(100), 1, 33],
    [tredjedel(101), 1, 34],
    [delat('x', kr(1), antal('två', 2, '')), 1, 1],
    [delat('x', kr(99), antal('två', 2, '')), 1, 50],
    [kr(50_750), 1, 50_750],
    [kr(50_750), 100, 50_800],
    [kr(50_749), 100, 50_700],
    [kr(12_953), 100, 13_000],
    [tredjedel(43_900), 100, 14_600],
    [kr(0), 100, 0],
  ])('case %#', (u, steg, expected) => expect(roundTo(u, steg)).toBe(expected));

  it('is never more than half a step away', () => {
    fc.assert(
      fc.property(
        fc.nat(10_000_000),
        fc.integer({ min: 1, max: 366 }),
        fc.constantFrom(1, 100),
        (ore, parts, steg) => {
          const u = delat('x', kr(ore), antal('delar', parts, ''));
          return Math.abs(roundTo(u, steg) - ore / parts) <= steg / 2 + 1e-6 && roundTo(u, steg) % steg === 0;
        },
      ),
    );
  });
});
