import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOre } from '../pengar.ts';
import { oreSchema } from '../beslutsstod/vardetyper.ts';
import { BELOPP, MANADSBELOPP, parseBelopp, readBelopp, SALDO, SKULDBELOPP, STORT_BELOPP } from './belopp.ts';
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

  it('gives whole öre for all that is a sum, and accepts it exactly within the limit of the field', () =>
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(BELOPP.source, 'u')), (written) => {
        const ore = parseBelopp(written);
        expect(Number.isSafeInteger(ore) && !Object.is(ore, -0)).toBe(true);
        for (const grans of [MANADSBELOPP, STORT_BELOPP, SALDO, SKULDBELOPP]) {
          const found = readBelopp(written, grans);
          const isWithin =
            Math.abs(ore) <= grans.max && (grans.minus || !/[-\u2212\u2013\u2014]\s*\p{Nd}/u.test(written));
          expect(found.ok, written).toBe(isWithin);
        }
      }),
    ));

  it('has limits that the field says, and that the decision support and a decision can hold', () => {
    expect(oreSchema.safeParse(STORT_BELOPP.max).success).toBe(true);
    // a column of the database that holds öre
    expect(STORT_BELOPP.max).toBeLessThan(2 ** 31);
    expect(belopp('x').platser?.max).toBe(formatOre(99_999_900));
    expect(belopp('x', SALDO).platser?.max).toBe(formatOre(2_000_000_000));
  });
});
