import 'server-only';
import type { Aktor } from '../access/aktor';
import type { Tx } from '../db';

export type Handelse = {
  handling: string;
  objekt: { typ: string; id: string };
  kommunId?: string;
  /** Ids, counts and codes only: never answers, names or numbers. */
  data?: Readonly<Record<string, string | number | boolean | null>>;
};

const idOf = (aktor: Aktor): string | null =>
  aktor.typ === 'sokande' ? aktor.personId : aktor.typ === 'personal' ? aktor.personalId : null;

/**
 * Writes the audit row in the same transaction as the change it is about. The database chains it to the row before
 * and holds that lock to the end of the transaction, so call it last.
 */
export async function logHandelse(tx: Tx, aktor: Aktor, { handling, objekt, kommunId, data }: Handelse) {
  await tx.handelse.create({
    data: {
      aktorTyp: aktor.typ,
      aktorId: idOf(aktor),
      handling,
      objektTyp: objekt.typ,
      objektId: objekt.id,
      kommunId: kommunId ?? (aktor.typ === 'anonym' ? null : aktor.kommunId),
      data: data ?? {},
    },
    select: { id: true },
  });
}
