import { describe, expect, it } from 'vitest';
import { ATERANSOKAN, KONTEXT, KONTEXT_PAR, KONTEXT_UTAN_FORRA, SVAR } from '@/scripts/test/ansokan';
import type { Kontext } from './kontext.ts';
import type { AllaSvar } from './svar.ts';
import { firstOpenSteg, isDone, kravdaBilagor, openSteg, toUppgifter } from './utkast.ts';

const steps = (svar: AllaSvar, kontext: Kontext = KONTEXT) =>
  openSteg(ATERANSOKAN, svar, kontext).map((s) => s.id);
const krav = (svar: AllaSvar, kontext: Kontext = KONTEXT) =>
  kravdaBilagor(ATERANSOKAN, svar, kontext).map(({ kod, kostnad }) => (kostnad ? `${kod} ${kostnad}` : kod));
const read = (svar: AllaSvar, kontext: Kontext = KONTEXT) => toUppgifter(ATERANSOKAN, svar, kontext);
const utgifter = (own: Record<string, string>): AllaSvar => ({
  ...SVAR,
  utgifter: { ...SVAR.utgifter, ...own },
});
const planering = (own: Record<string, string>): AllaSvar => ({
  ...SVAR,
  planering: { ...SVAR.planering, ...own },
});

/** Everything was told last time, and the rent and the electricity are as they were. */
const SENAST: Kontext = {
  ...KONTEXT,
  forra: { manad: '2026-10', kostnader: { hyra: 690_000, el: 40_000 } },
  senast: { andra: { antal: 0, delar: 0 }, konto: 'Swedbank, slutar på 27', tillgangar: [], barn: {} },
};
const SAMMA: AllaSvar = {
  hemma: { hushall: 'stammer', boende: 'stammer', vistas: 'ja', utbetalning: 'stammer', andrat: 'nej' },
  inkomster: { inkomst: 'nej', soktForman: 'nej', tillgangar: 'stammer' },
  utgifter: {
    hyraSvar: 'stammer',
    elSvar: 'stammer',
    hemforsakringSvar: 'ingen',
    akasseavgiftSvar: 'ingen',
    fackavgiftSvar: 'ingen',
  },
  planering: { plan: 'foljt', soktJobb: 'nej', sjuk: 'nej' },
  granska: { forsakran: 'ja' },
};

describe('a person for whom nothing is new', () => {
  it('is done in six pages, with one click a question, and sends no file', () => {
    expect(steps(SAMMA, SENAST)).toEqual([
      'hemma', 'inkomster', 'utgifter', 'planering', 'granska', 'skriv-under',
    ]); // prettier-ignore
    expect(firstOpenSteg(ATERANSOKAN, SAMMA, SENAST)).toBeNull();
    expect(krav(SAMMA, SENAST)).toEqual([]);
  });

  it('has said all that the form alone can tell', () => {
    expect(read(SAMMA, SENAST)).toMatchObject({
      typ: 'ateransokan',
      kostnader: [
        { slag: 'hyra', beloppOre: 690_000 },
        { slag: 'el', beloppOre: 40_000 },
      ],
      mer: {
        andra: { antal: 0, delar: 0 },
        tillgangar: { oforandrade: true, rader: [] },
        utbetalning: { slag: 'oforandrad' },
        planering: [{ vem: 'm1', plan: 'foljt', jobb: [], sjuk: false, lakarintygTom: null }],
      },
    });
  });

  it('cannot be sent by clicking through', () => {
    for (const id of ['hemma', 'inkomster', 'utgifter', 'planering'])
      expect(isDone(ATERANSOKAN, id, { [id]: {} }, SENAST)).toBe(false);
  });
});

describe('what was never told', () => {
  it('is asked: others in the home, assets, lunch for the small, school for the grown, days of the shared child', () => {
    const names = (kontext: Kontext) => ATERANSOKAN.steg(kontext).flatMap((s) => s.falt.map((f) => f.namn));
    expect(names(KONTEXT)).toEqual(expect.arrayContaining(['andraIBostaden', 'harTillgangar']));
    expect(names(SENAST)).not.toEqual(expect.arrayContaining(['andraIBostaden']));
    expect(names(SENAST)).toContain('tillgangar');
    expect(names(KONTEXT_PAR)).toEqual(expect.arrayContaining(['barnDagar_m4', 'lunch_m4', 'gymnasium_m5']));
    // Elis is eight: neither lunch nor upper secondary school is asked about
    expect(names(KONTEXT).filter((n) => n.startsWith('lunch') || n.startsWith('gymnasium'))).toEqual([]);
    const senast = { ...SENAST.senast, andra: null, konto: null, tillgangar: null };
    const known = { m4: { lunchHemma: false, gymnasium: null }, m5: { lunchHemma: null, gymnasium: true } };
    expect(names({ ...KONTEXT_PAR, senast: { ...senast, barn: known } })).not.toContain('lunch_m4');
  });

  it('is asked of each adult, by name', () => {
    const falt = ATERANSOKAN.steg(KONTEXT_PAR).flatMap((s) => [...s.falt]);
    const sick = falt.filter((f) => ['sjuk', 'sjuk_med'].includes(f.namn));
    expect(sick.map((f) => [f.namn, f.platser?.vem])).toEqual([
      ['sjuk', 'Leila'],
      ['sjuk_med', 'Sam'],
    ]);
    const [alone] = ATERANSOKAN.steg(KONTEXT).flatMap((s) => s.falt.filter((f) => f.namn === 'sjuk'));
    expect(alone?.platser?.vem).toBe('du');
  });
});

describe('incomes', () => {
  const inkomster = {
    inkomst: 'ja',
    inkomstRader: '2',
    inkomstSlag_1: 'lon',
    inkomstBelopp_1: '4 800',
    inkomstDatum_1: '2026-10-23',
    inkomstFran_1: 'Exempelstads Städ',
    inkomstVem_1: 'm1',
    inkomstSlag_2: 'lon',
    inkomstBelopp_2: '1.250',
    inkomstDatum_2: '261031',
    inkomstFran_2: 'Kiosken',
    inkomstVem_2: 'm2',
    barnbidrag: 'ja',
    soktForman: 'ja',
    soktVad_1: 'Bostadsbidrag',
    soktDatum_1: '2026-09-30',
    harTillgangar: 'nej',
  };

  it('of the same kind are several rows, each with its day, payer and receiver', () => {
    const { inkomster: rows, mer, myndighetsinkomster, soktaFormaner } = read({ ...SVAR, inkomster });
    expect(rows).toEqual([
      { slag: 'lon', beloppOre: 480_000, datum: '2026-10-23', fran: 'Exempelstads Städ', vem: 'm1' },
      { slag: 'lon', beloppOre: 125_000, datum: '2026-10-31', fran: 'Kiosken', vem: 'm2' },
    ]);
    expect(myndighetsinkomster).toEqual(['barnbidrag']);
    expect(mer?.formaner).toEqual([{ slag: 'barnbidrag', vem: 'm1' }]);
    expect(soktaFormaner).toBe('Bostadsbidrag');
    expect(mer?.sokta).toEqual([{ vad: 'Bostadsbidrag', datum: '2026-09-30', vem: 'm1' }]);
  });

  it('may have come in the control month or since, not before', () => {
    const fault = (day: string) =>
      firstOpenSteg(ATERANSOKAN, { ...SVAR, inkomster: { ...inkomster, inkomstDatum_1: day } }, KONTEXT);
    expect(fault('2026-10-01')).toBeNull();
    expect(fault('2026-11-30')).toBeNull();
    expect(fault('2026-09-30')).toBe('inkomster');
    expect(fault('2026-12-01')).toBe('inkomster');
  });

  it('are told of each adult apart', () => {
    const hemma = { ...SVAR.hemma, barnDagar_m4: '15', lunch_m4: 'nej', gymnasium_m5: 'ja' };
    const both = {
      ...SVAR,
      hemma,
      inkomster: { ...SVAR.inkomster, sjukpenning_med: 'ja', soktForman_med: 'nej' },
      planering: { ...SVAR.planering, plan_med: 'ingen_plan', soktJobb_med: 'nej', sjuk_med: 'nej' },
    };
    const { mer } = read(both, KONTEXT_PAR);
    expect(mer?.formaner).toEqual([{ slag: 'sjukpenning', vem: 'm3' }]);
    expect(mer?.barn).toEqual([
      { id: 'm4', dagar: 15, lunchHemma: false, gymnasium: null },
      { id: 'm5', dagar: null, lunchHemma: null, gymnasium: true },
    ]);
    expect(mer?.planering.map(({ vem, plan }) => [vem, plan])).toEqual([
      ['m1', 'foljt'],
      ['m3', 'ingen_plan'],
    ]);
  });
});

describe('planering', () => {
  it('takes the jobs one by one, and a certificate with its last day', () => {
    const svar = planering({
      plan: 'inte_foljt',
      planText: 'Bussen gick inte',
      soktJobb: 'ja',
      jobbRader: '2',
      jobbTitel_1: 'Bagare',
      jobbArbetsgivare_1: 'Bageriet, Exempelstad',
      jobbDatum_1: '5 november 2026',
      jobbTitel_2: 'Vaktmästare',
      jobbArbetsgivare_2: 'Skolan',
      jobbDatum_2: '2026-10-12',
      sjuk: 'ja',
      sjukGrad: '50',
      lakarintyg: 'ja',
      lakarintygTom: '2026-12-31',
    });
    expect(read(svar).mer?.planering[0]).toEqual({
      vem: 'm1',
      plan: 'inte_foljt',
      skal: 'Bussen gick inte',
      jobb: [
        { titel: 'Bagare', arbetsgivare: 'Bageriet, Exempelstad', datum: '2026-11-05' },
        { titel: 'Vaktmästare', arbetsgivare: 'Skolan', datum: '2026-10-12' },
      ],
      sjuk: true,
      sjukGrad: 50,
      lakarintygTom: '2026-12-31',
    });
    expect(krav(svar, KONTEXT_UTAN_FORRA)).toEqual(['lakarintyg']);
    const without = planering({ sjuk: 'ja', sjukGrad: '100', lakarintyg: 'nej' });
    expect(read(without).mer?.planering[0]).toMatchObject({ sjukGrad: 100, lakarintygTom: 'saknas' });
    expect(krav(without, KONTEXT_UTAN_FORRA)).toEqual([]);
  });
});

/** forra has hyra 6 900 and akasseavgift 140; SVAR asks for hyra 7 100 and el 742,50. */
describe('files', () => {
  const schabloner = { hyra: 700_000, el: 80_000 };
  const fakta = { per: 'person', period: 'manad', manader: 1 } as const;
  const kostnadsregler = { glasogon: { ...fakta, kvittoOver: 0 }, medicin: { ...fakta, kvittoOver: 50_000 } };
  const glasses = utgifter({ glasogonSvar: 'ja', glasogon: '900' });
  it.each<[string, AllaSvar, Kontext, string[]]>([
    ['a kind that was not there last month', SVAR, KONTEXT, ['ny_kostnad el']],
    ['nothing to compare with, no limits', SVAR, KONTEXT_UTAN_FORRA, []],
    ['above the limit', SVAR, { ...KONTEXT_UTAN_FORRA, schabloner }, ['over_schablon hyra']],
    ['at the limit', utgifter({ hyra: '7 000' }), { ...KONTEXT_UTAN_FORRA, schabloner }, []],
    ['above and new: once', SVAR, { ...KONTEXT, schabloner: { el: 100 } }, ['over_schablon el']],
    ['glasses', glasses, { ...KONTEXT_UTAN_FORRA, kostnadsregler }, ['krav_pa_kvitto glasogon']],
    ['glasses where the regelverk wants no file', glasses, KONTEXT_UTAN_FORRA, []],
    ['at the sum above which a file is wanted', utgifter({ medicinSvar: 'ja', medicin: '500' }), { ...KONTEXT_UTAN_FORRA, kostnadsregler }, []],
    ['above that sum', utgifter({ medicinSvar: 'ja', medicin: '500,01' }), { ...KONTEXT_UTAN_FORRA, kostnadsregler }, ['krav_pa_kvitto medicin']],
    ['typed and closed again', utgifter({ glasogon: '900' }), KONTEXT_UTAN_FORRA, []],
    ['asked for', SVAR, { ...KONTEXT_UTAN_FORRA, begart: [{ id: 'b', slag: 'bilaga', fraga: 'Avin' }] }, ['begard']],
    ['a half-written sum', utgifter({ hyra: 'sju tusen' }), { ...KONTEXT_UTAN_FORRA, schabloner }, []],
  ])('%s', (_what, svar, kontext, expected) => {
    expect(krav(svar, kontext)).toEqual(expected);
    expect(steps(svar, kontext).includes('bilagor')).toBe(expected.length > 0);
  }); // prettier-ignore

  it('may be sent by anybody who wants to', () => {
    expect(steps(utgifter({ villBifoga: 'ja' }), KONTEXT_UTAN_FORRA)).toContain('bilagor');
  });
});

describe('payment and the home', () => {
  const hemma = (own: Record<string, string>): AllaSvar => ({ ...SVAR, hemma: { ...SVAR.hemma, ...own } });

  it('reads a new account, which must go with its clearing number', () => {
    const konto = { utbetalning: 'nytt_konto', clearing: '6000', kontonummer: '806 967 498' };
    expect(read(hemma(konto)).mer?.utbetalning).toMatchObject({
      slag: 'konto',
      clearing: '6000',
      konto: '806967498',
      bank: 'Handelsbanken',
    });
    const faults = (own: Record<string, string>) => firstOpenSteg(ATERANSOKAN, hemma(own), KONTEXT);
    expect(faults({ ...konto, clearing: '9999' })).toBe('hemma');
    expect(faults({ utbetalning: 'inget_konto' })).toBeNull();
  });

  it('lets no more people share the costs than there are', () => {
    const others = { andraIBostaden: 'ja', andraAntal: '2', andraDelar: '3' };
    expect(firstOpenSteg(ATERANSOKAN, hemma(others), KONTEXT)).toBe('hemma');
    expect(read(hemma({ ...others, andraDelar: '2' })).mer?.andra).toEqual({ antal: 2, delar: 2 });
  });
});
