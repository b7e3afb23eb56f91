import 'server-only';
import { dayOf } from '@/domain/tid';
import type { Tx } from '../db';
import { hashPersonnummer } from '../person/personnummer';

/** Who the applicant is in the household of the running case, by the member's id; null without one. */
export async function sokandeInArende(tx: Tx, personId: string, nu: Date): Promise<string | null> {
  const idag = new Date(`${dayOf(nu)}T00:00:00Z`);
  const found = await tx.hushallMedlem.findFirst({
    where: {
      roll: 'SOKANDE',
      from: { lte: idag },
      OR: [{ tom: null }, { tom: { gte: idag } }],
      arende: { personId, avslutat: null },
    },
    select: { id: true },
  });
  return found?.id ?? null;
}

/** The other applicant of the person's own running case, by the member's id, if this is that one's number. */
export async function medsokandeInArende(
  tx: Tx,
  personId: string,
  personnummer: string,
): Promise<string | null> {
  const found = await tx.hushallMedlem.findFirst({
    where: {
      roll: 'MEDSOKANDE',
      tom: null,
      person: { pnrHash: hashPersonnummer(personnummer) },
      arende: { personId, avslutat: null },
    },
    select: { id: true },
  });
  return found?.id ?? null;
}
