import type { Underlag } from '../beslutsstod/underlag.ts';
import type { Kostnad } from './fragor/kostnader.ts';
import type { Skickad } from './underlag-skickad.ts';

/** The form's words for a cost, in the regelverk's. A kind the regelverk does not know goes to a person there. */
const SLAG: Readonly<Record<string, string>> = {
  akasseavgift: 'a_kassa_avgift',
  tandvardKontroll: 'tandvard_kontroll',
  tandvardAkut: 'tandvard_akut',
  tandvardPlanerad: 'tandvard_planerad',
  barnFritid: 'barn_fritid',
};

/** Parts of what an own home costs: items of one cost in the regelverk. */
const EGET: Readonly<Record<string, string>> = {
  boendeAvgift: 'avgift',
  boendeRanta: 'ranta',
  boendeDrift: 'vatten',
};
const BOENDE_EGET = 'boende_eget';

/** The regelverk's name of a cost that the form names `slag`. */
export const kostnadsslag = (slag: string): string => (EGET[slag] ? BOENDE_EGET : (SLAG[slag] ?? slag));

/** Is it a part of a cost, with no limit of its own? */
export const arDel = (slag: string): boolean => EGET[slag] !== undefined;

type Row = Underlag['kostnader'][number];

/** A file that was asked for may be among those that came; which is which only a person can see. */
const evidence = ({ kravBilaga }: Kostnad, { uppgifter, harBilagor }: Skickad): Row['underlag'] => {
  if (kravBilaga) return harBilagor ? 'okant' : 'inget';
  return harBilagor && !uppgifter.typ ? 'okant' : 'sparad';
};

const toRow = (kostnad: Kostnad, s: Skickad): Row => ({
  id: kostnad.slag,
  slag: kostnadsslag(kostnad.slag),
  rubrik: kostnad.vad ?? '',
  sokt: kostnad.beloppOre,
  vem: 'hushallet',
  underlag: evidence(kostnad, s),
  manader: 1,
  dagar: 'okant',
  forbrukning: 'okant',
  godkantIPerioden: 'okant',
  poster: [],
  egnaMedel: 'okant',
  delasAv: (s.uppgifter.mer?.andra?.antal ?? 0) > 0 ? 'okant' : 1,
  svar: Object.fromEntries(Object.entries(kostnad.svar ?? {}).map(([k, v]) => [k, v ? 'ja' : 'nej'])),
  val: 'inget',
});

/** The parts of an own home as one cost with its items. */
function ownHome(parts: readonly Kostnad[], s: Skickad): Row[] {
  const [first] = parts;
  if (!first) return [];
  const kravBilaga = parts.some((k) => k.kravBilaga) ? ({ kravBilaga: true } as const) : {};
  const whole = { ...first, ...kravBilaga, beloppOre: parts.reduce((sum, k) => sum + k.beloppOre, 0) };
  const poster = parts.map(({ slag, beloppOre }) => ({ post: EGET[slag] ?? slag, sokt: beloppOre }));
  return [{ ...toRow(whole, s), id: BOENDE_EGET, poster }];
}

/** The costs applied for, as the decision support reads them. */
export function kostnaderOf(s: Skickad): Underlag['kostnader'] {
  const { kostnader } = s.uppgifter;
  return [
    ...kostnader.filter(({ slag }) => !EGET[slag]).map((k) => toRow(k, s)),
    ...ownHome(
      kostnader.filter(({ slag }) => EGET[slag]),
      s,
    ),
  ];
}
