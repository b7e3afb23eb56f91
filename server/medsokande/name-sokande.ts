import 'server-only';
import { readNummer } from '@/domain/ansokan/personnummer';
import { dayOf } from '@/domain/tid';
import type { Sokande } from '../access/aktor';
import { logHandelse } from '../audit/log-handelse';
import { transaction } from '../db';
import { hashPersonnummer } from '../person/personnummer';
import { ExpectedError } from '../request/errors';
import { ownOmgang } from './load-medunderskrift';

/** The number is not the applicant's: said at the field. */
export class WrongNumber extends ExpectedError {
  override name = 'WrongNumber';
  constructor() {
    super('Numret stämmer inte. Skriv alla tolv siffror för den som du söker tillsammans med.');
  }
}

/**
 * Each of two names the other: the form is shown when the number is the applicant's. Every other number gives the same
 * answer, so that nothing is told of who applies.
 *
 * @throws WrongNumber when it is not
 */
export async function nameSokande(aktor: Sokande, id: string, written: string, nu: Date): Promise<void> {
  const read = readNummer(written, dayOf(nu));
  const isRight = await transaction(async (tx) => {
    const omgang = await ownOmgang(tx, aktor, id, 'medsokande.se', nu);
    const first = await tx.person.findUniqueOrThrow({ where: { id: omgang.personId } });
    const named = read.ok ? hashPersonnummer(read.varde) : new Uint8Array(0);
    const same = Buffer.from(named).equals(first.pnrHash);
    if (same)
      await tx.underskriftsomgang.update({ where: { id }, data: { namnd: nu }, select: { id: true } });
    const objekt = { typ: 'Underskriftsomgang', id };
    await logHandelse(tx, aktor, { handling: 'medsokande.namn', objekt, data: { ratt: same } });
    return same;
  });
  if (!isRight) throw new WrongNumber();
}
