import 'server-only';
import type { Korning, KorningSteg } from '@/generated/prisma/client';
import type { Robot } from '../access/aktor';
import type { Tx } from '../db';

export const robotFor = (kommunId: string): Robot => ({ typ: 'robot', kommunId });

/** The steps in which the robot has the application. */
export const OPPNA: readonly KorningSteg[] = ['STICKPROV', 'UPPSLAG', 'REKOMMENDATION'];

/**
 * Holds the application's row to the end of the transaction. Whoever waited for it sees where the other left it: that is
 * what makes each step happen once, however many workers there are.
 *
 * @returns null when the application is no longer in that step
 */
export async function lockKorning(tx: Tx, ansokanId: string, steg: KorningSteg): Promise<Korning | null> {
  await tx.$queryRaw`select 1 from "Korning" where "ansokanId" = ${ansokanId} for update`;
  const korning = await tx.korning.findUnique({ where: { ansokanId } });
  return korning?.steg === steg ? korning : null;
}

/** Moves the application on to the next step. */
export async function moveTo(tx: Tx, ansokanId: string, steg: KorningSteg, nu: Date): Promise<void> {
  await tx.korning.update({
    where: { ansokanId },
    data: { steg, forsok: 0, vantarPa: null, vantarTill: null, flyttad: nu },
  });
}

/** The robot is done: the application is on a track, and a person decides. `varfor` is read by staff. */
export async function finish(
  tx: Tx,
  ansokanId: string,
  spar: 'forenklad' | 'manuell',
  varfor: string | null,
  nu: Date,
): Promise<void> {
  await tx.korning.update({
    where: { ansokanId },
    data: { steg: 'KLAR', spar, vantarPa: varfor, vantarTill: null, flyttad: nu, klar: nu },
  });
}
