import { describe, expect, it } from 'vitest';
import { kontrollFor } from './kontroll.ts';

describe('the control an application is due for', () => {
  it.each([
    ['drawn', { dragen: true, manaderSedan: 0, manader: 12 }, 'STICKPROV'],
    ['drawn, and long ago', { dragen: true, manaderSedan: 30, manader: 12 }, 'STICKPROV'],
    ['drawn, and the regelverk says nothing', { dragen: true, manaderSedan: 0, manader: null }, 'STICKPROV'],
    ['a year ago', { dragen: false, manaderSedan: 12, manader: 12 }, 'FORDJUPAD'],
    ['eleven months ago', { dragen: false, manaderSedan: 11, manader: 12 }, null],
    ['long ago, and the regelverk says nothing', { dragen: false, manaderSedan: 99, manader: null }, null],
  ] as const)('%s', (_what, lage, typ) => expect(kontrollFor(lage)).toBe(typ));
});
