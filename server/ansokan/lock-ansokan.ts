import 'server-only';
import type { Tx } from '../db';

/**
 * Holds the application to the end of the transaction: deciding it, taking it back, asking for more, answering and
 * computing it exclude each other, and whoever waited sees what the other did. Its Korning first, as the robot does. Call
 * it before anything is written or logged.
 */
export async function lockAnsokan(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`select 1 from "Korning" where "ansokanId" = ${id} for update`;
  await tx.$queryRaw`select 1 from "Ansokan" where id = ${id} for update`;
}
