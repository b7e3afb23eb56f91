import 'server-only';
import type { Kontext } from '@/domain/ansokan/kontext';
import { addMonths, isDatum, type Datum, type Manad } from '@/domain/manad';
import type { Tx } from '../db';
import { open } from '../person/personnummer';
import { ExpectedError } from '../request/errors';

/** A samordningsnummer has 60 added to its day. */
const SAMORDNING = 60;

/** @throws ExpectedError for a number that names no day, which some samordningsnummer do */
function birthOf(personnummer: string): Datum {
  const [, year, month, day = ''] = /^(\d{4})(\d{2})(\d{2})/u.exec(personnummer) ?? [];
  const plain = Number(day) > SAMORDNING ? String(Number(day) - SAMORDNING).padStart(2, '0') : day;
  const found = `${year}-${month}-${plain}`;
  if (!isDatum(found)) throw new ExpectedError('Ring oss, så hjälper vi dig att ansöka.');
  return found;
}

/**
 * What is known when somebody without a case applies, or with another household than the case has: who it is, and nothing
 * else.
 *
 * @param vem the applicant's id in the household: the draft's, kept in the case that is opened, or the one of the case
 */
export async function loadNyKontext(tx: Tx, vem: string, personId: string, manad: Manad) {
  const person = await tx.person.findUniqueOrThrow({ where: { id: personId } });
  const sokande: Kontext['hushall'][number] = {
    id: vem,
    roll: 'SOKANDE',
    fornamn: person.fornamn,
    fodelsedatum: birthOf(open(person.pnrKrypterat, 'personnummer')),
    boende: 'HELTID',
    dagar: null,
  };
  return {
    manad,
    kontrollmanad: addMonths(manad, -1),
    hushall: [sokande],
    boende: { form: 'okant', antalRum: null },
    forra: null,
  } satisfies Kontext;
}
