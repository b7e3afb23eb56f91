import 'server-only';
import { mergeUtdrag } from '@/domain/registerutdrag/merge-utdrag';
import { registerutdragSchema, type RegisterutdragInnehall } from '@/domain/registerutdrag/registerutdrag';
import type { Manad } from '@/domain/manad';
import type { Tx } from '../db';

/** What the agencies have answered about a person for a month, all look-ups taken together; null when none was made. */
export async function readUtdrag(
  tx: Tx,
  personId: string,
  manad: Manad,
): Promise<RegisterutdragInnehall | null> {
  const rows = await tx.registerutdrag.findMany({
    where: { personId, manad },
    orderBy: { ordning: 'asc' },
    select: { innehall: true },
  });
  if (rows.length === 0) return null;
  return mergeUtdrag(rows.map(({ innehall }) => registerutdragSchema.parse(JSON.parse(innehall))));
}
