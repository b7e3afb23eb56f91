import 'server-only';
import { dayOf } from '@/domain/tid';
import type { Prisma, Underskriftsomgang } from '@/generated/prisma/client';
import { addAvisering } from '../avisering/add-avisering';
import { logHandelse } from '../audit/log-handelse';
import { db, transaction, type Tx } from '../db';
import { robotFor } from '../robot/korning';
import { endOmgang } from './omgang';

const MANY = 200;

/** The notice of a round: `slut` when it waits no longer. Who is not known here, or is protected, gets none. */
async function tell(
  tx: Tx,
  { id, kommunId }: Underskriftsomgang,
  who: Prisma.PersonWhereUniqueInput,
  when: 'vantar' | 'slut',
  nu: Date,
): Promise<void> {
  const person = await tx.person.findUnique({ where: who });
  if (!person || person.skydd !== 'NEJ') return;
  const om = `${id}:${when}:${person.id}`;
  await addAvisering(tx, { slag: 'MEDSOKANDE', kommunId, personId: person.id, om }, nu);
}

async function tellWaiting(tx: Tx, omgang: Underskriftsomgang, nu: Date): Promise<boolean> {
  const mine = await tx.underskriftsomgang.updateMany({
    where: { id: omgang.id, lage: 'VANTAR', beskedSkrivet: null },
    data: { beskedSkrivet: nu },
  });
  if (mine.count === 0) return false;
  await tell(tx, omgang, { pnrHash: omgang.medsokandeHash }, 'vantar', nu);
  const objekt = { typ: 'Underskriftsomgang', id: omgang.id };
  await logHandelse(tx, robotFor(omgang.kommunId), { handling: 'medsokande.besked', objekt });
  return true;
}

/** Has the other one begun a signature that is not sent? It was begun in time, and is not lost at midnight. */
async function isSigning(tx: Tx, { utkastId, personId }: Underskriftsomgang): Promise<boolean> {
  const begun = { utkastId, personId: { not: personId }, forbrukad: null };
  return (await tx.bankidOrder.count({ where: { ...begun, status: { in: ['PAGAR', 'KLAR'] } } })) > 0;
}

async function expire(tx: Tx, omgang: Underskriftsomgang, nu: Date): Promise<boolean> {
  if (await isSigning(tx, omgang)) return false;
  if (!(await endOmgang(tx, robotFor(omgang.kommunId), omgang, 'UTGANGEN', nu))) return false;
  await tell(tx, omgang, { id: omgang.personId }, 'slut', nu);
  await tell(tx, omgang, { pnrHash: omgang.medsokandeHash }, 'slut', nu);
  return true;
}

/**
 * Tells the other one of each form that waits, here and not while the first one waits for an answer, so that whose the
 * number is shows in no way there; and ends those whose last day has passed, which puts them where a caseworker sees
 * them and tells both. May run at any time and in every worker.
 *
 * @returns how many were told of and ended
 */
export async function tellOmgangar(nu: Date): Promise<{ besked: number; utgangna: number }> {
  const today = new Date(`${dayOf(nu)}T00:00:00Z`);
  const waiting = { lage: 'VANTAR' as const };
  const run = async (
    where: { beskedSkrivet: null } | { sistaDag: { lt: Date } },
    one: (tx: Tx, omgang: Underskriftsomgang, nu: Date) => Promise<boolean>,
  ) => {
    const rows = await db().underskriftsomgang.findMany({
      where: { ...waiting, ...where },
      orderBy: { id: 'asc' },
      take: MANY,
    });
    let done = 0;
    for (const row of rows) if (await transaction((tx) => one(tx, row, nu))) done += 1;
    return done;
  };
  return {
    besked: await run({ beskedSkrivet: null }, tellWaiting),
    utgangna: await run({ sistaDag: { lt: today } }, expire),
  };
}
