import { describe, expect, it } from 'vitest';
import { borderOf, dragningsmanad, earliestClosing, manaderSedanKontroll } from './manad-for.ts';

describe('the month of a draw', () => {
  // Stockholm is one hour ahead of UTC in winter and two in summer
  it.each([
    ['2026-10-31T22:59:59.999Z', '2026-10'],
    ['2026-10-31T23:00:00Z', '2026-11'],
    ['2026-07-31T21:59:59.999Z', '2026-07'],
    ['2026-07-31T22:00:00Z', '2026-08'],
  ])('%s', (instant, manad) => expect(dragningsmanad(new Date(instant))).toBe(manad));

  it('begins and ends at midnight in Stockholm, also when the clock is moved within it', () => {
    expect(borderOf('2026-10')).toEqual({
      from: new Date('2026-09-30T22:00:00Z'),
      before: new Date('2026-10-31T23:00:00Z'),
    });
  });

  it('may be closed when the days of the regelverk have passed of the next month', () => {
    expect(earliestClosing('2026-11', 5)).toEqual(new Date('2026-12-05T23:00:00Z'));
    expect(earliestClosing('2026-12', 5)).toEqual(new Date('2027-01-05T23:00:00Z'));
    expect(earliestClosing('2026-11', 0)).toEqual(new Date('2026-11-30T23:00:00Z'));
  });
});

describe('months since the last control', () => {
  const forsta = new Date('2026-01-15T10:00:00Z');

  it('are counted from the first application until there is a control', () => {
    expect(manaderSedanKontroll({ forsta, senaste: null }, '2026-01')).toBe(0);
    expect(manaderSedanKontroll({ forsta, senaste: null }, '2026-12')).toBe(11);
    expect(manaderSedanKontroll({ forsta, senaste: new Date('2026-09-30T22:30:00Z') }, '2026-12')).toBe(2);
  });

  it('are never negative', () => {
    expect(manaderSedanKontroll({ forsta, senaste: new Date('2026-12-02T10:00:00Z') }, '2026-11')).toBe(0);
  });
});
