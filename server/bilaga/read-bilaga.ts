import 'server-only';
import type { Aktor } from '../access/aktor';
import { authorise } from '../access/authorise';
import { logHandelse } from '../audit/log-handelse';
import { db, transaction } from '../db';
import { read } from '../integrations/storage/storage';
import { authoriseArende } from '../skydd/authorise-arende';
import { LoginRequired, NotYours } from '../request/errors';

/** The bytes of an attachment for one who may see the case; the reading is logged. */
export async function readBilaga(aktor: Aktor, id: string) {
  if (aktor.typ === 'anonym') throw new LoginRequired('sokande');
  const row = await db().bilaga.findUnique({
    where: { id },
    include: { ansokan: true },
  });
  const enhetId = row?.ansokan?.enhetId ?? null;
  if (!row) throw new NotYours();
  // a draft's files belong to the applicant alone until they are sent
  authorise(aktor, 'bilaga.las', {
    personId: row.personId,
    kommunId: row.kommunId,
    enhetId: enhetId ?? 'ingen',
  });
  if (aktor.typ === 'personal') {
    if (!row.ansokan) throw new NotYours();
    await authoriseArende(db(), aktor, 'bilaga.las', row.ansokan);
  }
  const bytes = await read(row.nyckel);
  await transaction((tx) =>
    logHandelse(tx, aktor, { handling: 'bilaga.las', objekt: { typ: 'Bilaga', id } }),
  );
  return { bytes, namn: row.namn, mime: row.mime };
}
