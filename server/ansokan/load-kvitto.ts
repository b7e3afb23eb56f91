import 'server-only';
import { manadFromDb } from './kontext';
import type { Sokande } from '../access/aktor';
import { authorise } from '../access/authorise';
import { db } from '../db';
import { NotYours } from '../request/errors';

/** What the receipt of a sent application shows. `id` is the application's, or the draft's it was sent from. */
export async function loadKvitto(aktor: Sokande, id: string) {
  const row = await db().ansokan.findFirst({ where: { OR: [{ id }, { utkastId: id }] } });
  if (!row) throw new NotYours();
  authorise(aktor, 'ansokan.kvitto', row);
  const { referens, inskickad, formularSha256 } = row;
  return { id: row.id, referens, inskickad, formularSha256, manad: manadFromDb(row.manad) };
}
