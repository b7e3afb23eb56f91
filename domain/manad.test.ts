import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Manad } from './manad.ts';
import {
  addMonths,
  calendarMonth,
  calendarYear,
  daysInManad,
  firstDay,
  formatManad,
  isDatum,
  lastDay,
  manadOf,
  monthsBetween,
  parseManad,
} from './manad.ts';

const anyManad = fc
  .tuple(fc.integer({ min: 1000, max: 9000 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]): Manad => `${year}-${month.toString().padStart(2, '0')}` as Manad);

describe('manad', () => {
  it('reads what is a month and nothing else', () => {
    expect(parseManad('2026-11')).toBe('2026-11');
    for (const text of ['2026-13', '2026-00', '2026-1', '26-11', '2026-11-01', 'x2026-11', '']) {
      expect(parseManad(text)).toBeUndefined();
    }
  });

  it('moves over year ends', () => {
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(addMonths('2026-11', -2)).toBe('2026-09');
    expect(addMonths('2025-12', 1)).toBe('2026-01');
    expect(monthsBetween('2025-11', '2026-02')).toBe(3);
  });

  it('forth and back is where one began, and counts as many months', () => {
    fc.assert(
      fc.property(anyManad, fc.integer({ min: -400, max: 400 }), (manad, months) => {
        const moved = addMonths(manad, months);
        return addMonths(moved, -months) === manad && monthsBetween(manad, moved) === months;
      }),
    );
  });

  it('knows its days: leap years by four, not by hundred, but by four hundred', () => {
    expect(
      (['2026-02', '2024-02', '1900-02', '2000-02', '2026-04', '2026-12'] as const).map(daysInManad),
    ).toEqual([28, 29, 28, 29, 30, 31]);
    expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
    expect([2, 3, 5, 6, 7, 8, 9, 10, 11].map((m) => daysInManad(addMonths('2026-01', m - 1)))).toEqual([
      28, 31, 31, 30, 31, 31, 30, 31, 30,
    ]);
  });

  it('a day must exist', () => {
    expect(['2024-02-29', '2026-01-31', '2026-11-01'].every(isDatum)).toBe(true);
    expect(
      ['2026-02-29', '2026-04-31', '2026-11-00', '2026-13-01', '2026-11-5', '2026-11-055'].some(isDatum),
    ).toBe(false);
    expect(manadOf('2026-11-05')).toBe('2026-11');
  });

  it('is written in Swedish', () => {
    expect([formatManad('2026-01'), formatManad('2026-12')]).toEqual(['januari 2026', 'december 2026']);
    expect([calendarMonth('2026-11'), calendarYear('2026-11')]).toEqual([11, 2026]);
  });
});
