import { describe, expect, it } from 'vitest';
import { formatOre, kronor } from './pengar.ts';

describe('formatOre', () => {
  it.each([
    [0, '0 kr'],
    [50_750, '507,50 kr'],
    [5, '0,05 kr'],
    [99_900, '999 kr'],
    [100_000, '1 000 kr'],
    [1_234_000, '12 340 kr'],
    [123_456_789, '1 234 567,89 kr'],
    [-78_000, '\u2212780 kr'],
  ])('%i öre', (ore, text) => expect(formatOre(ore)).toBe(text.replaceAll(' ', '\u00a0')));

  it('kronor to öre is whole, also where floating point is not', () => expect(kronor(4447.55)).toBe(444_755));
});
