import 'server-only';
import { isManad, type Manad } from '@/domain/manad';
import { borderOf } from '@/domain/stickprov/manad-for';
import { logHandelse } from '../audit/log-handelse';
import { db, transaction, type Tx } from '../db';
import { log } from '../log';
import { open } from '../person/personnummer';
import { visasTidigast } from './list-manader';
import { objektOf } from './open-month';

const isTime = (manad: Manad, nu: Date): boolean => {
  const from = visasTidigast(manad);
  return from !== null && nu >= from.tid;
};

/** Applications of the month that the robot has not drawn for yet. */
function undrawn(tx: Tx, kommunId: string, manad: Manad): Promise<number> {
  const { from, before } = borderOf(manad);
  return tx.ansokan.count({
    where: {
      kommunId,
      inskickad: { gte: from, lt: before },
      stickprov: null,
      korning: { steg: 'STICKPROV' },
    },
  });
}

async function reveal(tx: Tx, kommunId: string, manad: Manad, nu: Date): Promise<boolean> {
  const row = await tx.stickprovManad.findUnique({ where: { kommunId_manad: { kommunId, manad } } });
  if (!row || row.avslojad || (await undrawn(tx, kommunId, manad)) > 0) return false;
  const { count } = await tx.stickprovManad.updateMany({
    where: { kommunId, manad, avslojad: null },
    data: { avslojad: nu, avslojadHemlighet: open(row.hemlighet, 'stickprov') },
  });
  if (count === 0) return false;
  await logHandelse(
    tx,
    { typ: 'robot', kommunId },
    { handling: 'stickprov.avsluta', objekt: objektOf(kommunId, manad) },
  );
  return true;
}

/**
 * Shows the month's secret, so that anyone can count its draws again. Only when the month and its margin have passed and
 * no application of it waits for its draw; after that nothing can be drawn for it.
 *
 * @returns true when the secret was shown now
 */
export async function closeMonth(kommunId: string, manad: Manad, nu: Date): Promise<boolean> {
  if (!isTime(manad, nu)) return false;
  return transaction((tx) => reveal(tx, kommunId, manad, nu));
}

/** Closes every month that is due; for the worker, each day. One that waits for draws is logged and tried again. */
export async function closeMonths(nu: Date): Promise<void> {
  const unshown = await db().stickprovManad.findMany({
    where: { avslojad: null },
    select: { kommunId: true, manad: true },
  });
  for (const { kommunId, manad } of unshown) {
    if (!isManad(manad) || !isTime(manad, nu)) continue;
    if (!(await closeMonth(kommunId, manad, nu)))
      log.warn('stickprovets månad väntar på lotter och avslutas inte', { kommunId, manad });
  }
}
