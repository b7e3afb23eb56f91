import { describe, expect, it } from 'vitest';
import { lastAppealDay } from './overklagande.ts';

/**
 * Three weeks from the day the person got the decision (44 § förvaltningslagen 2017:900), to the next working day where
 * it falls on a Saturday, Sunday, public holiday or one of the three eves (2 § lag 1930:173). Counted in the almanac.
 */
describe('lastAppealDay', () => {
  it.each([
    ['a Monday is a Monday three weeks later', '2026-11-02T10:00:00+01:00', '2026-11-23'],
    ['a Saturday: the Monday after', '2026-10-31T10:00:00+01:00', '2026-11-23'],
    ['a Sunday: the Monday after', '2026-11-01T10:00:00+01:00', '2026-11-23'],
    ['Christmas Eve, a Thursday: Monday the 28th', '2026-12-03T10:00:00+01:00', '2026-12-28'],
    ["New Year's Eve, a Thursday: Monday the 4th", '2026-12-10T10:00:00+01:00', '2027-01-04'],
    ['Epiphany, a Wednesday: Thursday the 7th', '2026-12-16T10:00:00+01:00', '2027-01-07'],
    ['Easter Monday: Tuesday, over summer time', '2026-03-16T10:00:00+01:00', '2026-04-07'],
    ['Good Friday: Tuesday after Easter', '2026-03-13T10:00:00+01:00', '2026-04-07'],
    ["Midsummer's Eve, a Friday: Monday", '2026-05-29T10:00:00+02:00', '2026-06-22'],
    ['Ascension Day, a Thursday: the Friday after', '2026-04-23T10:00:00+02:00', '2026-05-15'],
    ['the day before a holiday is left alone', '2026-04-22T10:00:00+02:00', '2026-05-13'],
    ['read at half past eleven in the evening', '2026-11-02T23:30:00+01:00', '2026-11-23'],
    ['read half an hour after midnight', '2026-11-03T00:30:00+01:00', '2026-11-24'],
  ])('%s', (_why, received, last) => expect(lastAppealDay(new Date(received))).toBe(last));
});
