import { describe, expect, it } from 'vitest';
import { KONTEXT, KONTEXT_PAR } from '@/scripts/test/ansokan';
import { NY_KONTEXT, NY_SVAR } from '@/scripts/test/nyansokan';
import { barnSomArVuxna } from './hushall.ts';
import { formularFor, SENASTE } from './register.ts';
import { felI } from './steg.ts';
import { firstOpenSteg } from './utkast.ts';
import { annansAnsokan, namndMedsokande, vemSteg } from './vem-soker.ts';

describe('whom a first application is for', () => {
  const vem = (vemSoker: string, medNummer = '198507099813', medNamn = 'Amir') => ({
    vemSoker,
    medNamn,
    medNummer,
  });

  it('is oneself, or two, of whom the other is named', () => {
    expect(felI(vemSteg(NY_KONTEXT), { vemSoker: 'sjalv' })).toEqual([]);
    expect(felI(vemSteg(NY_KONTEXT), vem('par'))).toEqual([]);
    expect(felI(vemSteg(NY_KONTEXT), vem('par', '', ' '))).toEqual([
      { namn: 'medNamn', kod: 'saknas' },
      { namn: 'medNummer', kod: 'saknas' },
    ]);
    expect(felI(vemSteg({ ...NY_KONTEXT, sigSjalv: true }), vem('par'))).toEqual([
      { namn: 'medNummer', kod: 'eget' },
    ]);
  });

  it.each(['ombud', 'god_man', 'vuxet_barn'])('is never somebody else here: %s', (slag) => {
    expect(annansAnsokan({ vemSoker: slag })).toBe(slag);
    expect(felI(vemSteg(NY_KONTEXT), { vemSoker: slag })).toEqual([{ namn: 'vemSoker', kod: 'ogiltigt' }]);
    const svar = { ...NY_SVAR, vem: { vemSoker: slag } };
    expect(firstOpenSteg(formularFor(SENASTE.nyansokan), svar, NY_KONTEXT)).toBe('vem');
  });

  it('names nobody before name and number can be read, nor when it is for one alone', () => {
    expect(namndMedsokande({ vem: vem('par') }, '2026-11')).toEqual({
      namn: 'Amir',
      personnummer: '198507099813',
      fodelsedatum: '1985-07-09',
    });
    for (const svar of [vem('sjalv'), vem('par', '1985'), vem('par', undefined, '  ')])
      expect(namndMedsokande({ vem: svar }, '2026-11')).toBeNull();
    expect(namndMedsokande({}, '2026-11')).toBeNull();
  });

  it('is asked from version 3, early, and a draft of an earlier version goes on without it', () => {
    const ids = (version: string) =>
      formularFor(version)
        .steg(NY_KONTEXT)
        .map((s) => s.id);
    for (const version of ['nyansokan-3', SENASTE.nyansokan])
      expect(ids(version).slice(0, 3)).toEqual(['forbered', 'vem', 'om-dig']);
    expect(ids('nyansokan-2')).not.toContain('vem');
  });
});

describe('children who are grown', () => {
  const born = (fodelsedatum: `${number}-${number}-${number}`) => ({
    ...KONTEXT,
    hushall: [{ ...KONTEXT_PAR.hushall.at(-1), fodelsedatum } as (typeof KONTEXT.hushall)[number]],
  });

  // November 2026, whether the city reckons age by the year or by the first day of the month
  it.each([
    ['2009-01-01', []],
    ['2008-12-31', ['arton']],
    ['2008-11-01', ['arton']],
    ['2005-12-31', ['arton']],
    ['2005-11-02', ['arton']],
    ['2005-11-01', ['tjugoett']],
    ['2001-01-01', ['tjugoett']],
  ] as const)('born %s: %j', (fodd, expected) => {
    expect(barnSomArVuxna(born(fodd)).map((b) => b.alder)).toEqual(expected);
  });
});
