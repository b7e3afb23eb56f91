import 'server-only';
import { manadFromDb } from './kontext';
import type { Sokande } from '../access/aktor';
import { authorise } from '../access/authorise';
import { logHandelse } from '../audit/log-handelse';
import { transaction } from '../db';
import { NotYours } from '../request/errors';

/** What the receipt of a sent application shows; the reading is logged. `id` is the application's, or the draft's it was sent from. */
export async function loadKvitto(aktor: Sokande, id: string) {
  return transaction(async (tx) => {
    const row = await tx.ansokan.findFirst({
      where: { OR: [{ id }, { utkastId: id }] },
      include: { signaturer: { select: { personId: true } } },
    });
    if (!row) throw new NotYours();
    const parter = row.signaturer.map(({ personId }) => personId);
    authorise(aktor, 'ansokan.kvitto', { ...row, parter });
    await logHandelse(tx, aktor, { handling: 'ansokan.kvitto', objekt: { typ: 'Ansokan', id: row.id } });
    const { referens, inskickad, formularSha256 } = row;
    const manad = manadFromDb(row.manad);
    return { id: row.id, referens, inskickad, formularSha256, manad, tva: parter.length > 1 };
  });
}
