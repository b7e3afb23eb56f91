import { describe, expect, it } from 'vitest';
import { openManader } from './manader.ts';

describe('openManader', () => {
  it.each([
    // winter time: the 15th begins at 23:00 UTC on the 14th
    ['2026-11-14T22:59:59Z', ['2026-11']],
    ['2026-11-14T23:00:00Z', ['2026-11', '2026-12']],
    // summer time: at 22:00 UTC
    ['2026-07-14T21:59:59Z', ['2026-07']],
    ['2026-07-14T22:00:00Z', ['2026-07', '2026-08']],
    ['2026-12-31T22:59:59Z', ['2026-12', '2027-01']],
    ['2026-12-31T23:00:00Z', ['2027-01']],
  ])('at %s: %j', (nu, manader) => expect(openManader(new Date(nu))).toEqual(manader));
});
