import 'server-only';
import type { Kontakt } from '@/domain/kontakt/kontakt';
import type { Kontaktuppgift } from '@/generated/prisma/client';
import type { Sokande } from '../access/aktor';
import { authorise } from '../access/authorise';
import { logHandelse } from '../audit/log-handelse';
import { db, transaction } from '../db';
import { open, seal } from '../person/personnummer';

/** Bound to the person: a row moved to another cannot be opened. */
const label = (personId: string) => `kontakt ${personId}`;

const sealed = (value: string | null, personId: string) =>
  value === null ? null : seal(value, label(personId));

/** A row with its addresses opened. */
export const openKontakt = ({ personId, kanal, epost, telefon }: Kontaktuppgift): Kontakt => ({
  kanal,
  epost: epost && open(epost, label(personId)),
  telefon: telefon && open(telefon, label(personId)),
});

/** How the applicant wants to be told; null when nothing has been said. */
export async function loadKontakt(aktor: Sokande): Promise<Kontakt | null> {
  authorise(aktor, 'kontakt.andra');
  const row = await db().kontaktuppgift.findUnique({ where: { personId: aktor.personId } });
  return row && openKontakt(row);
}

/** Keeps the choice and the addresses, sealed. The log says that it was changed, and which way was chosen. */
export async function saveKontakt(aktor: Sokande, kontakt: Kontakt, nu: Date): Promise<void> {
  authorise(aktor, 'kontakt.andra');
  const { personId, kommunId } = aktor;
  const { kanal } = kontakt;
  const data = {
    kanal,
    epost: sealed(kontakt.epost, personId),
    telefon: sealed(kontakt.telefon, personId),
    andrad: nu,
  };
  await transaction(async (tx) => {
    await tx.kontaktuppgift.upsert({
      where: { personId },
      update: data,
      create: { ...data, personId, kommunId },
    });
    const objekt = { typ: 'Kontaktuppgift', id: personId };
    await logHandelse(tx, aktor, { handling: 'kontakt.andra', objekt, data: { kanal } });
  });
}

/** Takes the addresses away; nothing is sent from then on. */
export async function removeKontakt(aktor: Sokande): Promise<void> {
  authorise(aktor, 'kontakt.andra');
  const { personId } = aktor;
  await transaction(async (tx) => {
    const { count } = await tx.kontaktuppgift.deleteMany({ where: { personId } });
    const objekt = { typ: 'Kontaktuppgift', id: personId };
    if (count > 0) await logHandelse(tx, aktor, { handling: 'kontakt.ta-bort', objekt });
  });
}
