import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient, type Prisma } from '@/generated/prisma/client';
import { config } from './config';

/** One client a process, made at first use so that building needs no database. */
const shared = globalThis as unknown as { skaligDb?: PrismaClient };

/** Set while a transaction of this chain of calls holds its connection. */
const holding = new AsyncLocalStorage<{ open: boolean }>();

/**
 * The client outside transactions.
 *
 * @throws Error inside a transaction: it would take a second connection while the first is held, and as many at once as
 *   the pool has connections would then wait for each other until they time out
 */
export function db(): PrismaClient {
  if (holding.getStore()?.open) throw new Error('db() was called inside a transaction: use the transaction');
  return (shared.skaligDb ??= new PrismaClient({
    adapter: new PrismaPg({
      connectionString: config().DATABASE_URL,
      max: 10,
      connectionTimeoutMillis: 5000,
    }),
  }));
}

/** The client inside a transaction. */
export type Tx = Prisma.TransactionClient;

/** Runs the work in one transaction: all of it is written, or nothing. */
export function transaction<T>(
  work: (tx: Tx) => Promise<T>,
  patience?: { maxWait?: number; timeout?: number },
): Promise<T> {
  const own = { open: true };
  return db().$transaction(
    (tx) => holding.run(own, () => work(tx).finally(() => (own.open = false))),
    patience,
  );
}
