import 'server-only';
import { toUppgifter } from '@/domain/ansokan/utkast';
import { kontaktUr, type Kontakt } from '@/domain/kontakt/kontakt';
import type { Kontaktuppgift, Prisma } from '@/generated/prisma/client';
import type { Sokande } from '../access/aktor';
import { authorise } from '../access/authorise';
import type { LaddatUtkast } from '../ansokan/load-utkast';
import { logHandelse } from '../audit/log-handelse';
import { db, transaction, type Tx } from '../db';
import { open, seal } from '../person/personnummer';

/** Bound to the person: a row moved to another cannot be opened. */
const label = (personId: string) => `kontakt ${personId}`;

const sealed = (value: string | null, personId: string) =>
  value === null ? null : seal(value, label(personId));

const toRow = ({ kanal, epost, telefon }: Kontakt, personId: string, nu: Date) => ({
  kanal,
  epost: sealed(epost, personId),
  telefon: sealed(telefon, personId),
  andrad: nu,
});

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
  const data = toRow(kontakt, personId, nu);
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

/** The step of a first application that asks how the person wants to be told. */
const STEG = 'om-dig';

/** The latest that the log has of something, by the order it was written in; 0 without any. */
async function latest(tx: Tx, where: Prisma.HandelseWhereInput): Promise<bigint> {
  const row = await tx.handelse.findFirst({ where, orderBy: { id: 'desc' }, select: { id: true } });
  return row?.id ?? 0n;
}

/**
 * Keeps how the person wants to be told as a first application that he or she has signed says it. What was chosen, changed
 * or taken away on mina sidor after that was answered stands. Part of the transaction that takes the signature.
 */
export async function keepKontakt(tx: Tx, aktor: Sokande, utkast: LaddatUtkast, nu: Date): Promise<void> {
  const { personId, kommunId } = aktor;
  const ny = toUppgifter(utkast.blankett, utkast.svar, utkast.kontext).mer?.ny;
  const kontakt = ny ? kontaktUr(ny.kontakt) : null;
  // of two the first has said it: the other one signs the same answers
  if (!kontakt || utkast.personId !== personId) return;
  const svarat = { objektTyp: 'Utkast', objektId: utkast.id, data: { path: ['steg'], equals: STEG } };
  const objekt = { typ: 'Kontaktuppgift', id: personId };
  const valt = await latest(tx, { objektTyp: objekt.typ, objektId: objekt.id });
  if (valt > (await latest(tx, svarat))) return;
  const data = toRow(kontakt, personId, nu);
  await tx.kontaktuppgift.upsert({
    where: { personId },
    update: data,
    create: { ...data, personId, kommunId },
  });
  await logHandelse(tx, aktor, {
    handling: 'kontakt.andra',
    objekt,
    data: { kanal: kontakt.kanal, utkastId: utkast.id },
  });
}
