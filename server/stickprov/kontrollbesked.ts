import 'server-only';
import type { Tx } from '../db';

/** What an applicant is told of the draw and the control of an application; null when there was neither. */
export async function loadKontrollbesked(tx: Tx, ansokanId: string) {
  const lott = await tx.stickprov.findUnique({ where: { ansokanId }, select: { dragen: true } });
  const kontroll = await tx.kontroll.findFirst({
    where: { ansokanId },
    orderBy: { avslutad: 'asc' },
    select: { typ: true, utfall: true, text: true, avslutad: true },
  });
  return lott || kontroll ? { dragen: lott?.dragen ?? null, kontroll } : null;
}
