import 'server-only';
import { config } from '../config';
import { db } from '../db';
import { listOlder, remove } from '../integrations/storage/storage';
import { granstid } from './regler';

const MANY = 500;

/** Files that a row still names, of those given. */
async function named(nycklar: readonly string[]): Promise<Set<string>> {
  const rows = await db().bilaga.findMany({
    where: { nyckel: { in: [...nycklar] } },
    select: { nyckel: true },
  });
  return new Set(rows.map(({ nyckel }) => nyckel));
}

/**
 * Removes uploads that belong to no draft and no application: rows without either, and files without a row, which a fall in
 * the middle of an upload or a removal leaves behind. Never a file that a row names.
 *
 * @returns how many files
 */
export async function removeLosaFiler(nu: Date): Promise<number> {
  const before = granstid('losFil', nu);
  await db().bilaga.deleteMany({
    where: { utkastId: null, ansokanId: null, uppladdad: { lte: before } },
  });
  let removed = 0;
  // files bear the machine's own time, which a demo may have moved away from
  const written = new Date(before.getTime() - config().SKALIG_KLOCKA_FORSKJUTNING_MS);
  for await (const nycklar of listOlder(written, MANY)) {
    const kept = await named(nycklar);
    for (const nyckel of nycklar.filter((n) => !kept.has(n))) {
      await remove(nyckel);
      removed += 1;
    }
  }
  return removed;
}
