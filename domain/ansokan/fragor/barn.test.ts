import { describe, expect, it } from 'vitest';
import { KONTEXT } from '@/scripts/test/ansokan';
import { lasUtkast } from '../steg.ts';
import { formularFor } from '../register.ts';
import { vuxnaNyaBarnOf } from './barn.ts';

/** November 2026, with one child in the answers. */
const named = (fodd: string, skola: string, harBarn = 'ja') => {
  const familj = {
    harBarn,
    barnRader: '1',
    barnFornamn_1: 'Max',
    barnFodd_1: fodd,
    barnBoende_1: 'heltid',
    barnSkola_1: skola,
  };
  const steps = formularFor('nyansokan-3').steg(KONTEXT);
  return vuxnaNyaBarnOf(lasUtkast(steps, { familj }), KONTEXT).map(({ fornamn }) => fornamn);
};

describe('a child named in a first application', () => {
  it.each([
    ['2007-06-01', 'annat'],
    ['2007-06-01', 'hemma'],
    // turns 18 in November: grown by one way of reckoning
    ['2008-11-30', 'annat'],
    ['2005-12-01', 'grundskola'],
  ])('born %s, %s, applies alone', (fodd, skola) => expect(named(fodd, skola)).toEqual(['Max']));

  it.each([
    ['2007-06-01', 'gymnasium', 'ja'],
    ['2009-01-01', 'annat', 'ja'],
    ['2018-03-01', 'grundskola', 'ja'],
    ['2007-06-01', 'annat', 'nej'],
    ['', 'annat', 'ja'],
  ])('born %s, %s, with children %s, does not', (fodd, skola, harBarn) =>
    expect(named(fodd, skola, harBarn)).toEqual([]),
  );
});
