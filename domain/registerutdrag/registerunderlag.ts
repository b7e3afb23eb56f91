import type { Underlag } from '../beslutsstod/underlag.ts';
import type { Manad } from '../manad.ts';
import { toInkomster } from './inkomster.ts';
import type { Utdragsrad } from './registerutdrag.ts';
import { skyddOf } from './skydd.ts';
import { toSoktaFormaner, toTillgangar } from './tillgangar.ts';
import { toUppslag } from './uppslag.ts';

export type Registerunderlag = {
  uppslag: Underlag['uppslag'];
  inkomster: Underlag['inkomster'];
  soktaFormaner: Underlag['soktaFormaner'];
  tillgangar: Underlag['tillgangar'];
  skyddadIdentitet: Underlag['arende']['skyddadIdentitet'];
};

const byVem = (a: Utdragsrad, b: Utdragsrad): number => (a.vem < b.vem ? -1 : 1);

/**
 * What the decision support reads of the look-ups for one application.
 *
 * - `uppslag`: eight rows a person, one for each agency, whatever came.
 * - `inkomster`: every income of every extract, preliminary ones and other months' too; the decision support places them.
 * - `soktaFormaner` and `tillgangar`: what the registers know of. Empty only when every agency that would tell has told;
 *   "okant" when nothing was found and one of them has not. The registers know nothing of bank accounts, so an empty list is
 *   no answer to what the applicant owns.
 * - `skyddadIdentitet`: "nej" only when Försäkringskassan and Arbetsförmedlingen have told, for every person.
 *
 * The order of the rows does not matter, and the same extracts give the same bytes.
 *
 * @param rows one row a person
 * @param manad the month applied for: an extract that does not cover the month before it is not read as an answer
 * @throws Error when a person stands twice
 */
export function toRegisterunderlag(rows: readonly Utdragsrad[], manad: Manad): Registerunderlag {
  if (new Set(rows.map(({ vem }) => vem)).size !== rows.length)
    throw new Error('registerutdrag: samma person två gånger');
  const sorted = rows.toSorted(byVem);
  const uppslag = sorted.flatMap((rad) => toUppslag(rad, manad));
  return {
    uppslag,
    inkomster: sorted.flatMap(toInkomster),
    soktaFormaner: toSoktaFormaner(sorted, uppslag),
    tillgangar: toTillgangar(sorted, uppslag),
    skyddadIdentitet: skyddOf(sorted, uppslag),
  };
}
