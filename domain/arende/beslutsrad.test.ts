import { describe, expect, it } from 'vitest';
import { needsSkal } from './beslutsrad.ts';

describe('needsSkal', () => {
  it.each([
    [{ soktOre: 500_000, beraknatOre: 500_000, beslutatOre: 500_000 }, false],
    [{ soktOre: null, beraknatOre: 457_000, beslutatOre: 457_000 }, false],
    // another sum than the one computed, up or down
    [{ soktOre: null, beraknatOre: 457_000, beslutatOre: 457_001 }, true],
    [{ soktOre: 500_000, beraknatOre: 500_000, beslutatOre: 600_000 }, true],
    // less than applied for, even as computed
    [{ soktOre: 500_000, beraknatOre: 450_000, beslutatOre: 450_000 }, true],
    // as applied for, but more than computed
    [{ soktOre: 500_000, beraknatOre: 450_000, beslutatOre: 500_000 }, true],
    // nothing could be computed: a person says the sum, and why, also when it is nothing
    [{ soktOre: null, beraknatOre: null, beslutatOre: 0 }, true],
    [{ soktOre: 0, beraknatOre: 0, beslutatOre: 0 }, false],
  ])('%j: %s', (rad, needs) => expect(needsSkal(rad)).toBe(needs));
});
