import { describe, expect, it } from 'vitest';
import { HUSHALL, NYANSOKAN, NY_KONTEXT, NY_KONTEXT_PAR, NY_SVAR } from '@/scripts/test/nyansokan';
import { behovslista } from './behovslista.ts';
import type { AllaSvar } from './svar.ts';
import { firstOpenSteg, isDone, kravdaBilagor, openSteg, toUppgifter } from './utkast.ts';

const cases = Object.entries(HUSHALL);
const nyOf = (name: string) => {
  const { svar, kontext } = HUSHALL[name] ?? { svar: NY_SVAR, kontext: NY_KONTEXT };
  return toUppgifter(NYANSOKAN, svar, kontext).mer;
};

describe('each household that may apply', () => {
  it.each(cases)('%s can be signed when all is answered', (_name, { svar, kontext }) => {
    expect(firstOpenSteg(NYANSOKAN, svar, kontext)).toBeNull();
    expect(toUppgifter(NYANSOKAN, svar, kontext)).toMatchObject({ typ: 'nyansokan' });
  });

  it.each(cases)('%s cannot get past any step by leaving it empty', (_name, { svar, kontext }) => {
    const empty = ['forbered', 'bilagor', 'skriv-under'];
    for (const { id } of openSteg(NYANSOKAN, svar, kontext)) {
      if (empty.includes(id)) continue;
      expect(isDone(NYANSOKAN, id, { ...svar, [id]: {} }, kontext), id).toBe(false);
    }
  });
});

describe('steps come and go with the home', () => {
  const HEM = ['kontrakt', 'medgivande', 'utan-bostad'];
  it.each([
    ['ensam', ['kontrakt']],
    ['andrahand', ['kontrakt', 'medgivande']],
    ['inneboende', ['kontrakt', 'medgivande']],
    ['bostadslos', ['utan-bostad']],
  ])('%s', (name, expected) => {
    const { svar, kontext } = HUSHALL[name] ?? { svar: {}, kontext: NY_KONTEXT };
    const ids = openSteg(NYANSOKAN, svar, kontext).map((s) => s.id);
    expect(ids.filter((id) => HEM.includes(id))).toEqual(expected);
  });

  it('and what stands in a step that is not asked for any more is not read', () => {
    const svar = { ...NY_SVAR, medgivande: { medgivande: 'nej' }, 'utan-bostad': { sover: 'Ute' } };
    const ny = toUppgifter(NYANSOKAN, svar, NY_KONTEXT).mer?.ny;
    expect(ny?.bostad).toMatchObject({ form: 'hyresratt', medgivande: null, sover: null });
  });
});

describe('what it means', () => {
  it('children one by one, with days and school', () => {
    expect(nyOf('vaxelvis')?.ny?.barn).toEqual([
      { id: 'barn-1', fornamn: 'Ida', fodelsedatum: '2022-05-05', boende: 'VAXELVIS', dagar: 15, skola: 'forskola' },
      { id: 'barn-2', fornamn: 'Max', fodelsedatum: '2007-06-01', boende: 'HELTID', dagar: null, skola: 'gymnasium' },
    ]); // prettier-ignore
  });

  it('a sublet with its last day, others in the home, where somebody without a home sleeps', () => {
    expect(nyOf('andrahand')?.ny?.bostad).toMatchObject({ kontraktTom: '2027-05-31', medgivande: 'ja' });
    expect(nyOf('inneboende')).toMatchObject({ andra: { antal: 2, delar: 1 } });
    expect(nyOf('bostadslos')?.ny?.bostad).toMatchObject({ antalRum: null, sover: 'Hos vänner sedan maj' });
  });

  it('what each adult does, and who is sick', () => {
    expect(nyOf('par')?.ny?.sysselsattning).toEqual([
      { vem: 'm1', slag: ['arbetssokande'], ord: { inskriven: 'ja' } },
      { vem: 'm3', slag: ['arbetar'], ord: { arbetstid: 'deltid', arbetsgivare: 'Kiosken' } },
    ]);
    expect(nyOf('sjuk')?.planering).toMatchObject([
      { vem: 'm1', plan: null, sjuk: true, sjukGrad: 100, lakarintygTom: '2026-12-31' },
    ]);
  });

  it('accounts and where to pay', () => {
    expect(nyOf('par')?.tillgangar).toEqual({
      oforandrade: false,
      rader: [
        { id: 'bankkonto-1', slag: 'konto', vad: 'Banken, lön', vardeOre: 31_200, vem: 'm3', behovs: null },
      ],
    }); // prettier-ignore
    expect(nyOf('utan-konto')).toMatchObject({
      tillgangar: { rader: [] },
      utbetalning: { slag: 'inget_konto' },
    });
  });

  it('asks for three months back, and for no more', () => {
    const row = {
      inkomstTre: 'ja',
      inkomstSlag_1: 'lon',
      inkomstBelopp_1: '9 000',
      inkomstFran_1: 'Kiosken',
      soktForman: 'nej',
    };
    const at = (inkomstDatum_1: string): AllaSvar => ({
      ...NY_SVAR,
      'inkomster-tre': { ...row, inkomstDatum_1 },
    });
    expect(firstOpenSteg(NYANSOKAN, at('2026-08-01'), NY_KONTEXT)).toBeNull();
    expect(firstOpenSteg(NYANSOKAN, at('2026-07-31'), NY_KONTEXT)).toBe('inkomster-tre');
  });

  it('knows nothing of earlier months, even when the city does', () => {
    const forra = { manad: '2026-10' as const, kostnader: { hyra: 500_000 } };
    const svar = { ...NY_SVAR, utgifter: { ...NY_SVAR.utgifter, hyraSvar: 'stammer' } };
    expect(firstOpenSteg(NYANSOKAN, svar, { ...NY_KONTEXT, forra })).toBe('utgifter');
  });
});

describe('files', () => {
  it.each([
    ['ensam', ['kontoutdrag', 'hyreskontrakt']],
    ['andrahand', ['kontoutdrag', 'hyreskontrakt', 'medgivande']],
    ['inneboende', ['kontoutdrag']],
    ['bostadslos', ['kontoutdrag']],
    ['sjuk', ['kontoutdrag', 'hyreskontrakt', 'lakarintyg']],
    ['utan-konto', ['hyreskontrakt']],
  ])('%s', (name, expected) => {
    const { svar, kontext } = HUSHALL[name] ?? { svar: {}, kontext: NY_KONTEXT };
    expect(kravdaBilagor(NYANSOKAN, svar, kontext).map((k) => k.kod)).toEqual(expected);
  });

  it('"det här behöver du" names the co-applicant only where there is one', () => {
    expect(behovslista(NY_KONTEXT)).not.toContain('medsokande');
    expect(behovslista(NY_KONTEXT_PAR)).toContain('medsokande');
  });
});
