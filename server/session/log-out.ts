import 'server-only';
import type { Besokare } from '../access/aktor';
import { logHandelse } from '../audit/log-handelse';
import { transaction } from '../db';
import { hashToken } from './token';

/** Ends the session that the visitor asked to end, with its log row. A session that is gone already is no error. */
export async function logOutSession(aktor: Besokare, token: string): Promise<void> {
  await transaction(async (tx) => {
    const ended = await tx.session.deleteMany({ where: { tokenHash: hashToken(token) } });
    if (ended.count === 0 || aktor.typ === 'anonym') return;
    const objekt =
      aktor.typ === 'sokande'
        ? { typ: 'Person', id: aktor.personId }
        : { typ: 'Personal', id: aktor.personalId };
    await logHandelse(tx, aktor, { handling: 'session.avsluta', objekt });
  });
}
