import 'server-only';
import type { Tx } from '../db';
import { config } from '../config';
import { hashPersonnummer, seal } from './personnummer';

type Identity = { personnummer: string; fornamn: string; efternamn: string };

/** The person behind a personnummer, as BankID named them last. The number itself stays in this row, sealed. */
export async function findOrCreatePerson(
  tx: Tx,
  { personnummer, fornamn, efternamn }: Identity,
): Promise<string> {
  const pnrHash = hashPersonnummer(personnummer);
  const { id } = await tx.person.upsert({
    where: { pnrHash },
    update: { fornamn, efternamn },
    create: {
      kommunId: config().SKALIG_KOMMUN,
      pnrHash,
      pnrKrypterat: seal(personnummer, 'personnummer'),
      fornamn,
      efternamn,
      skydd: config().SKALIG_SKYDD_UTAN_FOLKBOKFORING,
    },
    select: { id: true },
  });
  return id;
}
