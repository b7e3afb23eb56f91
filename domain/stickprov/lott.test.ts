import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { andelFor } from './andel.ts';
import { isDrawn } from './lott.ts';

const DRAWS = 100_000;
const SIGMA = 5;

/** Ids and secrets of the test: made by SHA-256 from a word, so that every run draws the same. */
const made = (word: string) => createHash('sha256').update(word).digest('hex');
const uuid = (n: number) => {
  const hex = made(`ansökan ${n}`);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
const lotts = (secret: string) => {
  const key = Buffer.from(made(secret), 'hex');
  return Array.from({ length: DRAWS }, (_, n) => createHmac('sha256', key).update(uuid(n)).digest('hex'));
};

/** True when `drawn` of `n` is what a share of `p` may give: at most 5 standard deviations off. */
const isWithin = (drawn: number, n: number, p: number) =>
  Math.abs(drawn - n * p) <= SIGMA * Math.sqrt(n * p * (1 - p));

describe('isDrawn', () => {
  const lott = (head: string) => head.padEnd(64, '0');

  // 5 % of 2^64 is 922 337 203 685 477 580.8: 0x0CCCCCCCCCCCCCCC is …580, 0x0CCCCCCCCCCCCCCD is …581
  it('reads the first 16 hex digits as a part of 2^64, exactly', () => {
    expect(isDrawn(lott('0ccccccccccccccc'), 500)).toBe(true);
    expect(isDrawn(lott('0cccccccccccccccffffffffffff'), 500)).toBe(true);
    expect(isDrawn(lott('0ccccccccccccccd'), 500)).toBe(false);
    expect(isDrawn(lott('7fffffffffffffff'), 5000)).toBe(true);
    expect(isDrawn(lott('8000000000000000'), 5000)).toBe(false);
  });

  it('draws nobody at 0 and everyone at 100 %', () => {
    expect(isDrawn('0'.repeat(64), 0)).toBe(false);
    expect(isDrawn('f'.repeat(64), 10_000)).toBe(true);
  });

  it.each(['', 'abc', 'g'.repeat(64), 'A'.repeat(64), '0'.repeat(63), '0'.repeat(65)])('refuses %j', (text) =>
    expect(() => isDrawn(text, 500)).toThrow(RangeError),
  );

  it('never lets a higher share draw fewer', () => {
    const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
    fc.assert(
      fc.property(hex, fc.nat(9999), (text, andel) => {
        if (isDrawn(text, andel)) expect(isDrawn(text, andel + 1)).toBe(true);
      }),
    );
  });
});

describe('100 000 draws', () => {
  const months = ['november', 'december', 'januari'].map(lotts);

  it.each([500, 1000, 2500])('at %i ten-thousandths stay within the binomial bounds', (andel) => {
    for (const month of months) {
      const drawn = month.filter((lott) => isDrawn(lott, andel)).length;
      expect(isWithin(drawn, DRAWS, andel / 10_000), `${drawn}`).toBe(true);
    }
  });

  it('are new each month: who is drawn in one is drawn in the next as anyone else', () => {
    const [first = [], second = []] = months;
    const both = first.filter((lott, n) => isDrawn(lott, 2500) && isDrawn(second[n] ?? '', 2500)).length;
    expect(isWithin(both, DRAWS, 0.25 * 0.25), `${both}`).toBe(true);
  });

  // invented people, as evenly spread as bytes of a hash: nothing of them is given to the draw
  const people = Array.from({ length: DRAWS }, (_, n) => {
    const byte = Buffer.from(made(`person ${n}`), 'hex');
    return {
      kon: (byte[0] ?? 0) % 2,
      alder: (byte[1] ?? 0) % 8,
      fodelsemanad: (byte[2] ?? 0) % 12,
      fornamn: (byte[3] ?? 0) % 28,
      efternamn: (byte[4] ?? 0) % 28,
      boendeform: (byte[5] ?? 0) % 7,
      barn: (byte[6] ?? 0) % 6,
      enhet: (byte[7] ?? 0) % 2,
      hyra: (byte[8] ?? 0) % 10,
      inkomst: (byte[9] ?? 0) % 10,
    };
  });
  const fields = Object.keys(people[0] ?? {}) as (keyof (typeof people)[number])[];

  it.each(fields)('are drawn alike whatever %s', (field) => {
    const [lottar = []] = months;
    const { andel } = andelFor({
      parametrar: { procent: 10, start: null, grupper: [], djupkontroll: { manader: 12 } },
      manad: '2026-11',
      kostnadsslag: ['hyra'],
      manaderSedanKontroll: 0,
    });
    for (const value of new Set(people.map((person) => person[field]))) {
      const group = lottar.filter((_, n) => people[n]?.[field] === value);
      const drawn = group.filter((lott) => isDrawn(lott, andel)).length;
      expect(isWithin(drawn, group.length, 0.1), `${field} ${value}: ${drawn} of ${group.length}`).toBe(true);
    }
  });
});
