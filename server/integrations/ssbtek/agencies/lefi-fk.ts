import 'server-only';
import type { Signal } from '@/domain/registerutdrag/registerutdrag';
import type { Sporsmal } from '../question';
import { isPerson, toPeriod } from '../values';
import { SKAL, signal, skyddad } from './delsvar';
import type { Lefidel } from './lefi-del';
import { arendeSignals } from './lefi-fk-arende';
import { readFkUtbetalning } from './lefi-fk-utbetalning';
import { rowsOf } from './lefi-rader';
import { fkJobbdagar, fkPerson, fkProgram, fkUtbetalning, type LefiSvar } from './lefi-schema';

type Information = LefiSvar['formansinformation'];

const PERSON = 'generellPersoninformation';

const programSignals = (information: Information): Signal[] => [
  ...rowsOf(information.programanvisning, fkProgram).rows.map(({ period }) =>
    signal(
      'FK',
      'beslut_program',
      'programanvisning',
      'Anvisad till program.',
      toPeriod(period?.fran, period?.till),
    ),
  ),
  ...rowsOf(information.programjobdagar, fkJobbdagar).rows.flatMap(({ harForbrukatMaxAntal }) =>
    harForbrukatMaxAntal === true
      ? [signal('FK', 'beslut_program', 'dagarna_slut', 'Dagarna med ersättning i programmet är slut.')]
      : [],
  ),
];

/** Is there anything about the person besides the person's own data? */
const isEmpty = (information: Information): boolean =>
  Object.entries(information).every(
    ([key, value]) => key === PERSON || (Array.isArray(value) && value.length === 0) || value === null,
  );

/** "okant" when Försäkringskassan has something but not this: it was asked for. */
function mark(personer: readonly { skyddad?: boolean | undefined }[], tomt: boolean): Signal[] {
  const [person] = personer;
  if (person?.skyddad !== undefined) return [skyddad('FK', person.skyddad ? 'ja' : 'nej')];
  return tomt && person === undefined ? [] : [skyddad('FK', 'okant')];
}

/** Kept: payments, what is applied for and decided with its period, programmes, the mark for protected data. */
export function readFk({ formansinformation }: LefiSvar, sporsmal: Sporsmal): Lefidel | 'annan_person' {
  const personer = rowsOf(formansinformation[PERSON], fkPerson);
  if (personer.rows.some((one) => isPerson(one.personnummer, sporsmal.personnummer) === false))
    return 'annan_person';
  const paid = rowsOf(formansinformation.utbetalningsuppgift, fkUtbetalning);
  const coming = rowsOf(formansinformation.preliminarautbetalningar, fkUtbetalning);
  const rows = [
    ...paid.rows.map((rad) => readFkUtbetalning(rad, null)),
    ...coming.rows.map((rad) => readFkUtbetalning(rad, paid.rows)),
  ];
  const arenden = arendeSignals(formansinformation, sporsmal);
  const tomt = isEmpty(formansinformation);
  const allt = paid.allt && coming.allt && personer.allt && arenden.allt;
  return {
    inkomster: rows.flatMap(({ inkomster }) => inkomster),
    signaler: [...arenden.signaler, ...programSignals(formansinformation), ...mark(personer.rows, tomt)],
    brister: [...rows.flatMap(({ brister }) => brister), ...(allt ? [] : [SKAL.delvisOlasligt('FK')])],
    tomt,
  };
}
