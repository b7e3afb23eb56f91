import 'server-only';
import { randomBytes } from 'node:crypto';
import { addMonths, type Manad } from '@/domain/manad';
import { dragningsmanad } from '@/domain/stickprov/manad-for';
import { logHandelse } from '../audit/log-handelse';
import { db, transaction, type Tx } from '../db';
import { seal } from '../person/personnummer';
import { hashOf } from './lott';

/** Row of the log for a month's secret. */
export const objektOf = (kommunId: string, manad: Manad) => ({
  typ: 'StickprovManad',
  id: `${kommunId} ${manad}`,
});

/**
 * Makes the month's secret, keeps it sealed and publishes its SHA-256. Does nothing when the month has one, however many
 * call at once. Writes the log: call it last in a transaction.
 */
export async function openMonth(tx: Tx, kommunId: string, manad: Manad, nu: Date): Promise<void> {
  if (await tx.stickprovManad.findUnique({ where: { kommunId_manad: { kommunId, manad } } })) return;
  const secret = randomBytes(32).toString('hex');
  const hemlighetSha256 = hashOf(secret);
  const { count } = await tx.stickprovManad.createMany({
    data: [{ kommunId, manad, hemlighet: seal(secret, 'stickprov'), hemlighetSha256, publicerad: nu }],
    skipDuplicates: true,
  });
  if (count === 0) return;
  await logHandelse(
    tx,
    { typ: 'robot', kommunId },
    { handling: 'stickprov.oppna', objekt: objektOf(kommunId, manad), data: { hemlighetSha256 } },
  );
}

/** Opens this month and the next for every municipality; for the worker, when it starts and each day. */
export async function openMonths(nu: Date): Promise<void> {
  const manad = dragningsmanad(nu);
  for (const { id } of await db().kommun.findMany({ select: { id: true } }))
    for (const one of [manad, addMonths(manad, 1)]) await transaction((tx) => openMonth(tx, id, one, nu));
}
