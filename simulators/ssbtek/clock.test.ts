import { describe, expect, it } from 'vitest';
import { addMonths, dayInMonth, dayOf, isoWeek, overlaps, relativeDay } from './clock.ts';

describe('days', () => {
  it('are Swedish, also just after midnight', () => {
    expect(dayOf(Date.parse('2026-11-02T22:59:00Z'))).toBe('2026-11-02');
    expect(dayOf(Date.parse('2026-11-02T23:01:00Z'))).toBe('2026-11-03');
    expect(dayOf(Date.parse('2026-07-02T22:01:00Z'))).toBe('2026-07-03');
  });

  it('end with the month', () => {
    expect(dayInMonth('2026-03-31', -1, 31)).toBe('2026-02-28');
    expect(addMonths('2028-04-30', -2)).toBe('2028-02-29');
    expect(addMonths('2026-12-31', -2)).toBe('2026-10-31');
  });

  it('are told as months from now', () => {
    expect(relativeDay('2026-11-03', '-1:22')).toBe('2026-10-22');
    expect(relativeDay('2026-11-03', '0:3')).toBe('2026-11-03');
    expect(relativeDay('2026-01-31', '-11:30')).toBe('2025-02-28');
    expect(relativeDay('2026-11-30', '14:31')).toBe('2028-01-31');
  });

  // ISO 8601: week 1 holds the year's first Thursday; the calendars of 2020, 2026 and 2027.
  it.each([
    ['2026-10-23', '202643'],
    ['2026-10-26', '202644'],
    ['2026-12-31', '202653'],
    ['2027-01-03', '202653'],
    ['2027-01-04', '202701'],
    ['2025-12-29', '202601'],
    ['2020-12-31', '202053'],
  ])('%s is in week %s', (day, week) => expect(isoWeek(day)).toBe(week));

  it('overlap when they share one day', () => {
    const october = { from: '2026-10-01', tom: '2026-10-31' };
    expect(overlaps(october, { from: '2026-10-31', tom: '2026-11-30' })).toBe(true);
    expect(overlaps(october, { from: '2026-11-01', tom: '2026-11-30' })).toBe(false);
  });
});
