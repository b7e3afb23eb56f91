import { addMonths, firstDay, lastDay, type Datum } from '../../manad.ts';
import { STORT_BELOPP } from '../belopp.ts';
import { jaNej, kryss, text, val, type Falt } from '../falt.ts';
import { forVarje, sokandeOf, valPerson, vuxna } from '../hushall.ts';
import type { Kontext } from '../kontext.ts';
import { rader } from '../rader.ts';
import { MANADER_BAK } from '../regeltal.ts';
import type { Stegregel, TolkadeSvar } from '../svar.ts';
import { belopp, datum, type Mellan } from '../varden.ts';
import { dag, ord, rowsOf, tal } from './las.ts';

/** `vem` is absent in what was sent with ateransokan-1: then it is the applicant's. */
export type Inkomst = { slag: string; beloppOre: number; datum: Datum; fran: string; vem?: string };
export type Forman = { slag: string; vem: string };
export type SoktForman = { vad: string; datum: Datum | null; vem: string };

/** Incomes that an agency pays: the person ticks them, the sum comes from the agency. */
export const MYNDIGHETSINKOMSTER = [
  'barnbidrag',
  'bostadsbidrag',
  'underhallsstod',
  'foraldrapenning',
  'sjukpenning',
  'akassa',
  'aktivitetsstod',
  'studiestod',
  'pension',
] as const;

/** The same and those that ateransokan-1 did not ask for. */
export const FORMANER = [
  ...MYNDIGHETSINKOMSTER,
  'etableringsersattning',
  'sjukersattning',
  'bostadstillagg',
  'omvardnadsbidrag',
  'barnpension',
  'aldreforsorjningsstod',
] as const;

/** Incomes that a person writes down; the regelverk's names. */
const INKOMSTSLAG = [
  'lon',
  'insattning',
  'tjanstepension',
  'forsakring',
  'underhallsbidrag',
  'hyresinkomst',
  'annan_kommun',
  'skatteaterbaring',
  'ovrig_inkomst',
] as const;

const MAX_INKOMSTER = 20;
const MAX_SOKTA = 5;

/** The days an income may have come, `antal` whole months back and what has come since. */
const manaderBak = ({ manad }: Kontext, antal: number): Mellan => ({
  from: firstDay(addMonths(manad, -antal)),
  tom: lastDay(manad),
});

/** The question's name, how many whole months back it asks about, and whether "none of these" is a box that counts. */
type Inkomstfraga = {
  fraga: 'inkomst' | 'inkomstTre';
  antal: number;
  formaner: 'myndighetsinkomster' | 'formanerTre';
  ingen?: true;
};
export const FORRA_MANADEN: Inkomstfraga = { fraga: 'inkomst', antal: 1, formaner: 'myndighetsinkomster' };
export const TRE_MANADER: Inkomstfraga = {
  fraga: 'inkomstTre',
  antal: MANADER_BAK,
  formaner: 'myndighetsinkomster',
};
/** The same where one box must be ticked. */
export const FORRA_MANADEN_2: Inkomstfraga = { ...FORRA_MANADEN, ingen: true };
export const TRE_MANADER_2: Inkomstfraga = { ...TRE_MANADER, formaner: 'formanerTre', ingen: true };

const INGEN_FORMAN = 'ingenForman';

const formansfalt = (n: (namn: string) => string, { formaner, ingen }: Inkomstfraga): Falt[] =>
  [...FORMANER, ...(ingen ? [INGEN_FORMAN] : [])].map((slag) => ({
    ...kryss(n(slag), n(formaner)),
    ...(ingen && { minstEtt: true }),
  }));

/** Who ticks that there was none has ticked no other. */
export const ingenFormanRegel =
  (kontext: Kontext): Stegregel =>
  (t) =>
    vuxna(kontext)
      .filter(({ suffix }) => t[`${INGEN_FORMAN}${suffix}`] && FORMANER.some((slag) => t[`${slag}${suffix}`]))
      .map(({ suffix }) => ({ namn: `${INGEN_FORMAN}${suffix}`, kod: 'oklart' as const }));

/** Money that came in the last `antal` months: rows with sum, day, payer and receiver; and the agencies' as ticks. */
export function inkomstfalt(kontext: Kontext, asked: Inkomstfraga): Falt[] {
  const { fraga, antal } = asked;
  const row = (n: (namn: string) => string): Falt[] => [
    val(n('inkomstSlag'), INKOMSTSLAG),
    belopp(n('inkomstBelopp'), STORT_BELOPP),
    datum(n('inkomstDatum'), manaderBak(kontext, antal)),
    text(n('inkomstFran')),
    ...valPerson(n('inkomstVem'), kontext),
  ];
  return [
    jaNej(fraga, [rader('inkomstRader', MAX_INKOMSTER, row)]),
    ...forVarje(kontext, (n) => [
      ...formansfalt(n, asked),
      jaNej(n('soktForman'), [
        rader(n('soktRader'), MAX_SOKTA, (r) => [
          text(r('soktVad')),
          datum(r('soktDatum'), {
            from: firstDay(addMonths(kontext.manad, -24)),
            tom: lastDay(kontext.manad),
          }),
        ]),
      ]),
    ]),
  ];
}

export function inkomsterOf(t: TolkadeSvar, kontext: Kontext): Inkomst[] {
  const sokande = sokandeOf(kontext);
  if (t.inkomst !== 'ja' && t.inkomstTre !== 'ja') return [];
  return rowsOf(t, 'inkomstRader').flatMap((rad) => {
    const datumet = dag(rad('inkomstDatum'));
    const beloppOre = tal(rad('inkomstBelopp'));
    if (datumet === null || beloppOre === null) return [];
    return [
      {
        slag: String(rad('inkomstSlag')),
        beloppOre,
        datum: datumet,
        fran: String(rad('inkomstFran')),
        vem: ord(rad('inkomstVem')) ?? sokande,
      },
    ];
  });
}

/** Benefits ticked, by person. */
export const formanerOf = (t: TolkadeSvar, kontext: Kontext): Forman[] =>
  vuxna(kontext).flatMap(({ id, suffix }) =>
    FORMANER.filter((slag) => t[`${slag}${suffix}`] === true).map((slag) => ({ slag, vem: id })),
  );

/** Benefits applied for that nobody has decided on. */
export const soktaOf = (t: TolkadeSvar, kontext: Kontext): SoktForman[] =>
  vuxna(kontext).flatMap(({ id, suffix }) =>
    t[`soktForman${suffix}`] === 'ja'
      ? rowsOf(t, `soktRader${suffix}`).map((rad) => ({
          vad: String(rad('soktVad')),
          datum: dag(rad('soktDatum')),
          vem: id,
        }))
      : [],
  );
