import 'server-only';
import type { Handlaggare, Robot } from '../access/aktor';
import type { Tx } from '../db';
import { recommendIn } from './recommend-ansokan';

/**
 * Computes an application anew when something that the calculation rests on has changed: a new row beside the ones
 * before. While the robot has the application it computes with the change by itself. Part of a use case that has
 * authorised and holds the application, and late in its transaction. One that cannot be computed stays as it was.
 */
export async function recommendAgain(
  tx: Tx,
  aktor: Handlaggare | Robot,
  ansokanId: string,
  nu: Date,
): Promise<void> {
  const ansokan = await tx.ansokan.findUniqueOrThrow({
    where: { id: ansokanId },
    include: { korning: true },
  });
  if (ansokan.korning && !ansokan.korning.klar) return;
  await recommendIn(tx, aktor, ansokan, nu);
}
