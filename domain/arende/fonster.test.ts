import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf } from '../tid.ts';
import { firstDayInFonster, fonsterFrom } from './fonster.ts';

const isShown = (beslutad: string, nu: string) => new Date(beslutad) >= fonsterFrom(new Date(nu));

/**
 * Days counted on paper. 15 January → 15 April 2026 is 31 + 28 + 31 = 90 days, with summer time from 29 March between.
 * 24 August → 22 November 2026 is 31 + 30 + 29 = 90 days, with winter time from 25 October between.
 */
describe('the 90 days of mina sidor', () => {
  it.each([
    ['over the change to summer time', '2026-01-15', '2026-04-15'],
    ['over the change to winter time', '2026-08-24', '2026-11-22'],
  ])('%s: the first day shown is 90 days before', (_when, first, today) => {
    for (const clock of ['T00:30:00', 'T12:00:00', 'T20:30:00'])
      expect(firstDayInFonster(new Date(`${today}${clock}+01:00`))).toBe(first);
  });

  it.each([
    // 14 and 15 January are in winter time (UTC+1), 15 April in summer time (UTC+2)
    ['23:59 the evening before', '2026-01-14T23:59:00+01:00', '2026-04-15T00:00:00+02:00', false],
    ['23:59 the evening before, late', '2026-01-14T23:59:59.999+01:00', '2026-04-15T23:59:59+02:00', false],
    ['00:00 on the 90th day', '2026-01-15T00:00:00+01:00', '2026-04-15T23:59:59+02:00', true],
    ['00:01 on the 90th day', '2026-01-15T00:01:00+01:00', '2026-04-15T00:00:00+02:00', true],
    ['the 90th day, one day later', '2026-01-15T23:59:00+01:00', '2026-04-16T00:00:00+02:00', false],
    // 23 and 24 August are in summer time (UTC+2), 22 November in winter time (UTC+1)
    ['23:59 the evening before', '2026-08-23T23:59:00+02:00', '2026-11-22T00:00:00+01:00', false],
    ['00:01 on the 90th day', '2026-08-24T00:01:00+02:00', '2026-11-22T23:59:59+01:00', true],
    ['the 90th day, one day later', '2026-08-24T23:59:00+02:00', '2026-11-23T00:00:00+01:00', false],
    ['the same moment', '2026-11-22T10:00:00+01:00', '2026-11-22T10:00:00+01:00', true],
  ])('a decision at %s (%s), seen at %s: %s', (_when, beslutad, nu, shown) => {
    expect(isShown(beslutad, nu)).toBe(shown);
  });

  it('begins at the start of a Stockholm day, whatever the time is', () => {
    const instant = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2060-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, (nu) => {
        const first = fonsterFrom(nu);
        expect(addDays(dayOf(first), 90)).toBe(dayOf(nu));
        expect(dayOf(new Date(first.getTime() - 1))).not.toBe(dayOf(first));
      }),
    );
  });
});
