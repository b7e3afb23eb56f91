import { underlagSchema, type Underlag } from '../beslutsstod/underlag.ts';
import { addMonths, type Manad } from '../manad.ts';
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
};

/** The form's words for a cost, in the regelverk's. A kind the regelverk does not know goes to a person there. */
const SLAG: Readonly<Record<string, string>> = { akasseavgift: 'a_kassa_avgift' };

/** The regelverk's name of a cost that the form names `slag`. */
export const kostnadsslag = (slag: string): string => SLAG[slag] ?? slag;

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
    inkomster: uppgifter.inkomster.map((inkomst, i) => ({
      id: `${inkomst.slag}-${i + 1}`,
      slag: inkomst.slag,
      belopp: inkomst.beloppOre,
      efterSkatt: 'okant',
      utbetalningsdatum: inkomst.datum,
      periodTom: 'okant',
      vem,
      kalla: { typ: 'sokande' },
      preliminar: false,
    })),
    inkomsterUppgivna: 'ja',
    uppslag: [],
    soktaFormaner: uppgifter.soktaFormaner
      ? [{ id: 'sokt-1', slag: uppgifter.soktaFormaner, vem, kalla: { typ: 'sokande' }, beslutad: 'nej' }]
      : [],
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
    tillgangar: 'okant',
    tidigareOverskott: 'okant',
    avdrag: [],
    foregaende: foregaendeOf(s, vem),
    arende: {
      skyddadIdentitet: 'okant',
      dubblett: 'nej',
      oppenKomplettering: 'nej',
      betalkontoAndrat: 'okant',
      stickprov: 'okant',
      senasteKontroll: 'okant',
      manaderIRad: 'okant',
      manaderAvTolv: 'okant',
    },
    planering: [],
    jobbstimulans: [],
    barnsArbetsinkomst: [],
  };
}
