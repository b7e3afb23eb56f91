import type { Tillgang as Underlagstillgang } from '../beslutsstod/underlag-ekonomi.ts';
import type { Underlag } from '../beslutsstod/underlag.ts';
import { addMonths } from '../manad.ts';
import type { Tillgang } from './kontext.ts';
import { kostnaderOf, kostnadsslag } from './underlag-kostnader.ts';
import { boendeOf, hushallOf } from './underlag-hushall.ts';
import { planeringOf } from './underlag-planering.ts';
import type { Skickad } from './underlag-skickad.ts';
import type { Uppgifter } from './uppgifter.ts';

/** The form's words for a benefit, in the regelverk's. */
const FORMAN: Readonly<Record<string, string>> = { akassa: 'a_kassa', studiestod: 'studiemedel' };

const jaNej = (yes: boolean) => (yes ? ('ja' as const) : ('nej' as const));

const unchanged = ({ mer }: Uppgifter): string[] =>
  mer?.tillgangar?.oforandrade ? mer.tillgangar.rader.map(({ id }) => id) : [];

function foregaendeOf(s: Skickad, vem: string): Underlag['foregaende'] {
  const { foregaende, manad, uppgifter } = s;
  if (uppgifter.typ === 'nyansokan' && !foregaende) return 'ingen';
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
    tillgangar: [...(foregaende.tillgangar ?? unchanged(uppgifter))],
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
    vem: inkomst.vem ?? vem,
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

/** What the registers know is waited for, and what the household says. Silence of a register is never "nothing". */
function soktaFormaner({ uppgifter, register }: Skickad, sokande: string): Underlag['soktaFormaner'] {
  const { mer, soktaFormaner: words } = uppgifter;
  const said = mer?.sokta ?? (words === null ? [] : [{ vad: words, vem: sokande }]);
  if (said.length === 0) return register.soktaFormaner;
  const known = register.soktaFormaner === 'okant' ? [] : register.soktaFormaner;
  const rows = said.map(({ vad, vem }, i) => ({
    id: `sokt-${i + 1}`,
    slag: vad,
    vem,
    kalla: { typ: 'sokande' as const },
    beslutad: 'nej' as const,
  }));
  return [...known, ...rows];
}

const toTillgang = ({ id, slag, vardeOre, vem, behovs }: Tillgang): Underlagstillgang => ({
  id,
  slag: TILLGANGSSLAG.find((known) => known === slag) ?? 'ovrigt',
  // an overdrawn account is nothing to live on
  varde: vardeOre === null ? 'okant' : Math.max(vardeOre, 0),
  vem,
  kalla: { typ: 'sokande' },
  behovs: behovs === null ? 'okant' : jaNej(behovs),
});

/**
 * What the household says that it owns, and what the registers know. No register knows of an account, so that the
 * registers alone tell only what there is; and nothing is "none" while a register that would tell has not.
 */
function tillgangarOf({ uppgifter, register }: Skickad): Underlag['tillgangar'] {
  const found = register.tillgangar === 'okant' ? [] : register.tillgangar;
  const said = uppgifter.mer?.tillgangar?.rader.map(toTillgang);
  const rows = [...found, ...(said ?? [])];
  return rows.length === 0 && (!said || register.tillgangar === 'okant') ? 'okant' : rows;
}

const TILLGANGSSLAG = ['konto', 'vardepapper', 'fordon', 'bostad', 'fastighet', 'foretag', 'ovrigt'] as const;

const TYP = {
  ateransokan: 'ateransokan',
  nyansokan: 'nyansokan',
  tillaggsansokan: 'tillaggsansokan',
} as const;

/** A first account is nothing that has changed: a person looks at it. */
function betalkontoAndrat({ typ, mer }: Uppgifter): Underlag['arende']['betalkontoAndrat'] {
  if (typ === 'nyansokan' || !mer?.utbetalning) return 'okant';
  return jaNej(mer.utbetalning.slag !== 'oforandrad');
}

/**
 * What the decision support computes from. What the form did not ask, or nobody has looked up, is "okant" and leads to a
 * person; it is never read as "no".
 *
 * @throws Error for a komplettering, which is no application, and for a household without applicant
 */
export function toUnderlag(s: Skickad): Underlag {
  const sokande = s.medlemmar.find((m) => m.roll === 'SOKANDE');
  if (!sokande) throw new Error('hushållet saknar sökande');
  const vem = sokande.id;
  const { uppgifter } = s;
  const { typ = 'ateransokan' } = uppgifter;
  if (typ === 'komplettering') throw new Error('en komplettering räknas inte för sig');
  return {
    ansokningId: s.id,
    ansokningsmanad: s.manad,
    ansokningstyp: TYP[typ],
    kanal: 'etjanst',
    hushall: hushallOf(s),
    boende: boendeOf(s),
    inkomster: [...s.register.inkomster, ...uppgivnaInkomster(s, vem), ...kryssadeFormaner(s, vem)],
    inkomsterUppgivna: 'ja',
    uppslag: s.register.uppslag,
    soktaFormaner: soktaFormaner(s, vem),
    kostnader: kostnaderOf(s),
    tillgangar: tillgangarOf(s),
    tidigareOverskott: s.overskott,
    avdrag: [],
    foregaende: foregaendeOf(s, vem),
    arende: {
      ...s.historik,
      skyddadIdentitet: s.register.skyddadIdentitet,
      dubblett: 'nej',
      oppenKomplettering: jaNej(s.oppenKomplettering),
      betalkontoAndrat: betalkontoAndrat(uppgifter),
    },
    planering: planeringOf(s),
    jobbstimulans: [],
    barnsArbetsinkomst: [],
  };
}
