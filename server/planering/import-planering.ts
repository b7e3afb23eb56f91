import 'server-only';
import type { Numrerad } from '@/domain/planering/granska-rader';
import type { Rapportrad } from '@/domain/planering/rad';
import type { Robot } from '../access/aktor';
import { authorise } from '../access/authorise';
import { logHandelse } from '../audit/log-handelse';
import { transaction, type Tx } from '../db';
import { hashPersonnummer } from '../person/personnummer';
import { addNarvaro, addPlaner, type Known } from './add-rows';

export type Importutfall = {
  rader: number;
  /** Rows that told something new. */
  nya: number;
  /** Rows that told what was registered already. */
  oforandrade: number;
  /** Rows about somebody who is no person here; nobody is made of them. */
  finnsInte: number[];
};

/** Ten thousand rows take seconds, and those that come meanwhile wait for them: more than a transaction has by default. */
const PATIENCE = { timeout: 60_000, maxWait: 30_000 };

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** The rows whose person is known in the municipality. */
async function findPersons(
  tx: Tx,
  kommunId: string,
  rader: readonly Numrerad<Rapportrad>[],
): Promise<Known[]> {
  const numbers = new Set(rader.map(({ data }) => data.personnummer));
  const hashes = new Map([...numbers].map((number) => [number, hashPersonnummer(number)]));
  const persons = await tx.person.findMany({
    where: { kommunId, pnrHash: { in: [...hashes.values()] } },
    select: { id: true, pnrHash: true },
  });
  const byHash = new Map(persons.map(({ id, pnrHash }) => [hex(pnrHash), id]));
  const ids = new Map([...hashes].map(([number, hash]) => [number, byHash.get(hex(hash))]));
  return rader.flatMap((row) => {
    const personId = ids.get(row.data.personnummer);
    return personId ? [{ ...row, personId }] : [];
  });
}

/**
 * Registers what the city reports of plans and attendance, in one transaction. What stands already is left as it is, so
 * the same rows can come any number of times; a row that says something else is registered beside the one before, and the
 * latest counts.
 *
 * @param kalla the source in words, shown to the applicant and to the caseworker
 */
export async function importPlanering(
  aktor: Robot,
  rader: readonly Numrerad<Rapportrad>[],
  kalla: string,
  nu: Date,
): Promise<Importutfall> {
  authorise(aktor, 'planering.registrera');
  const { kommunId } = aktor;
  return transaction(async (tx) => {
    // one at a time: two that come at once would both find nothing registered
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('skalig planering'))`;
    const rows = await findPersons(tx, kommunId, rader);
    const origin = { kommunId, kalla, registrerad: nu };
    const fresh = new Set([...(await addPlaner(tx, rows, origin)), ...(await addNarvaro(tx, rows, origin))]);
    const found = new Set(rows.map(({ rad }) => rad));
    const finnsInte = rader.flatMap(({ rad }) => (found.has(rad) ? [] : [rad]));
    const counts = { rader: rader.length, nya: fresh.size, oforandrade: rows.length - fresh.size };
    await logHandelse(tx, aktor, {
      handling: 'planering.registrera',
      objekt: { typ: 'Kommun', id: kommunId },
      data: { ...counts, finnsInte: finnsInte.length },
    });
    return { ...counts, finnsInte };
  }, PATIENCE);
}
