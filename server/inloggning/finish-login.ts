import 'server-only';
import { logHandelse } from '../audit/log-handelse';
import { transaction } from '../db';
import { findOrCreatePerson } from '../person/find-or-create-person';
import { createSession, endSession, removeEndedSessions } from '../session/sessions';
import { toSokande } from '../session/sokande';
import { completionOf, findOrder } from './orders';

/**
 * Turns a completed login into a session with a new id, once. The session the browser had before ends.
 *
 * @returns the session's cookie value, or null when the order is not a completed, unused login
 */
export async function finishLogin(
  token: string,
  before: string | undefined,
  nu: Date,
): Promise<string | null> {
  const order = await findOrder(token);
  const completion = order?.syfte === 'LEGITIMERING' ? completionOf(order) : null;
  if (!order || !completion) return null;
  const { personalNumber, givenName, surname } = completion.user;
  const session = await transaction(async (tx) => {
    const used = await tx.bankidOrder.updateMany({
      where: { id: order.id, forbrukad: null },
      data: { forbrukad: nu, resultat: null },
    });
    if (used.count === 0) return null;
    const personId = await findOrCreatePerson(tx, {
      personnummer: personalNumber,
      fornamn: givenName,
      efternamn: surname,
    });
    const person = await tx.person.findUniqueOrThrow({ where: { id: personId } });
    const created = await createSession(tx, { personId }, nu);
    const objekt = { typ: 'Person', id: personId };
    await logHandelse(tx, toSokande(person), { handling: 'session.borja', objekt });
    return created;
  });
  if (session && before) await endSession(before);
  await removeEndedSessions(nu);
  return session?.token ?? null;
}
