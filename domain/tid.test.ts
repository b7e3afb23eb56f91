import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf, formatClock, formatDay, formatInstant, startOfDay, weekday } from './tid.ts';

const HOUR = 3_600_000;
const day = fc
  .date({ min: new Date('1980-04-06'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map(dayOf);

describe('a day in Stockholm', () => {
  it.each([
    ['2026-11-22T22:59:59Z', '2026-11-22'],
    ['2026-11-22T23:00:00Z', '2026-11-23'],
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
  ])('%s is on %s', (instant, expected) => expect(dayOf(new Date(instant))).toBe(expected));

  // Summer time begins 29 March and ends 25 October 2026: 23 and 25 hours long.
  it.each([
    ['2026-03-28', 24],
    ['2026-03-29', 23],
    ['2026-10-25', 25],
    ['2026-10-26', 24],
  ] as const)('%s is %i hours long', (d, hours) => {
    expect(startOfDay(addDays(d, 1)).getTime() - startOfDay(d).getTime()).toBe(hours * HOUR);
  });

  it('begins where the one before ends', () =>
    fc.assert(
      fc.property(day, (d) => {
        const start = startOfDay(d);
        expect(dayOf(start)).toBe(d);
        expect(dayOf(new Date(start.getTime() - 1))).toBe(addDays(d, -1));
      }),
    ));
});

describe('addDays', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-03-29', -1, '2026-03-28'],
    ['2026-10-25', 1, '2026-10-26'],
  ] as const)('%s and %i is %s', (d, n, expected) => expect(addDays(d, n)).toBe(expected));

  it('goes back again', () =>
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (d, n) => {
        expect(addDays(addDays(d, n), -n)).toBe(d);
        expect(weekday(addDays(d, 7 * n))).toBe(weekday(d));
      }),
    ));
});

describe('words', () => {
  it('writes days and times as they are read in Sweden', () => {
    expect(formatDay('2026-11-27')).toBe('fredag 27 november 2026');
    expect(formatInstant(new Date('2026-11-27T13:02:00Z'))).toBe('fredag 27 november 2026 14:02');
    expect(formatInstant(new Date('2026-06-30T22:30:00Z'))).toBe('onsdag 1 juli 2026 00:30');
    expect(formatClock(new Date('2026-11-27T13:02:00Z'))).toBe('14:02');
    expect(weekday('2026-11-22')).toBe(0);
  });
});
