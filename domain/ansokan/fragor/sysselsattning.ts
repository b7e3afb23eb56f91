import { jaNej, kryss, langtext, text, val, type Falt } from '../falt.ts';
import { forVarje, vuxna } from '../hushall.ts';
import type { Kontext } from '../kontext.ts';
import type { TolkadeSvar } from '../svar.ts';
import { ord } from './las.ts';
import { jobbfalt, sjukfalt } from './planering.ts';

/** What an adult does on weekdays; of several things each. */
export type Sysselsattning = {
  vem: string;
  slag: string[];
  /** The person's own words, by question. */
  ord: Readonly<Record<string, string>>;
};

type N = (namn: string) => string;

const SLAG = [
  'arbetar',
  'arbetssokande',
  'sjukskriven',
  'foraldraledig',
  'sfi',
  'studerar',
  'pensionar',
  'annatGor',
] as const;

/** What each kind needs to be told. */
const inuti: Partial<Record<(typeof SLAG)[number], (n: N) => Falt[]>> = {
  arbetar: (n) => [val(n('arbetstid'), ['heltid', 'deltid', 'timmar']), text(n('arbetsgivare'))],
  arbetssokande: (n) => [jaNej(n('inskriven'))],
  sfi: (n) => [text(n('sfiKurs'))],
  studerar: (n) => [text(n('studier'))],
  annatGor: (n) => [text(n('annatText'))],
};

const ORD = ['arbetstid', 'arbetsgivare', 'inskriven', 'sfiKurs', 'studier', 'annatText', 'arbete12Text'];

export const sysselsattningsfalt = (kontext: Kontext): Falt[] =>
  forVarje(kontext, (n) => [
    ...SLAG.map((slag) => ({
      ...kryss(n(slag), n('sysselsattning'), inuti[slag]?.(n)),
      minstEtt: true,
    })),
    jaNej(n('arbete12'), [langtext(n('arbete12Text'))]),
    jobbfalt(n, kontext),
    sjukfalt(n, kontext),
  ]);

export const sysselsattningOf = (t: TolkadeSvar, kontext: Kontext): Sysselsattning[] =>
  vuxna(kontext).map(({ id, suffix }) => ({
    vem: id,
    slag: SLAG.filter((slag) => t[`${slag}${suffix}`] === true),
    ord: Object.fromEntries(
      ORD.flatMap((namn) => {
        const words = ord(t[`${namn}${suffix}`]);
        return words === null ? [] : [[namn, words] as const];
      }),
    ),
  }));
