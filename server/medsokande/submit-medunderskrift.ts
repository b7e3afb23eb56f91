import 'server-only';
import type { Sokande } from '../access/aktor';
import { checkUnderskrift, toUnderskrift, type Signed } from '../ansokan/check-underskrift';
import { drawFormular, freeze } from '../ansokan/formular';
import { loadVantande, lockUtkast, sentFrom } from '../ansokan/load-utkast';
import { begun, refuseStangd } from '../ansokan/refuse-stangd';
import { sendIn } from '../ansokan/send-ansokan';
import { db, transaction, type Tx } from '../db';
import { completionOf, findOrder } from '../inloggning/orders';
import { ExpectedError, NotYours } from '../request/errors';
import { prepareQueue } from '../robot/queue';
import { ownOmgang, refuseSkydd } from './load-medunderskrift';
import { endOmgang } from './omgang';
import { refuseOwnArende } from './own-arende';

const ANDRAD = 'Ansökan har ändrats. Den som började ansökan behöver skriva under igen först.';

/** @returns the application's id, or null when the draft no longer says what the first one signed */
async function write(
  tx: Tx,
  aktor: Sokande,
  id: string,
  utkastId: string,
  signed: Signed,
  nu: Date,
): Promise<string | null> {
  await lockUtkast(tx, utkastId);
  const tid = begun(signed.order);
  const omgang = await ownOmgang(tx, aktor, id, 'medsokande.skriv-under', tid);
  if (!omgang.namnd) throw new NotYours();
  await refuseSkydd(tx, aktor, omgang, nu);
  const utkast = await loadVantande(tx, utkastId, nu);
  refuseStangd(utkast, tid);
  await refuseOwnArende(tx, aktor, utkast);
  const formular = drawFormular(utkast);
  if (freeze(formular).sha256 !== omgang.formularSha256) {
    await endOmgang(tx, aktor, omgang, 'ANDRAD', nu);
    return null;
  }
  const { visible, ...fryst } = await checkUnderskrift(tx, signed, aktor, formular);
  await tx.bankidOrder.update({ where: { id: signed.order.id }, data: { forbrukad: nu, resultat: null } });
  const { personId, orderRef, synligText, signatur, ocspSvar, undertecknad } = omgang;
  const first = { personId, orderRef, synligText, signatur, ocspSvar, undertecknad };
  return sendIn(tx, aktor, utkast, fryst, [first, toUnderskrift(aktor, signed, visible, nu)], nu);
}

/**
 * Sends the application that both have signed, in one transaction and once. Anything that was changed since the first
 * signed makes both signatures void.
 *
 * @returns the application's id
 * @throws ExpectedError when it was changed, somebody else signed or it cannot be signed here; NotYours when it is over
 */
export async function submitMedunderskrift(
  aktor: Sokande,
  id: string,
  token: string | undefined,
  nu: Date,
): Promise<string> {
  const order = token ? await findOrder(token) : null;
  const utkastId = order?.utkastId;
  if (!order || !utkastId || order.personId !== aktor.personId) throw new NotYours();
  const before = await sentFrom(aktor, utkastId);
  if (before) return before;
  const omgang = await db().underskriftsomgang.findUnique({ where: { id }, select: { utkastId: true } });
  if (!omgang || omgang.utkastId !== utkastId) throw new NotYours();
  const completion = completionOf(order);
  if (!completion) throw new ExpectedError('Underskriften är inte klar än. Skriv under i BankID-appen.');
  await prepareQueue();
  try {
    const sent = await transaction((tx) => write(tx, aktor, id, utkastId, { order, completion }, nu));
    if (sent) return sent;
  } catch (error) {
    const sent = error instanceof NotYours ? await sentFrom(aktor, utkastId) : null;
    if (sent) return sent;
    throw error;
  }
  throw new ExpectedError(ANDRAD);
}

/**
 * The application that the browser's own signature has sent, where the round is no more: the answer was lost on its way.
 *
 * @returns null while there is something to sign, or when it was not this browser's signature
 */
export async function sentMedunderskrift(
  aktor: Sokande,
  id: string,
  token: string | undefined,
): Promise<string | null> {
  const order = token ? await findOrder(token) : null;
  if (!order?.utkastId || order.personId !== aktor.personId) return null;
  const isThere = (await db().underskriftsomgang.count({ where: { id } })) > 0;
  return isThere ? null : sentFrom(aktor, order.utkastId);
}
