import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, type Manad } from '../manad.ts';
import { andelFor, formatAndel, type Andelsunderlag, type Parametrar } from './andel.ts';

const parametrar: Parametrar = {
  procent: 10,
  start: { procent: 15, tom: '2026-12' },
  grupper: [
    { id: 'el', kostnad: 'el', procent: 20 },
    { id: 'tand', kostnad: 'tandvard_akut', procent: 20 },
    { id: 'resor', kostnad: 'arbetsresor', procent: 12.5 },
  ],
  djupkontroll: { manader: 12 },
};
const share = (more: Partial<Andelsunderlag> = {}) =>
  andelFor({ parametrar, manad: '2027-01', kostnadsslag: [], manaderSedanKontroll: 0, ...more });

describe('andelFor', () => {
  it.each([
    ['the share for all', {}, 1000, 'bas'],
    ['the higher one, up to and with the last month of start-up', { manad: '2026-12' }, 1500, 'start'],
    ['a group by its cost', { kostnadsslag: ['hyra', 'el'] }, 2000, 'grupp:el'],
    ['of two equal groups the first', { kostnadsslag: ['tandvard_akut', 'el'] }, 2000, 'grupp:el'],
    [
      'a group below the share at start-up',
      { manad: '2026-11', kostnadsslag: ['arbetsresor'] },
      1500,
      'start',
    ],
    ['half a per cent', { kostnadsslag: ['arbetsresor'] }, 1250, 'grupp:resor'],
    // 1/(12 − m): 1/10 at two months is no more than the 10 % that hold anyway, 1/9 = 11,12 % rounded up is
    ['two months', { manaderSedanKontroll: 2 }, 1000, 'bas'],
    ['three months', { manaderSedanKontroll: 3 }, 1112, 'kontroll:3'],
    ['seven months, in a group', { manaderSedanKontroll: 7, kostnadsslag: ['el'] }, 2000, 'grupp:el'],
    ['eight months, in a group', { manaderSedanKontroll: 8, kostnadsslag: ['el'] }, 2500, 'kontroll:8'],
    ['ten months', { manaderSedanKontroll: 10 }, 5000, 'kontroll:10'],
    ['eleven months', { manaderSedanKontroll: 11 }, 10_000, 'kontroll:11'],
    ['three years', { manaderSedanKontroll: 36 }, 10_000, 'kontroll:36'],
  ] as const)('%s', (_what, more, andel, grund) => expect(share(more)).toEqual({ andel, grund }));

  it('is no less for the 0 % of a municipality that controls only what has waited long', () => {
    const none = { ...parametrar, procent: 0, start: null, grupper: [] };
    expect(share({ parametrar: none })).toEqual({ andel: 834, grund: 'kontroll:0' });
  });

  const anyParametrar = fc.record({
    procent: fc.double({ min: 0, max: 100, noNaN: true }),
    start: fc.option(
      fc.record({
        procent: fc.double({ min: 0, max: 100, noNaN: true }),
        tom: fc.constant<Manad>('2026-12'),
      }),
    ),
    grupper: fc.array(
      fc.record({ id: fc.string(), kostnad: fc.constantFrom('el', 'hyra'), procent: fc.nat(100) }),
    ),
    djupkontroll: fc.record({ manader: fc.integer({ min: 1, max: 36 }) }),
  });
  const anyUnderlag = fc.record({
    parametrar: anyParametrar,
    manad: fc.integer({ min: -24, max: 24 }).map((n) => addMonths('2026-12', n)),
    kostnadsslag: fc.subarray(['el', 'hyra', 'medicin']),
    manaderSedanKontroll: fc.integer({ min: 0, max: 60 }),
  });

  it('is always a whole share, never below the one for all, and rises with time and costs', () => {
    fc.assert(
      fc.property(anyUnderlag, (u) => {
        const { andel } = andelFor(u);
        expect(Number.isInteger(andel) && andel >= 0 && andel <= 10_000).toBe(true);
        const base = u.parametrar.start && u.manad <= '2026-12' ? u.parametrar.start : u.parametrar;
        expect(andel).toBeGreaterThanOrEqual(Math.round(base.procent * 100));
        expect(
          andelFor({ ...u, manaderSedanKontroll: u.manaderSedanKontroll + 1 }).andel,
        ).toBeGreaterThanOrEqual(andel);
        expect(andelFor({ ...u, kostnadsslag: [...u.kostnadsslag, 'el'] }).andel).toBeGreaterThanOrEqual(
          andel,
        );
      }),
    );
  });

  it('makes a control certain before the months of the deep control have passed', () => {
    fc.assert(
      fc.property(anyUnderlag, (u) => {
        const since = u.parametrar.djupkontroll.manader - 1;
        expect(andelFor({ ...u, manaderSedanKontroll: since }).andel).toBe(10_000);
      }),
    );
  });
});

describe('a share as it is read', () => {
  it.each([
    [0, '0\u00a0%'],
    [834, '8,34\u00a0%'],
    [1250, '12,5\u00a0%'],
    [10_000, '100\u00a0%'],
  ])('%i', (andel, text) => expect(formatAndel(andel)).toBe(text));
});
