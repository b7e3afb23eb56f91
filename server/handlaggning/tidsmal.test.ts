import { describe, expect, it } from 'vitest';
import { vantat } from './tidsmal';

describe('vantat', () => {
  it('counts whole days and hours', () => {
    const { dagar, timmar } = vantat(new Date('2026-11-16T08:00:00Z'), 5, new Date('2026-11-18T11:59:00Z'));
    expect([dagar, timmar]).toEqual([2, 3]);
  });

  it('has nothing to measure against where the regelverk sets no goal', () => {
    const { andel, mal } = vantat(new Date('2026-11-16T08:00:00Z'), null, new Date('2027-11-16T08:00:00Z'));
    expect([andel, mal]).toEqual([0, null]);
  });

  // Sent Friday 20 November 2026: five working days are 23–27 November; the limit is reached when Friday 27 ends,
  // at 23:00 UTC (winter time).
  it('leaves weekends out of the limit', () => {
    const sent = new Date('2026-11-20T12:00:00Z');
    expect(vantat(sent, 5, new Date('2026-11-27T22:59:00Z')).andel).toBeLessThan(1);
    expect(vantat(sent, 5, new Date('2026-11-27T23:00:00Z')).andel).toBe(1);
  });

  // Sent Monday 21 December 2026: working days are 22, 23, 28, 29 and 30 December (24–26 are holidays and eve, 27 Sunday).
  it('leaves Christmas out of the limit', () => {
    const sent = new Date('2026-12-21T09:00:00Z');
    expect(vantat(sent, 5, new Date('2026-12-30T22:59:00Z')).andel).toBeLessThan(1);
    expect(vantat(sent, 5, new Date('2026-12-30T23:00:00Z')).andel).toBe(1);
  });
});
