import 'server-only';
import { ord } from '../values';
import { keyOf } from './formaner';
import type { FkUtbetalning } from './lefi-schema';

export type Detalj = NonNullable<FkUtbetalning['utbetalningsdetalj']>[number];
type Forman = { slag: string; rubrik: string };

/** Rows that take from the payment; every other code is a benefit. */
const AVDRAG = new Set(
  'ALA ART INC INF INM KOA KVI OAV PS PST SKV SOC SS SST UMG UTF ÅFA AFR AVB AVR FMF FUM INU PF SAV ÖVA'.split(
    ' ',
  ),
);

type Kod = { id?: string | number | undefined; beskrivning?: string | undefined } | undefined;

export const idOf = (kod: Kod): string | undefined => (kod?.id === undefined ? undefined : String(kod.id));
export const isAvdrag = ({ beloppstyp }: Detalj): boolean => AVDRAG.has(idOf(beloppstyp) ?? '');

const own = (kod: string | undefined): string => `FK:${kod ?? 'OKAND'}`;

/** What one row is of: the regelverk's key, else Försäkringskassan's own code. */
const rowForman = ({ beloppstyp, forman }: Detalj): Forman => ({
  slag:
    keyOf(idOf(beloppstyp), beloppstyp?.beskrivning) ??
    keyOf(idOf(forman), forman?.beskrivning) ??
    own(idOf(beloppstyp) ?? idOf(forman)),
  rubrik: ord(forman?.beskrivning ?? beloppstyp?.beskrivning) ?? 'okänd förmån',
});

/** All of one kind, or undefined. */
function single(formaner: readonly Forman[]): Forman | undefined {
  const [first, ...rest] = formaner;
  return rest.every(({ slag }) => slag === first?.slag) ? first : undefined;
}

const rowsOf = ({ utbetalningsdetalj = [] }: FkUtbetalning): Forman[] =>
  utbetalningsdetalj.filter((row) => !isAvdrag(row)).map(rowForman);

/**
 * The family where it names one benefit ("Bostadsbidrag"); where it is a gathering one ("Dagersättning"), the benefit of its
 * rows when they all are the same. Rows describe the same days: only the payment's own sum counts.
 *
 * @param utbetalda what has been paid: an announced payment without rows is of the benefit that its family has been paid for,
 *   when there is only one
 */
export function formanOf(rad: FkUtbetalning, utbetalda: readonly FkUtbetalning[] = []): Forman {
  const { formansfamilj: familj } = rad;
  const namn = ord(familj?.beskrivning);
  const known = keyOf(idOf(familj), familj?.beskrivning);
  const rows = rowsOf(rad);
  if (known !== undefined) return { slag: known, rubrik: namn ?? known };
  const before = utbetalda.filter((one) => idOf(one.formansfamilj) === idOf(familj)).flatMap(rowsOf);
  const only = single(rows.length > 0 ? rows : before);
  if (only !== undefined) return only;
  const names = [...new Set(rows.map(({ rubrik }) => rubrik))].join(', ');
  return { slag: own(idOf(familj) ?? namn), rubrik: names || (namn ?? own(idOf(familj))) };
}
