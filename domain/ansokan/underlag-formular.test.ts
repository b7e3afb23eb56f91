import { describe, expect, it } from 'vitest';
import { ATERANSOKAN, KONTEXT, SVAR } from '@/scripts/test/ansokan';
import { HUSHALL, NYANSOKAN } from '@/scripts/test/nyansokan';
import { loadExempelstad } from '../beslutsstod/exempelstad.ts';
import { recommend } from '../beslutsstod/recommend.ts';
import { parseUnderlag } from '../beslutsstod/underlag.ts';
import { MYNDIGHETER } from '../beslutsstod/underlag-ekonomi.ts';
import type { Registerunderlag } from '../registerutdrag/registerunderlag.ts';
import type { Kontext } from './kontext.ts';
import type { AllaSvar } from './svar.ts';
import { toUnderlag } from './underlag.ts';
import type { Skickad } from './underlag-skickad.ts';
import { toUppgifter } from './utkast.ts';

/** Every agency has answered that it has nothing. */
const register = (vem: string): Registerunderlag => ({
  uppslag: MYNDIGHETER.map((myndighet) => ({
    myndighet,
    vem,
    status: 'inget_hos_oss',
    hamtad: '2026-11-22T08:00:00Z',
  })),
  inkomster: [],
  soktaFormaner: [],
  tillgangar: [],
  skyddadIdentitet: 'nej',
});
const planering: Skickad['planering'] = [
  { vem: 'm1', planFoljd: 'ja', narvaro: 'ja', undantag: 'inget', sjuk: 'nej', lakarintygTom: 'behovs_inte' },
];

/** Alone in a flat, rent and insurance as last month: of the example households the one called Emil. */
const EMIL: Kontext = {
  ...KONTEXT,
  hushall: KONTEXT.hushall.slice(0, 1),
  boende: { form: 'hyresratt', antalRum: 1 },
  forra: { manad: '2026-10', kostnader: { hyra: 480_000, hemforsakring: 9_900 } },
  senast: {
    andra: { antal: 0, delar: 0 },
    konto: 'Banken, slutar på 27',
    tillgangar: [{ id: 'konto-1', slag: 'konto', vad: 'Banken', vardeOre: 20_000, vem: 'm1', behovs: null }],
    barn: {},
  },
};
const SAMMA = {
  hemma: { hushall: 'stammer', boende: 'stammer', vistas: 'ja', utbetalning: 'stammer', andrat: 'nej' },
  inkomster: { inkomst: 'nej', soktForman: 'nej', tillgangar: 'stammer' },
  utgifter: {
    hyraSvar: 'stammer',
    elSvar: 'ingen',
    hemforsakringSvar: 'stammer',
    akasseavgiftSvar: 'ingen',
    fackavgiftSvar: 'ingen',
  },
  planering: SVAR.planering,
  granska: { forsakran: 'ja' },
} satisfies AllaSvar;

const sent = (svar: AllaSvar = SAMMA, kontext: Kontext = EMIL, more: Partial<Skickad> = {}): Skickad => ({
  id: 'ansokan-1',
  manad: '2026-11',
  uppgifter: toUppgifter(ATERANSOKAN, svar, kontext),
  medlemmar: kontext.hushall,
  boende: kontext.boende,
  oppenKomplettering: false,
  harBilagor: false,
  foregaende: {
    manad: '2026-10',
    hushall: kontext.hushall.map((m) => m.id),
    kostnader: [
      { slag: 'hyra', godkantOre: 480_000 },
      { slag: 'hemforsakring', godkantOre: 9_900 },
    ],
    inkomster: [],
  },
  register: register('m1'),
  planering,
  overskott: [],
  historik: { stickprov: 'inte_dragen', senasteKontroll: '2026-06', manaderIRad: 5, manaderAvTolv: 5 },
  ...more,
});

const regelverk = loadExempelstad({ tillatBeraknadTabell: true });
/** The checks that a person must look at. */
function asked(skickad: Skickad): string[] {
  const result = recommend(toUnderlag(skickad), regelverk);
  if (!result.ok) throw new Error(result.fel.map((f) => f.mening).join());
  return result.rekommendation.kontroller.filter((k) => k.utfall !== 'uppfyllt').map((k) => k.id);
}

describe('nothing is new and all sources agree', () => {
  it('nothing is left for a person, until the city does not know its own earlier months', () => {
    expect(asked(sent())).toEqual([]);
    expect(asked({ ...sent(), overskott: 'okant' })).toEqual(['tidigare_overskott']);
  });

  it('each thing that is not told, or told otherwise, is a question again', () => {
    const hemma = (own: Record<string, string>) => sent({ ...SAMMA, hemma: { ...SAMMA.hemma, ...own } });
    expect(asked(hemma({ utbetalning: 'inget_konto' }))).toContain('betalkonto');
    expect(asked(hemma({ hushall: 'andrats', hushallText: 'Sam flyttade in' }))).toContain(
      'hushall_oforandrat',
    );
    expect(asked(hemma({ boende: 'andrats', boendeText: 'Hos Sam' }))).toEqual(
      expect.arrayContaining(['boende', 'uppgifter']),
    );
    const inkomster = {
      ...SAMMA.inkomster,
      soktForman: 'ja',
      soktVad_1: 'Sjukpenning',
      soktDatum_1: '2026-10-01',
    };
    expect(asked(sent({ ...SAMMA, inkomster }))).toContain('sokt_forman');
  });
});

describe('assets', () => {
  const row = {
    tillgangSlag_1: 'fordon',
    tillgangBehovs_1: 'nej',
    tillgangVad_1: 'ABC 123',
    tillgangVarde_1: '9000',
  };
  const changed = { ...SAMMA, inkomster: { ...SAMMA.inkomster, tillgangar: 'andrats', ...row } };

  it('that are unchanged are known from before; a new one is new', () => {
    expect(toUnderlag(sent()).foregaende).toMatchObject({ tillgangar: ['konto-1'] });
    expect(toUnderlag(sent()).tillgangar).toMatchObject([{ id: 'konto-1', varde: 20_000, behovs: 'okant' }]);
    expect(asked(sent(changed))).toEqual(expect.arrayContaining(['tillgangar', 'ny_tillgang']));
    expect(toUnderlag(sent(changed)).tillgangar).toMatchObject([
      { slag: 'fordon', varde: 900_000, behovs: 'nej' },
    ]);
  });

  it('an overdrawn account is nothing to live on, and is no debt taken off the rest', () => {
    const overdrawn = { ...row, tillgangSlag_1: 'konto', tillgangVarde_1: '\u22121 250,50' };
    const inkomster = { ...SAMMA.inkomster, tillgangar: 'andrats', ...overdrawn };
    const skickad = sent({ ...SAMMA, inkomster });
    expect(skickad.uppgifter.mer?.tillgangar?.rader).toMatchObject([{ vardeOre: -125_050 }]);
    expect(toUnderlag(skickad).tillgangar).toMatchObject([{ slag: 'konto', varde: 0 }]);
    expect(parseUnderlag(toUnderlag(skickad)).ok).toBe(true);
  });

  it('are never none while a register has not told', () => {
    const none = {
      ...EMIL,
      senast: { andra: { antal: 0, delar: 0 }, konto: null, tillgangar: null, barn: {} },
    };
    const { tillgangar: _, ...others } = SAMMA.inkomster;
    const svar = { ...SAMMA, inkomster: { ...others, harTillgangar: 'nej' } };
    expect(toUnderlag(sent(svar, none)).tillgangar).toEqual([]);
    const silent = { register: { ...register('m1'), tillgangar: 'okant' as const } };
    expect(toUnderlag(sent(svar, none, silent)).tillgangar).toBe('okant');
  });
});

describe('plan and sickness', () => {
  const say = (own: Record<string, string>, row: Partial<(typeof planering)[number]> = {}) => {
    const svar = { ...SAMMA, planering: { ...SAMMA.planering, ...own } };
    const [known] = planering;
    return toUnderlag(sent(svar, EMIL, { planering: known ? [{ ...known, ...row }] : [] })).planering[0];
  };

  it('what a person says never makes the plan followed', () => {
    expect(say({ plan: 'foljt' }, { planFoljd: 'nej' })?.planFoljd).toBe('nej');
    expect(say({ plan: 'foljt' }, { planFoljd: 'okant' })?.planFoljd).toBe('okant');
    expect(say({ sjuk: 'nej' }, { sjuk: 'okant' })?.sjuk).toBe('okant');
    expect(toUnderlag(sent(SAMMA, EMIL, { planering: [] })).planering).toEqual([]);
  });

  it('where it says otherwise than the register, somebody asks', () => {
    expect(say({ plan: 'inte_foljt', planText: 'Bussen' })?.planFoljd).toBe('okant');
    expect(say({ plan: 'inte_foljt', planText: 'Bussen' }, { planFoljd: 'nej' })?.planFoljd).toBe('nej');
    const sick = { sjuk: 'ja', sjukGrad: '100', lakarintyg: 'nej' };
    expect(say(sick)).toMatchObject({ sjuk: 'okant', lakarintygTom: 'okant' });
    expect(say(sick, { sjuk: 'ja', lakarintygTom: '2026-12-31' })).toMatchObject({
      sjuk: 'ja',
      lakarintygTom: '2026-12-31',
    });
  });
});

describe('costs', () => {
  const cost = (own: Record<string, string>, more: Partial<Skickad> = {}, kontext = EMIL) => {
    const utgifter = { ...SAMMA.utgifter, ...own };
    return toUnderlag(sent({ ...SAMMA, utgifter }, kontext, more)).kostnader;
  };

  it('keep their receipts at home unless a file was asked for', () => {
    expect(cost({}).map((k) => k.underlag)).toEqual(['sparad', 'sparad']);
    const el = { elSvar: 'andrats', el: '400' };
    expect(cost(el).map((k) => [k.slag, k.underlag])).toEqual([
      ['hyra', 'sparad'],
      ['el', 'inget'],
      ['hemforsakring', 'sparad'],
    ]);
    expect(cost(el, { harBilagor: true }).map((k) => k.underlag)).toEqual(['sparad', 'okant', 'sparad']);
  });

  it("have the regelverk's names and answers", () => {
    const trips = { arbetsresorSvar: 'ja', arbetsresor: '640', resaLangd: 'over_tre' };
    const tooth = { tandvardAkutSvar: 'ja', tandvardAkut: '900', akutKvitto: 'nej' };
    expect(cost({ ...trips, ...tooth }).slice(2)).toMatchObject([
      { slag: 'arbetsresor', svar: { over_tre_km: 'ja' } },
      { slag: 'tandvard_akut', svar: { kvittot_sager_akut: 'nej' } },
    ]);
  });

  it('of an own home are one cost with its items', () => {
    const own = {
      boendeAvgiftSvar: 'ja',
      boendeAvgift: '3 000',
      boendeRantaSvar: 'ja',
      boendeRanta: '1 200',
    };
    expect(cost(own).at(-1)).toMatchObject({
      id: 'boende_eget',
      slag: 'boende_eget',
      sokt: 420_000,
      poster: [
        { post: 'avgift', sokt: 300_000 },
        { post: 'ranta', sokt: 120_000 },
      ],
    });
  });

  it('are shared by nobody knows how many while others live there', () => {
    const kontext = { ...EMIL, senast: { ...EMIL.senast, andra: { antal: 2, delar: 1 } } } as Kontext;
    expect(cost({}, {}, kontext).map((k) => k.delasAv)).toEqual(['okant', 'okant']);
  });
});

describe('nyansökan', () => {
  const first = (name: string): Skickad => {
    const { svar, kontext } = HUSHALL[name] ?? { svar: {}, kontext: EMIL };
    const uppgifter = toUppgifter(NYANSOKAN, svar, kontext);
    return { ...sent(), uppgifter, medlemmar: kontext.hushall, boende: kontext.boende, foregaende: null };
  };

  it.each(Object.keys(HUSHALL))('%s is accepted by the decision support and goes to a person', (name) => {
    const parsed = parseUnderlag(toUnderlag(first(name)));
    expect(parsed.ok ? [] : parsed.fel).toEqual([]);
    expect(asked(first(name))).toContain('ansokningstyp');
  });

  it('counts the children that were told of, with lunch and school', () => {
    expect(toUnderlag(first('vaxelvis')).hushall.barn).toMatchObject([
      { boende: 'vaxelvis', dagar: 15, lunchHemma: 'nej', gymnasium: 'nej' },
      { boende: 'heltid', dagar: 'hela', gymnasium: 'ja' },
    ]);
  });

  it.each([
    ['ensam', 'hyresratt', 2, 'ja', 0],
    ['andrahand', 'andrahand', 1, 'ja', 0],
    ['inneboende', 'inneboende', 1, 'okant', 2],
    ['bostadslos', 'bostadslos', 'okant', 'okant', 'okant'],
  ])('%s: the home is as it was told', (name, form, antalRum, kontraktGodkant, andraIBostaden) =>
    expect(toUnderlag(first(name)).boende).toMatchObject({ form, antalRum, kontraktGodkant, andraIBostaden }),
  );

  it('has nothing to be compared with, and a first account is not a changed one', () => {
    expect(toUnderlag(first('ensam'))).toMatchObject({
      ansokningstyp: 'nyansokan',
      foregaende: 'ingen',
      hushall: { oforandrat: 'okant' },
      arende: { betalkontoAndrat: 'okant' },
    });
  });
});

it('a komplettering is no application', () => {
  const uppgifter = { ...sent().uppgifter, typ: 'komplettering' as const };
  expect(() => toUnderlag({ ...sent(), uppgifter })).toThrow('komplettering');
});
