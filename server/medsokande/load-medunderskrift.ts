import 'server-only';
import type { Formular } from '@/domain/ansokan/formular';
import type { Datum, Manad } from '@/domain/manad';
import type { Underskriftsomgang } from '@/generated/prisma/client';
import type { Sokande } from '../access/aktor';
import { authorise } from '../access/authorise';
import type { Handling } from '../access/may';
import { datumFromDb, manadFromDb } from '../ansokan/kontext';
import { logHandelse } from '../audit/log-handelse';
import { db, transaction, type Tx } from '../db';
import { ExpectedError, NotYours } from '../request/errors';
import { sokandesSkydd } from '../skydd/sokandes-skydd';
import { isForSent } from './omgang';

/** A form that waits for the asking person's signature. */
export type Medunderskrift = { id: string; manad: Manad; sistaDag: Datum };

const ownHash = async (tx: Tx, { personId }: Sokande) =>
  (await tx.person.findUniqueOrThrow({ where: { id: personId }, select: { pnrHash: true } })).pnrHash;

/** The forms that wait for the applicant's own signature, those first that have the shortest time. */
export async function listMedunderskrifter(aktor: Sokande, nu: Date): Promise<Medunderskrift[]> {
  authorise(aktor, 'mina-sidor.se');
  const rows = await db().underskriftsomgang.findMany({
    where: { medsokandeHash: await ownHash(db(), aktor), lage: 'VANTAR', kommunId: aktor.kommunId },
    orderBy: [{ sistaDag: 'asc' }, { id: 'asc' }],
    select: { id: true, manad: true, sistaDag: true },
  });
  return rows
    .filter((row) => !isForSent(row, nu))
    .map(({ id, manad, sistaDag }) => ({ id, manad: manadFromDb(manad), sistaDag: datumFromDb(sistaDag) }));
}

/** A round that waits for this very person. @throws NotYours when it is another's, over or gone */
export async function ownOmgang(
  tx: Tx,
  aktor: Sokande,
  id: string,
  handling: Handling,
  nu: Date,
): Promise<Underskriftsomgang> {
  const row = await tx.underskriftsomgang.findUnique({ where: { id } });
  if (!row || row.lage !== 'VANTAR' || isForSent(row, nu)) throw new NotYours();
  const isOther = Buffer.from(row.medsokandeHash).equals(await ownHash(tx, aktor));
  authorise(aktor, handling, { ...row, parter: isOther ? [aktor.personId] : [] });
  return row;
}

/** Protection of either, of anybody in a household with them, or one that is not known, stops it here as everywhere, and is told by nothing. */
export async function refuseSkydd(
  tx: Tx,
  aktor: Sokande,
  { personId, utkastId }: Underskriftsomgang,
  nu: Date,
): Promise<void> {
  const utkast = await tx.utkast.findUnique({ where: { id: utkastId }, select: { arendeId: true } });
  const vilka = { personer: [personId, aktor.personId], arendeId: utkast?.arendeId ?? null };
  if ((await sokandesSkydd(tx, vilka, nu)) !== 'nej')
    throw new ExpectedError('Det går inte att skriva under här. Ring oss, så hjälper vi dig.');
}

/**
 * What the other one reads before signing: the frozen form, when he or she has named the applicant; else only that
 * something waits. The reading is logged.
 */
export async function loadMedunderskrift(aktor: Sokande, id: string, nu: Date) {
  return transaction(async (tx) => {
    const row = await ownOmgang(tx, aktor, id, 'medsokande.se', nu);
    const { utkastId, manad, sistaDag, namnd, formular } = row;
    const shown = { id, utkastId, manad: manadFromDb(manad), sistaDag: datumFromDb(sistaDag) };
    const skydd = await refuseSkydd(tx, aktor, row, nu).then(
      () => false,
      () => true,
    );
    if (skydd || !namnd) return { ...shown, skydd, formular: null };
    const objekt = { typ: 'Underskriftsomgang', id };
    await logHandelse(tx, aktor, { handling: 'medsokande.las', objekt });
    return { ...shown, skydd, formular: JSON.parse(formular) as Formular };
  });
}
