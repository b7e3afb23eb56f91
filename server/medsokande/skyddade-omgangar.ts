import 'server-only';
import type { Person, Underskriftsomgang } from '@/generated/prisma/client';
import type { Tx } from '../db';

type Row = Pick<Underskriftsomgang, 'id' | 'medsokandeHash'> & { person: Pick<Person, 'skydd'> };

const hex = (hash: Uint8Array): string => Buffer.from(hash).toString('hex');

/** The rounds, by id, where either of the two is protected, or may be. */
export async function skyddadeOmgangar(tx: Tx, rows: readonly Row[]): Promise<Set<string>> {
  const others = await tx.person.findMany({
    where: { pnrHash: { in: rows.map((r) => r.medsokandeHash) }, skydd: { not: 'NEJ' } },
    select: { pnrHash: true },
  });
  const hashes = new Set(others.map(({ pnrHash }) => hex(pnrHash)));
  const isProtected = ({ person, medsokandeHash }: Row) =>
    person.skydd !== 'NEJ' || hashes.has(hex(medsokandeHash));
  return new Set(rows.filter(isProtected).map(({ id }) => id));
}
