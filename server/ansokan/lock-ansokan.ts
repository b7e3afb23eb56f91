import 'server-only';
import type { Tx } from '../db';

/**
 * Holds the application to the end of the transaction: deciding it, taking it back, asking for more and answering exclude
 * each other, and whoever waited sees what the other did. Who also holds its Korning takes that first.
 */
export async function lockAnsokan(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`select 1 from "Ansokan" where id = ${id} for update`;
}
