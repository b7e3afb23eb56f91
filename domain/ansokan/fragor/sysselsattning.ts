import { addMonths, firstDay, lastDay } from '../../manad.ts';
import { jaNej, kryss, langtext, text, val, type Falt } from '../falt.ts';
import { forVarje, vuxna } from '../hushall.ts';
import type { Kontext } from '../kontext.ts';
import type { TolkadeSvar } from '../svar.ts';
import { datum } from '../varden.ts';
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

type Inuti = Partial<Record<(typeof SLAG)[number], (n: N) => Falt[]>>;

/** What each kind needs to be told. */
const INUTI: Inuti = {
  arbetar: (n) => [val(n('arbetstid'), ['heltid', 'deltid', 'timmar']), text(n('arbetsgivare'))],
  arbetssokande: (n) => [jaNej(n('inskriven'))],
  sfi: (n) => [text(n('sfiKurs'))],
  studerar: (n) => [text(n('studier'))],
  annatGor: (n) => [text(n('annatText'))],
};

/** The same where a step of its own asks of the plan; parental leave has a last day. */
const utanPlan = ({ manad }: Kontext): Inuti => ({
  ...INUTI,
  arbetssokande: undefined,
  foraldraledig: (n) => [
    datum(n('foraldraledigTill'), {
      from: firstDay(addMonths(manad, -1)),
      tom: lastDay(addMonths(manad, 60)),
    }),
  ],
});

const ORD = [
  ...['arbetstid', 'arbetsgivare', 'inskriven', 'inskrivenSkal', 'foraldraledigTill', 'sfiKurs', 'studier'],
  ...['annatText', 'arbete12Text'],
];

const slagfalt = (n: N, inuti: Inuti): Falt[] =>
  SLAG.map((slag) => ({ ...kryss(n(slag), n('sysselsattning'), inuti[slag]?.(n)), minstEtt: true }));

/** What each adult does, whether he or she has worked, and sickness: the plan and the jobs stand in a step of their own. */
export const sysselsattningUtanPlan = (kontext: Kontext): Falt[] =>
  forVarje(kontext, (n) => [
    ...slagfalt(n, utanPlan(kontext)),
    jaNej(n('arbete12'), [langtext(n('arbete12Text'))]),
    sjukfalt(n, kontext),
  ]);

export const sysselsattningsfalt = (kontext: Kontext): Falt[] =>
  forVarje(kontext, (n) => [
    ...slagfalt(n, INUTI),
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
