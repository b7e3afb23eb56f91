import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOre } from '../pengar.ts';
import { BELOPP, parseBelopp } from './belopp.ts';
import { belopp } from './varden.ts';

const read = (written: string): number | string => {
  const result = belopp('hyra').schema.safeParse(written);
  return result.success ? Number(result.data) : (result.error.issues[0]?.message ?? '');
};

describe('a sum as people write it', () => {
  it.each([
    ['0', 0],
    ['7', 700],
    ['1500', 150_000],
    ['1 500', 150_000],
    ['1\u00a0500', 150_000],
    ['1\u202f500', 150_000],
    ['1.500', 150_000],
    ['1500,50', 150_050],
    ['1500.50', 150_050],
    ['1.500,05', 150_005],
    ['1500:-', 150_000],
    ['1500,-', 150_000],
    ['1500,–', 150_000],
    ['1500 kr', 150_000],
    ['1500kr', 150_000],
    [' 1 500,50 kr ', 150_050],
    ['999 999,99', 99_999_999],
    ['١٢', 1_200],
    ['１２', 1_200],
    ['SEK 1500', 150_000],
    ['1500 kronor', 150_000],
    ['1500.-', 150_000],
  ])('reads %j', (written, ore) => expect(read(written)).toBe(ore));

  it.each([
    ['', 'saknas'],
    ['  \u00a0', 'saknas'],
    ['-5', 'negativt'],
    ['−5', 'negativt'],
    ['1e3', 'ogiltigt'],
    ['0x10', 'ogiltigt'],
    ['1.50', 'oklart'],
    ['1,500', 'oklart'],
    ['1.500.50', 'oklart'],
    ['1500,5', 'oklart'],
    ['1500,555', 'oklart'],
    ['15 00', 'oklart'],
    ['1,500,000', 'for_stort'],
    ['1 000 000', 'for_stort'],
    ['1234567', 'for_stort'],
    ['kr', 'ogiltigt'],
    [',50', 'ogiltigt'],
    ['1500 eller så', 'ogiltigt'],
    ['1500\u0000', 'ogiltigt'],
    ['Infinity', 'ogiltigt'],
    ['9'.repeat(21), 'for_langt'],
    ['1'.repeat(100_000), 'for_langt'],
  ])('refuses %j', (written, kod) => expect(read(written)).toBe(kod));

  it('reads back every sum that the pages write', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (ore) => {
        expect(read(formatOre(ore))).toBe(ore);
      }),
    ));

  it('gives whole öre within the limit for all it accepts', () =>
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(BELOPP.source, 'u')), (written) => {
        const ore = parseBelopp(written);
        expect(Number.isInteger(ore) && ore >= 0 && ore < 100_000_000).toBe(true);
      }),
    ));
});
