import { describe, expect, it } from 'vitest';
import { ATERANSOKAN_1, KONTEXT, SVAR_1 as SVAR } from '@/scripts/test/ansokan';
import { parseUnderlag } from '../beslutsstod/underlag.ts';
import { toRegisterunderlag } from '../registerutdrag/registerunderlag.ts';
import { toUnderlag } from './underlag.ts';
import type { Skickad } from './underlag-skickad.ts';
import type { AllaSvar } from './svar.ts';
import { toUppgifter } from './utkast.ts';

const sent = (more: Partial<Skickad> = {}, svar: AllaSvar = SVAR): Skickad => ({
  id: 'ansokan-1',
  manad: '2026-11',
  uppgifter: toUppgifter(ATERANSOKAN_1, svar, KONTEXT),
  medlemmar: KONTEXT.hushall,
  boende: KONTEXT.boende,
  oppenKomplettering: false,
  harBilagor: false,
  foregaende: {
    manad: '2026-10',
    hushall: ['m1', 'm2'],
    kostnader: [{ slag: 'hyra', godkantOre: 690_000 }],
    inkomster: [{ forman: 'lon', beloppOre: 420_000 }],
  },
  register: toRegisterunderlag([{ vem: 'm1', utdrag: null }], '2026-11'),
  planering: [],
  overskott: 'okant',
  historik: {
    stickprov: 'okant',
    senasteKontroll: 'okant',
    manaderIRad: 'okant',
    manaderAvTolv: 'okant',
  },
  ...more,
});

const inkomster = {
  ...SVAR.inkomster,
  lon: 'ja',
  lonBelopp: '4 800',
  lonDatum: '2026-10-23',
  lonFran: 'Exempelstads Städ',
  barnbidrag: 'ja',
  sokta: 'ja',
  soktaText: 'Bostadsbidrag',
};

describe('toUnderlag', () => {
  it("compares last month in the regelverk's own words", () => {
    const foregaende = {
      manad: '2026-10' as const,
      hushall: ['m1', 'm2'],
      kostnader: [{ slag: 'akasseavgift', godkantOre: 14_000 }],
      inkomster: [],
    };
    const { foregaende: f } = toUnderlag(sent({ foregaende }));
    expect(typeof f === 'string' ? [] : f.kostnader.map((k) => k.slag)).toEqual(['a_kassa_avgift']);
  });

  it.each([
    ['nothing new', sent()],
    ['incomes and a benefit waited for', sent({}, { ...SVAR, inkomster })],
    ['nothing decided before', sent({ foregaende: null, harBilagor: true })],
    ['a home that is none of the known forms', sent({ boende: { form: 'husvagn', antalRum: null } })],
  ])('is accepted by the decision support: %s', (_what, skickad) => {
    const result = parseUnderlag(toUnderlag(skickad));
    expect(result.ok ? [] : result.fel).toEqual([]);
  });

  it('says "okant" of all that the form did not ask and nobody has looked up', () => {
    const u = toUnderlag(sent());
    expect(u.tillgangar).toBe('okant');
    expect(u.tidigareOverskott).toBe('okant');
    expect(u.uppslag.map(({ status }) => status)).toEqual(Array(8).fill('ej_fragad'));
    expect(u.hushall.barn[0]).toMatchObject({ lunchHemma: 'okant', gymnasium: 'okant' });
    expect(u.arende).toMatchObject({
      skyddadIdentitet: 'okant',
      betalkontoAndrat: 'okant',
      stickprov: 'okant',
      senasteKontroll: 'okant',
      manaderIRad: 'okant',
      manaderAvTolv: 'okant',
    });
    expect(u.kostnader[0]).toMatchObject({ godkantIPerioden: 'okant', egnaMedel: 'okant' });
  });

  it('never takes the home for known when the person says that it has changed', () => {
    const u = toUnderlag(sent({}, { ...SVAR, boende: { boende: 'andrats', boendeText: 'Hos min bror' } }));
    expect(u.boende).toMatchObject({
      form: 'okant',
      antalRum: 'okant',
      kontraktGodkant: 'okant',
      andraIBostaden: 'okant',
      delarHushallMed: 'okant',
    });
  });

  it('takes the contract for approved only for a rented flat', () => {
    const form = (kind: string) => toUnderlag(sent({ boende: { form: kind, antalRum: 2 } })).boende;
    expect(form('hyresratt').kontraktGodkant).toBe('ja');
    expect(form('andrahand').kontraktGodkant).toBe('okant');
    expect(form('inneboende').kontraktGodkant).toBe('okant');
  });

  it('does not know the days of a child who lives there part of the month until somebody says', () => {
    const [sokande, barn] = KONTEXT.hushall;
    if (!sokande || !barn) throw new Error('exempel');
    const days = (dagar: number | null, boende: 'HELTID' | 'VAXELVIS' | 'UMGANGE') =>
      toUnderlag(sent({ medlemmar: [sokande, { ...barn, boende, dagar }] })).hushall.barn[0];
    expect(days(null, 'VAXELVIS')).toMatchObject({ boende: 'vaxelvis', dagar: 'okant' });
    expect(days(15, 'VAXELVIS')).toMatchObject({ boende: 'vaxelvis', dagar: 15 });
    expect(days(6, 'UMGANGE')).toMatchObject({ boende: 'umgange', dagar: 6 });
    expect(days(null, 'HELTID')).toMatchObject({ boende: 'heltid', dagar: 'hela' });
  });

  it('carries each krona and day over as the person declared it', () => {
    const u = toUnderlag(sent({}, { ...SVAR, inkomster }));
    expect(u.inkomster).toMatchObject([
      { slag: 'lon', belopp: 480_000, utbetalningsdatum: '2026-10-23', vem: 'm1', efterSkatt: 'okant' },
      { slag: 'barnbidrag', belopp: 'okant', vem: 'm1', kalla: { typ: 'sokande' } },
    ]);
    expect(u.kostnader.map(({ slag, sokt }) => [slag, sokt])).toEqual([
      ['hyra', 710_000],
      ['el', 74_250],
    ]);
    expect(u.soktaFormaner).toMatchObject([{ slag: 'Bostadsbidrag', vem: 'm1' }]);
  });

  it('calls a cost what the regelverk calls it', () => {
    const utgifter = { ...SVAR.utgifter, akasseavgiftSvar: 'stammer' };
    expect(toUnderlag(sent({}, { ...SVAR, utgifter })).kostnader.at(-1)).toMatchObject({
      slag: 'a_kassa_avgift',
      sokt: 14_000,
    });
  });

  it('compares with the month before only, and with the household as it was then', () => {
    const before = sent().foregaende;
    if (!before) throw new Error('exempel');
    expect(toUnderlag(sent()).foregaende).toMatchObject({ manad: '2026-10', hushall: ['m1', 'm2'] });
    expect(toUnderlag(sent({ foregaende: { ...before, hushall: ['m1'] } })).foregaende).toMatchObject({
      hushall: ['m1'],
    });
    expect(toUnderlag(sent({ foregaende: { ...before, manad: '2026-09' } })).foregaende).toBe('okant');
    expect(toUnderlag(sent({ foregaende: null })).foregaende).toBe('okant');
  });

  it('puts what the registers know beside what is declared, and never takes silence for "nothing"', () => {
    const register = {
      ...sent().register,
      inkomster: [
        {
          id: 'FK-1',
          slag: 'bostadsbidrag',
          belopp: 210_000,
          efterSkatt: 'samma',
          utbetalningsdatum: '2026-10-27',
          periodTom: 'okant',
          vem: 'm1',
          kalla: { typ: 'register', myndighet: 'FK', hamtad: '2026-11-20T10:00:00.000Z' },
          preliminar: false,
        },
      ],
      soktaFormaner: [],
      tillgangar: [],
      skyddadIdentitet: 'nej',
    } satisfies Skickad['register'];
    const u = toUnderlag(sent({ register }, { ...SVAR, inkomster }));
    expect(u.inkomster.map(({ slag, belopp }) => [slag, belopp])).toEqual([
      ['bostadsbidrag', 210_000],
      ['lon', 480_000],
      ['barnbidrag', 'okant'],
    ]);
    expect(u.arende.skyddadIdentitet).toBe('nej');
    expect(u.soktaFormaner).toMatchObject([{ slag: 'Bostadsbidrag' }]);
    // no vehicle in the register is no answer to what stands in a bank
    expect(u.tillgangar).toBe('okant');
    expect(toUnderlag(sent({ register: { ...register, soktaFormaner: 'okant' } })).soktaFormaner).toBe(
      'okant',
    );
  });

  it('needs an applicant', () => {
    const [, barn] = KONTEXT.hushall;
    expect(() => toUnderlag(sent({ medlemmar: barn ? [barn] : [] }))).toThrow('sökande');
  });
});
