import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { andelFor, type Parametrar } from './andel.ts';
import { readLista, toLista, type Lottrad } from './lista.ts';
import { isDrawn } from './lott.ts';
import { felI, type Provning } from './prova.ts';
import { grundText } from './texter.ts';

const parametrar: Parametrar = {
  procent: 10,
  start: null,
  grupper: [{ id: 'el', kostnad: 'el', procent: 20 }],
  djupkontroll: { manader: 12 },
};
const lottOf = (id: string) => createHmac('sha256', 'hemlighet').update(id).digest('hex');

/** A right draw: the share is counted, the lott made and the outcome read. */
function right(id: string, kostnadsslag: string[], manaderSedanKontroll: number): Lottrad {
  const { andel, grund } = andelFor({ parametrar, manad: '2026-11', kostnadsslag, manaderSedanKontroll });
  const lott = lottOf(id);
  return { ansokan: id, andel, grund, lott, dragen: isDrawn(lott, andel), regelverk: 'a'.repeat(64) };
}
const anyRight = fc
  .tuple(fc.uuid({ version: 4 }), fc.subarray(['el', 'hyra']), fc.nat(20))
  .map(([id, kostnader, months]) => right(id, kostnader, months));
const about = (rad: Lottrad, more: Partial<Provning> = {}): Provning => ({
  rad,
  manad: '2026-11',
  lott: lottOf(rad.ansokan),
  parametrar,
  fakta: null,
  ...more,
});

describe('the published list', () => {
  it('has a line each in the order of the ids, and is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(anyRight), (rader) => {
        const text = toLista(rader);
        const sorted = rader.toSorted((a, b) => (toLista([a]) < toLista([b]) ? -1 : 1));
        expect(readLista(text)).toEqual({ rader: sorted, fel: [] });
      }),
    );
  });

  it('is this for one draw', () => {
    const rad = {
      ...right('0f8fad5b-d9cb-469f-a165-70867728950e', ['el'], 0),
      lott: 'b'.repeat(64),
      dragen: false,
    };
    expect(toLista([rad])).toBe(
      `ansokan,andel,grund,lott,dragen,regelverk\n0f8fad5b-d9cb-469f-a165-70867728950e,2000,grupp:el,${'b'.repeat(64)},nej,${'a'.repeat(64)}\n`,
    );
  });

  const line = toLista([right('0f8fad5b-d9cb-469f-a165-70867728950e', [], 0)]).split('\n')[1] ?? '';
  it.each([
    ['another heading', `id,andel\n${line}\n`, 'Rad 1 '],
    ['nothing at all', '', 'Rad 1 '],
    [
      'a share over 100 %',
      `ansokan,andel,grund,lott,dragen,regelverk\n${line.replace(',1000,', ',10001,')}`,
      'Rad 2 ',
    ],
    [
      'a lott that is cut',
      `ansokan,andel,grund,lott,dragen,regelverk\n${line}\n${line.slice(0, -1)}\n`,
      'Rad 3 ',
    ],
    ['one more column', `ansokan,andel,grund,lott,dragen,regelverk\n${line},x\n`, 'Rad 2 '],
    ['an empty line within', `ansokan,andel,grund,lott,dragen,regelverk\n\n${line}\n`, 'Rad 2 '],
  ])('does not take %s', (_what, text, first) => {
    const { fel } = readLista(text);
    expect(fel).toHaveLength(1);
    expect(fel[0]).toMatch(new RegExp(`^${first}`));
  });
});

describe('proving a draw', () => {
  it('finds nothing wrong with a right one, from the list alone and from the facts', () => {
    fc.assert(
      fc.property(fc.uuid({ version: 4 }), fc.subarray(['el', 'hyra']), fc.nat(20), (id, kostnadsslag, m) => {
        const rad = right(id, kostnadsslag, m);
        expect(felI(about(rad))).toEqual([]);
        expect(felI(about(rad, { lott: null }))).toEqual([]);
        expect(felI(about(rad, { fakta: { kostnadsslag, manaderSedanKontroll: m } }))).toEqual([]);
      }),
    );
  });

  it('finds every altered value', () => {
    fc.assert(
      fc.property(anyRight, fc.nat(10_000), (rad, andel) => {
        expect(felI(about({ ...rad, dragen: !rad.dragen }))).toEqual([
          expect.stringContaining('Utfallet är fel'),
        ]);
        expect(felI(about({ ...rad, lott: lottOf('en annan') }))).toContain(
          'Lotten är inte den som hemligheten ger.',
        );
        if (andel !== rad.andel)
          expect(felI(about({ ...rad, andel }))).toContainEqual(expect.stringContaining('Andelen ska vara'));
        expect(felI(about({ ...rad, grund: 'grupp:finns-inte' }))).toContainEqual(
          expect.stringContaining('Andelen ska vara'),
        );
      }),
    );
  });

  it('finds an outcome that is altered while the secret is sealed', () => {
    const rad = right('0f8fad5b-d9cb-469f-a165-70867728950e', [], 11);
    expect(felI(about({ ...rad, dragen: false }, { lott: null }))).toEqual([
      'Utfallet är fel: lotten och andelen ger dragen.',
    ]);
  });

  it('finds a lower share with a reason that fits it but not the case', () => {
    const low = right('0f8fad5b-d9cb-469f-a165-70867728950e', [], 0);
    const fakta = { kostnadsslag: ['el'], manaderSedanKontroll: 0 };
    expect(felI(about(low))).toEqual([]);
    expect(felI(about(low, { fakta }))).toEqual([
      'Andelen ska vara 20\u00a0% (grupp:el), inte 10\u00a0% (bas).',
    ]);
  });

  it('does not take a regelverk that nobody knows', () => {
    const rad = right('0f8fad5b-d9cb-469f-a165-70867728950e', [], 0);
    expect(felI(about(rad, { parametrar: null }))).toEqual([
      'Regelverket som andelen kom från är inte känt.',
    ]);
  });
});

describe('the reason for a share in words', () => {
  const grupper = [{ id: 'el', rubrik: 'De som söker för el' }];
  it.each([
    ['bas', 'Andelen för alla.'],
    ['start', 'Högre andel för alla under starten.'],
    ['grupp:el', 'Högre andel för en grupp: De som söker för el.'],
    ['grupp:borta', 'Högre andel för en grupp: borta.'],
    [
      'kontroll:1',
      'Andelen stiger med tiden. Det var 1 månad sedan ärendet kontrollerades, eller sedan den första ansökan.',
    ],
    [
      'kontroll:11',
      'Andelen stiger med tiden. Det var 11 månader sedan ärendet kontrollerades, eller sedan den första ansökan.',
    ],
  ])('%s', (grund, text) => expect(grundText(grund, grupper)).toBe(text));
});
