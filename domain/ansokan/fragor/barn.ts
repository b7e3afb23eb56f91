import { LAG } from '../../lag.ts';
import { addMonths, firstDay, lastDay, type Datum } from '../../manad.ts';
import { jaNej, text, val, type Falt } from '../falt.ts';
import { kanVaraVuxen } from '../hushall.ts';
import type { Kontext } from '../kontext.ts';
import { rader } from '../rader.ts';
import type { TolkadeSvar } from '../svar.ts';
import { datum, heltal } from '../varden.ts';
import { dag, rowsOf, tal } from './las.ts';

/** A child as the first application tells of it. No personnummer: a caseworker gets it from folkbokföringen. */
export type NyttBarn = {
  id: string;
  fornamn: string;
  fodelsedatum: Datum;
  boende: 'HELTID' | 'VAXELVIS' | 'UMGANGE';
  /** Days a month, for växelvis and umgänge. */
  dagar: number | null;
  skola: string;
};

const MAX_BARN = 12;
const MAX_MANADER = LAG.forsorjning * 12;

/** Children one by one: where each lives, and school, which says both lunch at home and gymnasium. */
export const barnradfalt = ({ manad }: Kontext): Falt =>
  jaNej('harBarn', [
    rader('barnRader', MAX_BARN, (n) => [
      text(n('barnFornamn')),
      datum(n('barnFodd'), { from: firstDay(addMonths(manad, -MAX_MANADER)), tom: lastDay(manad) }),
      val(n('barnBoende'), ['heltid', 'vaxelvis', 'umgange'], {
        vid: ['vaxelvis', 'umgange'],
        inuti: [heltal(n('barnDygn'), 1, 31)],
      }),
      val(n('barnSkola'), ['hemma', 'forskola', 'grundskola', 'gymnasium', 'annat']),
    ]),
  ]);

const BOENDE = { heltid: 'HELTID', vaxelvis: 'VAXELVIS', umgange: 'UMGANGE' } as const;

export function nyaBarnOf(t: TolkadeSvar): NyttBarn[] {
  if (t.harBarn !== 'ja') return [];
  return rowsOf(t, 'barnRader').flatMap((rad, i) => {
    const fodelsedatum = dag(rad('barnFodd'));
    if (fodelsedatum === null) return [];
    return [
      {
        id: `barn-${i + 1}`,
        fornamn: String(rad('barnFornamn')),
        fodelsedatum,
        boende: BOENDE[rad('barnBoende') as keyof typeof BOENDE],
        dagar: tal(rad('barnDygn')),
        skola: String(rad('barnSkola')),
      },
    ];
  });
}

/** Those of them who may be grown and go to no upper secondary school: each applies for himself or herself. */
export const vuxnaNyaBarnOf = (t: TolkadeSvar, kontext: Kontext): NyttBarn[] =>
  nyaBarnOf(t).filter((b) => b.skola !== 'gymnasium' && kanVaraVuxen(b, kontext));
