import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import { transaction, type Tx } from '../db';
import { log } from '../log';

/** How long a source may take before the page is drawn without it. */
const TALAMOD_MS = 2000;

/** PostgreSQL stopped the question, or no connection was free, in time. */
const isTooSlow = (error: unknown): boolean =>
  (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2028') ||
  (error instanceof Error && /57014|statement timeout/u.test(error.message));

/** Reads a source in a transaction of its own, and says "okant" when it does not answer in time. */
export async function withinTime<T>(kalla: string, read: (tx: Tx) => Promise<T>): Promise<T | 'okant'> {
  try {
    return await transaction(async (tx) => {
      await tx.$executeRawUnsafe(`SET LOCAL statement_timeout = ${TALAMOD_MS}`);
      return read(tx);
    });
  } catch (error) {
    if (!isTooSlow(error)) throw error;
    log.warn('källan svarar inte', { kalla });
    return 'okant';
  }
}
