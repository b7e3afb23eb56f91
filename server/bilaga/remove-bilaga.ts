import 'server-only';
import type { Sokande } from '../access/aktor';
import { logHandelse } from '../audit/log-handelse';
import { transaction } from '../db';
import { loadUtkast, lockUtkast } from '../ansokan/load-utkast';
import { remove } from '../integrations/storage/storage';
import { voidUnderskrift } from '../medsokande/omgang';
import { NotYours } from '../request/errors';

/** Takes an attachment off a draft; what was sent stays. */
export async function removeBilaga(aktor: Sokande, utkastId: string, id: string, nu: Date): Promise<void> {
  const nyckel = await transaction(async (tx) => {
    await lockUtkast(tx, utkastId);
    await loadUtkast(aktor, utkastId, nu, 'bilaga.ta-bort', tx);
    const found = await tx.bilaga.findFirst({ where: { id, utkastId } });
    if (!found) throw new NotYours();
    await tx.bilaga.delete({ where: { id } });
    await logHandelse(tx, aktor, { handling: 'bilaga.ta-bort', objekt: { typ: 'Bilaga', id } });
    await voidUnderskrift(tx, aktor, utkastId, nu);
    return found.nyckel;
  });
  await remove(nyckel);
}
