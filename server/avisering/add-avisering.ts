import 'server-only';
import type { AviseringSlag } from '@/generated/prisma/client';
import type { Tx } from '../db';

type Ny = {
  slag: AviseringSlag;
  kommunId: string;
  personId: string;
  /** What it is about, by id: one notice for each. */
  om: string;
};

/** The key that makes a notice happen once. */
export const aviseringsnyckel = (slag: AviseringSlag, om: string): string => `${slag}:${om}`;

/**
 * Writes down that a person shall be told that there is something new on mina sidor. Call it in the transaction that makes
 * it new: the notice is there exactly when that is. Told twice of the same thing, it is written once.
 *
 * @returns false when it was written before
 */
export async function addAvisering(tx: Tx, { slag, kommunId, personId, om }: Ny, nu: Date): Promise<boolean> {
  const made = await tx.avisering.createMany({
    data: { slag, kommunId, personId, nyckel: aviseringsnyckel(slag, om), nasta: nu, skapad: nu },
    skipDuplicates: true,
  });
  return made.count > 0;
}
