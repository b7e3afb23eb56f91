import { parseManad } from '../../manad.ts';
import { MYNDIGHETER } from '../underlag-ekonomi.ts';
import type { Inkomst, Kostnad } from '../underlag-ekonomi.ts';
import type { Underlag } from '../underlag.ts';
import type { Barn } from '../underlag-hushall.ts';

const HAMTAD = '2026-11-02T08:00:00Z';

/** An adult who needs nothing: every agency has answered, the plan is followed. */
const adultFacts = (id: string) => ({
  uppslag: MYNDIGHETER.map((myndighet) => ({
    myndighet,
    vem: id,
    status: 'inget_hos_oss' as const,
    hamtad: HAMTAD,
  })),
  planering: {
    vem: id,
    planFoljd: 'ja' as const,
    narvaro: 'ja' as const,
    undantag: 'inget' as const,
    sjuk: 'nej' as const,
    lakarintygTom: 'behovs_inte' as const,
  },
  jobbstimulans: { vem: id, fran: 'ingen' as const, manaderIRad: 2 },
});

/** A household for which every check is fulfilled: nothing applied for, no income. Tests change what they are about. */
export const rentUnderlag = (ids: [string] | [string, string] = ['a'], manad = '2026-11'): Underlag => {
  const facts = ids.map(adultFacts);
  return {
    ansokningId: 'ansokan-1',
    ansokningsmanad: parseManad(manad) ?? '2026-11',
    ansokningstyp: 'ateransokan',
    kanal: 'etjanst',
    hushall: {
      vuxna: ids.map((id, index) => ({
        id,
        roll: index === 0 ? 'sokande' : 'medsokande',
        fodelsedatum: '1985-07-09',
        dagar: 'hela',
      })),
      barn: [],
      normtillagg: [],
      oforandrat: 'ja',
    },
    boende: {
      form: 'hyresratt',
      antalRum: 2,
      kontraktGodkant: 'ja',
      vistasIKommunen: 'ja',
      andraIBostaden: 0,
      delarHushallMed: 0,
      radrumTom: 'inget',
    },
    inkomster: [],
    inkomsterUppgivna: 'ja',
    uppslag: facts.flatMap((fact) => fact.uppslag),
    soktaFormaner: [],
    kostnader: [],
    tillgangar: [],
    tidigareOverskott: [],
    avdrag: [],
    foregaende: {
      manad: '2026-10',
      hushall: [...ids],
      kostnader: [],
      inkomster: [],
      tillgangar: [],
      kostnaderBetalda: 'ja',
    },
    arende: {
      skyddadIdentitet: 'nej',
      dubblett: 'nej',
      oppenKomplettering: 'nej',
      betalkontoAndrat: 'nej',
      stickprov: 'inte_dragen',
      senasteKontroll: '2026-06',
      manaderIRad: 8,
      manaderAvTolv: 8,
    },
    planering: facts.map((fact) => fact.planering),
    jobbstimulans: facts.map((fact) => fact.jobbstimulans),
    barnsArbetsinkomst: [],
  };
};

/** A child who lives here the whole month and goes to school; lunch at school counts only for 0–6 years. */
export const barnFott = (id: string, fodelsedatum: Barn['fodelsedatum'], more: Partial<Barn> = {}): Barn => ({
  id,
  fodelsedatum,
  boende: 'heltid',
  dagar: 'hela',
  lunchHemma: 'ja',
  gymnasium: 'ja',
  ...more,
});

/** A cost of the household with its receipt kept and nothing else said; `sokt` in öre. */
export const kostnad = (slag: string, sokt: number, more: Partial<Kostnad> = {}): Kostnad => ({
  id: slag,
  slag,
  rubrik: slag,
  sokt,
  vem: 'hushallet',
  underlag: 'sparad',
  manader: 1,
  dagar: 'okant',
  forbrukning: 'okant',
  godkantIPerioden: 0,
  poster: [],
  egnaMedel: 0,
  delasAv: 1,
  svar: {},
  val: 'inget',
  ...more,
});

/** An income paid in October 2026, declared by the applicant; `belopp` in öre. */
export const inkomst = (slag: string, belopp: Inkomst['belopp'], more: Partial<Inkomst> = {}): Inkomst => ({
  id: slag,
  slag,
  belopp,
  efterSkatt: 'samma',
  utbetalningsdatum: '2026-10-25',
  periodTom: 'okant',
  vem: 'a',
  kalla: { typ: 'sokande' },
  preliminar: false,
  ...more,
});

/** The household with one more member, known from last month too. */
export const medBarn = (underlag: Underlag, ...barn: Barn[]): Underlag => ({
  ...underlag,
  hushall: { ...underlag.hushall, barn },
  foregaende:
    typeof underlag.foregaende === 'string'
      ? underlag.foregaende
      : { ...underlag.foregaende, hushall: [...underlag.hushall.vuxna, ...barn].map(({ id }) => id) },
});

/** The same costs approved last month, so that none is new. */
export const medKostnader = (underlag: Underlag, ...kostnader: Kostnad[]): Underlag => ({
  ...underlag,
  kostnader,
  foregaende:
    typeof underlag.foregaende === 'string'
      ? underlag.foregaende
      : {
          ...underlag.foregaende,
          kostnader: kostnader.map(({ slag, vem, sokt }) => ({ slag, vem, godkant: sokt })),
        },
});
