import { underlagSchema, type Underlag } from '../beslutsstod/underlag.ts';
import { addMonths, type Manad } from '../manad.ts';
import type { Registerunderlag } from '../registerutdrag/registerunderlag.ts';
import type { Medlem } from './kontext.ts';
import type { Uppgifter } from './uppgifter.ts';

/** A sent application with what the city knew when it was sent. */
export type Skickad = {
  id: string;
  manad: Manad;
  uppgifter: Uppgifter;
  medlemmar: readonly Medlem[];
  boende: { form: string; antalRum: number | null };
  harBilagor: boolean;
  /** What was decided for the month before; null when nothing was. */
  foregaende: {
    manad: Manad;
    /** The ids of the household's members as that application froze them. */
    hushall: readonly string[];
    kostnader: { slag: string; godkantOre: number }[];
    inkomster: { forman: string; beloppOre: number }[];
  } | null;
  /** What the agencies have answered about each adult. */
  register: Registerunderlag;
  /** One row per adult whose plan and attendance the city keeps. */
  planering: Underlag['planering'];
  /** What the city's own cases say: the draw, the last control, how long support has been given. */
  historik: Pick<Underlag['arende'], 'stickprov' | 'senasteKontroll' | 'manaderIRad' | 'manaderAvTolv'>;
};

/** The form's words for a cost, in the regelverk's. A kind the regelverk does not know goes to a person there. */
const SLAG: Readonly<Record<string, string>> = { akasseavgift: 'a_kassa_avgift' };

/** The regelverk's name of a cost that the form names `slag`. */
export const kostnadsslag = (slag: string): string => SLAG[slag] ?? slag;

/** The form's words for a benefit, in the regelverk's. */
const FORMAN: Readonly<Record<string, string>> = { akassa: 'a_kassa', studiestod: 'studiemedel' };

const jaNej = (yes: boolean) => (yes ? ('ja' as const) : ('nej' as const));

function hushallOf({ medlemmar, uppgifter }: Skickad): Underlag['hushall'] {
  const vuxna = medlemmar.filter((m) => m.roll !== 'BARN');
  const barn = medlemmar.filter((m) => m.roll === 'BARN');
  return {
    vuxna: vuxna.map(({ id, roll, fodelsedatum }) => ({
      id,
      roll: roll === 'SOKANDE' ? 'sokande' : 'medsokande',
      fodelsedatum,
      dagar: 'hela',
    })),
    barn: barn.map(({ id, fodelsedatum, boende, dagar }) => ({
      id,
      fodelsedatum,
      boende: ({ HELTID: 'heltid', VAXELVIS: 'vaxelvis', UMGANGE: 'umgange' } as const)[boende],
      dagar: boende === 'HELTID' ? 'hela' : (dagar ?? 'okant'),
      lunchHemma: 'okant',
      gymnasium: 'okant',
    })),
    normtillagg: [],
    oforandrat: jaNej(uppgifter.hushallStammer.svar),
  };
}

function boendeOf({ boende, uppgifter }: Skickad): Underlag['boende'] {
  const stays = uppgifter.boendeStammer.svar;
  const form = underlagSchema.shape.boende.shape.form.options.find((f) => f === boende.form);
  return {
    form: stays && form ? form : 'okant',
    antalRum: stays ? (boende.antalRum ?? 'okant') : 'okant',
    kontraktGodkant: form === 'hyresratt' && stays ? 'ja' : 'okant',
    vistasIKommunen: jaNej(uppgifter.vistasIKommunen.svar),
    andraIBostaden: 'okant',
    delarHushallMed: 'okant',
    radrumTom: 'inget',
  };
}

function foregaendeOf({ foregaende, manad }: Skickad, vem: string): Underlag['foregaende'] {
  if (!foregaende || foregaende.manad !== addMonths(manad, -1)) return 'okant';
  return {
    manad: foregaende.manad,
    hushall: [...foregaende.hushall],
    kostnader: foregaende.kostnader.map(({ slag, godkantOre }) => ({
      slag: kostnadsslag(slag),
      vem: 'hushallet',
      godkant: godkantOre,
    })),
    inkomster: foregaende.inkomster.map(({ forman, beloppOre }) => ({ forman, vem, belopp: beloppOre })),
    tillgangar: [],
    kostnaderBetalda: 'okant',
  };
}

const uppgivnaInkomster = ({ uppgifter }: Skickad, vem: string): Underlag['inkomster'] =>
  uppgifter.inkomster.map((inkomst, i) => ({
    id: `${inkomst.slag}-${i + 1}`,
    slag: inkomst.slag,
    belopp: inkomst.beloppOre,
    efterSkatt: 'okant',
    utbetalningsdatum: inkomst.datum,
    periodTom: 'okant',
    vem,
    kalla: { typ: 'sokande' },
    preliminar: false,
  }));

/** Ticked benefits: the agency's row says the sum, and where there is none a person finds out. */
const kryssadeFormaner = ({ uppgifter }: Skickad, sokande: string): Underlag['inkomster'] =>
  (uppgifter.mer?.formaner ?? uppgifter.myndighetsinkomster.map((slag) => ({ slag, vem: sokande }))).map(
    ({ slag, vem }) => ({
      id: `kryssad-${slag}-${vem}`,
      slag: FORMAN[slag] ?? slag,
      belopp: 'okant',
      efterSkatt: 'okant',
      utbetalningsdatum: 'okant',
      periodTom: 'okant',
      vem,
      kalla: { typ: 'sokande' },
      preliminar: false,
    }),
  );

/** What the registers know is waited for, and what the applicant says. Silence of a register is never "nothing". */
function soktaFormaner({ uppgifter, register }: Skickad, vem: string): Underlag['soktaFormaner'] {
  const slag = uppgifter.soktaFormaner;
  if (slag === null) return register.soktaFormaner;
  const known = register.soktaFormaner === 'okant' ? [] : register.soktaFormaner;
  return [...known, { id: 'sokt-1', slag, vem, kalla: { typ: 'sokande' }, beslutad: 'nej' }];
}

/** The form does not ask, and no register knows of an account: without a find, what is owned is not known. */
const tillgangarOf = ({ register }: Skickad): Underlag['tillgangar'] =>
  register.tillgangar === 'okant' || register.tillgangar.length === 0 ? 'okant' : register.tillgangar;

/**
 * What the decision support computes from. What the form did not ask, or nobody has looked up, is "okant" and leads to a
 * person; it is never read as "no".
 */
export function toUnderlag(s: Skickad): Underlag {
  const sokande = s.medlemmar.find((m) => m.roll === 'SOKANDE');
  if (!sokande) throw new Error('hushållet saknar sökande');
  const vem = sokande.id;
  const { uppgifter } = s;
  return {
    ansokningId: s.id,
    ansokningsmanad: s.manad,
    ansokningstyp: 'ateransokan',
    kanal: 'etjanst',
    hushall: hushallOf(s),
    boende: boendeOf(s),
    inkomster: [...s.register.inkomster, ...uppgivnaInkomster(s, vem), ...kryssadeFormaner(s, vem)],
    inkomsterUppgivna: 'ja',
    uppslag: s.register.uppslag,
    soktaFormaner: soktaFormaner(s, vem),
    kostnader: uppgifter.kostnader.map(({ slag, beloppOre, vad }) => ({
      id: slag,
      slag: kostnadsslag(slag),
      rubrik: vad ?? '',
      sokt: beloppOre,
      vem: 'hushallet',
      underlag: s.harBilagor ? 'okant' : 'sparad',
      manader: 1,
      dagar: 'okant',
      forbrukning: 'okant',
      godkantIPerioden: 'okant',
      poster: [],
      egnaMedel: 'okant',
      delasAv: 1,
      svar: {},
      val: 'inget',
    })),
    tillgangar: tillgangarOf(s),
    tidigareOverskott: 'okant',
    avdrag: [],
    foregaende: foregaendeOf(s, vem),
    arende: {
      ...s.historik,
      skyddadIdentitet: s.register.skyddadIdentitet,
      dubblett: 'nej',
      oppenKomplettering: 'nej',
      betalkontoAndrat: 'okant',
    },
    planering: s.planering,
    jobbstimulans: [],
    barnsArbetsinkomst: [],
  };
}
