import 'server-only';
import { db } from '../db';
import { enqueueAll } from './queue';
import { OPPNA } from './korning';

const MANY = 500;
/** An application that has stood this long without waiting for anything has lost its job. */
const STANDING_MS = 5 * 60_000;

/**
 * Wakes what should be moving: applications whose wait is over, and those that no job looks after any more. The queue
 * takes no second job for an application that has one, so this may run as often as it likes, in every worker.
 *
 * @returns how many it woke
 */
export async function sweep(nu: Date): Promise<number> {
  const rows = await db().korning.findMany({
    where: {
      steg: { in: [...OPPNA] },
      OR: [
        { vantarTill: { lte: nu } },
        { vantarTill: null, flyttad: { lte: new Date(nu.getTime() - STANDING_MS) } },
      ],
    },
    orderBy: { inkom: 'asc' },
    take: MANY,
    select: { ansokanId: true },
  });
  await enqueueAll(rows.map((row) => row.ansokanId));
  return rows.length;
}
