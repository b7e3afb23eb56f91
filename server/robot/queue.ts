import 'server-only';
import { fromPrisma, PgBoss, type ConstructorOptions } from 'pg-boss';
import { config } from '../config';
import type { Tx } from '../db';
import { log } from '../log';

/** The queue made by the migration. Its jobs only wake a worker: where an application is stands in Korning. */
export const KO = 'robot';
export type Jobb = { ansokanId: string };

/**
 * A connection to the queue. The tables are the migrations' and never made here: another version than the installed
 * pg-boss is refused at start.
 */
export async function openQueue(options: ConstructorOptions): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: config().DATABASE_URL,
    migrate: false,
    createSchema: false,
    schedule: false,
    ...options,
  });
  boss.on('error', (error) => log.error('jobbkön svarar inte', error));
  await boss.start();
  return boss;
}

/** One sender a process: it looks after nothing, since that is the worker's. */
const shared = globalThis as unknown as { skaligSender?: Promise<PgBoss> };

function sender(): Promise<PgBoss> {
  shared.skaligSender ??= openQueue({ max: 1, supervise: false }).catch((error: unknown) => {
    delete shared.skaligSender;
    throw error;
  });
  return shared.skaligSender;
}

/** Opens the sender before a transaction that will need it, so that the transaction does not wait for it. */
export const prepareQueue = async (): Promise<void> => void (await sender());

/** Closes the sender, where a process ends without being killed. */
export async function closeQueue(): Promise<void> {
  const open = shared.skaligSender;
  delete shared.skaligSender;
  await (await open)?.stop({ graceful: false });
}

/** Wakes a worker for an application, when and if the transaction commits. Twice is once. */
export async function enqueue(tx: Tx, ansokanId: string): Promise<void> {
  await (
    await sender()
  ).send(KO, { ansokanId } satisfies Jobb, {
    singletonKey: ansokanId,
    db: fromPrisma(tx),
  });
}

/** Wakes workers for many. */
export async function enqueueAll(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await (
    await sender()
  ).insert(
    KO,
    ids.map((ansokanId) => ({ data: { ansokanId } satisfies Jobb, singletonKey: ansokanId })),
  );
}
