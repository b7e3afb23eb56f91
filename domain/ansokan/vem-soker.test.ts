import { describe, expect, it } from 'vitest';
import { KONTEXT, KONTEXT_PAR } from '@/scripts/test/ansokan';
import { NY_KONTEXT, NY_SVAR } from '@/scripts/test/nyansokan';
import { barnSomArVuxna } from './hushall.ts';
import { fodelsedagOf, readPersonnummer } from './personnummer.ts';
import { formularFor, SENASTE } from './register.ts';
import { felI } from './steg.ts';
import { firstOpenSteg } from './utkast.ts';
import { annansAnsokan, namndMedsokande, vemSteg } from './vem-soker.ts';

describe('readPersonnummer', () => {
  it.each([
    ['198507099813', '198507099813'],
    ['19850709-9813', '198507099813'],
    [' 1985 07 09 98 13 ', '198507099813'],
    ['١٩٨٥٠٧٠٩٩٨١٣', '198507099813'],
    ['20260161-2381', '202601612381'],
  ])('reads %j', (written, varde) => {
    expect(readPersonnummer(written)).toEqual({ ok: true, varde });
  });

  it.each([
    ['19850709-9813'.replace(/3$/u, '4'), 'the last digit is another'],
    ['8507099813', 'the century is not there'],
    ['198507099813 1', 'a digit too many'],
    ['', 'nothing'],
    ['abcdefghijkl', 'no digits'],
    ['00000000-0000', 'no day'],
  ])('refuses %j: %s', (written) => {
    expect(readPersonnummer(written)).toEqual({ ok: false, kod: 'ogiltigt' });
  });

  it('knows the day of birth, also of a samordningsnummer', () => {
    expect(fodelsedagOf('198507099813')).toBe('1985-07-09');
    expect(fodelsedagOf('202601612381')).toBe('2026-01-01');
    expect(fodelsedagOf(`1985${'0060'}9813`)).toBeNull();
  });
});

describe('whom a first application is for', () => {
  const vem = (vemSoker: string, medNummer = '198507099813', medNamn = 'Amir') => ({
    vemSoker,
    medNamn,
    medNummer,
  });

  it('is oneself, or two, of whom the other is named', () => {
    expect(felI(vemSteg(false), { vemSoker: 'sjalv' })).toEqual([]);
    expect(felI(vemSteg(false), vem('par'))).toEqual([]);
    expect(felI(vemSteg(false), vem('par', '', ' '))).toEqual([
      { namn: 'medNamn', kod: 'saknas' },
      { namn: 'medNummer', kod: 'saknas' },
    ]);
    expect(felI(vemSteg(true), vem('par'))).toEqual([{ namn: 'medNummer', kod: 'eget' }]);
  });

  it.each(['ombud', 'god_man', 'vuxet_barn'])('is never somebody else here: %s', (slag) => {
    expect(annansAnsokan({ vemSoker: slag })).toBe(slag);
    expect(felI(vemSteg(false), { vemSoker: slag })).toEqual([{ namn: 'vemSoker', kod: 'ogiltigt' }]);
    const svar = { ...NY_SVAR, vem: { vemSoker: slag } };
    expect(firstOpenSteg(formularFor(SENASTE.nyansokan), svar, NY_KONTEXT)).toBe('vem');
  });

  it('names nobody before name and number can be read, nor when it is for one alone', () => {
    expect(namndMedsokande({ vem: vem('par') })).toEqual({
      namn: 'Amir',
      personnummer: '198507099813',
      fodelsedatum: '1985-07-09',
    });
    for (const svar of [vem('sjalv'), vem('par', '1985'), vem('par', undefined, '  ')])
      expect(namndMedsokande({ vem: svar })).toBeNull();
    expect(namndMedsokande({})).toBeNull();
  });

  it('is asked from version 3, early, and a draft of an earlier version goes on without it', () => {
    const ids = (version: string) =>
      formularFor(version)
        .steg(NY_KONTEXT)
        .map((s) => s.id);
    expect(SENASTE.nyansokan).toBe('nyansokan-3');
    expect(ids('nyansokan-3').slice(0, 3)).toEqual(['forbered', 'vem', 'om-dig']);
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
