import 'server-only';
import { arTva } from '@/domain/ansokan/hushall';
import { firstOpenSteg } from '@/domain/ansokan/utkast';
import { Prisma } from '@/generated/prisma/client';
import type { Sokande } from '../access/aktor';
import { transaction, type Tx } from '../db';
import { completionOf, findOrder } from '../inloggning/orders';
import { sendKomplettering } from '../komplettering/send-komplettering';
import { openOmgang } from '../medsokande/open-omgang';
import { findVantande } from '../medsokande/omgang';
import { ExpectedError, NotYours } from '../request/errors';
import { prepareQueue } from '../robot/queue';
import { checkUnderskrift, IGEN, toUnderskrift, type Signed } from './check-underskrift';
import { drawFormular } from './formular';
import { loadUtkast, lockUtkast, sentFrom } from './load-utkast';
import { begun, refuseStangd } from './refuse-stangd';
import { sendIn } from './send-ansokan';

async function write(tx: Tx, aktor: Sokande, id: string, signed: Signed, nu: Date): Promise<string> {
  await lockUtkast(tx, id);
  const utkast = await loadUtkast(aktor, id, nu, 'ansokan.skriv-under', tx);
  const waiting = await findVantande(tx, id);
  if (waiting?.orderRef === signed.order.orderRef) return id;
  refuseStangd(utkast, begun(signed.order));
  if (firstOpenSteg(utkast.blankett, utkast.svar, utkast.kontext))
    throw new ExpectedError(`Någon del av ansökan är inte klar. ${IGEN}`);
  const { visible, ...fryst } = await checkUnderskrift(tx, signed, aktor, drawFormular(utkast));
  const underskrift = toUnderskrift(aktor, signed, visible, nu);
  await tx.bankidOrder.update({ where: { id: signed.order.id }, data: { forbrukad: nu, resultat: null } });
  if (!arTva(utkast.kontext) || utkast.ansokanId) return sendIn(tx, aktor, utkast, fryst, [underskrift], nu);
  await openOmgang(tx, aktor, utkast, { ...fryst, ...underskrift }, nu);
  return id;
}

/** Sends what the draft is: an application, or a komplettering to one, which one person signs. */
async function send(tx: Tx, aktor: Sokande, id: string, signed: Signed, nu: Date): Promise<string> {
  const draft = await tx.utkast.findUnique({ where: { id }, select: { ansokanId: true } });
  return draft?.ansokanId
    ? sendKomplettering(tx, aktor, { id, ansokanId: draft.ansokanId }, signed, nu)
    : write(tx, aktor, id, signed, nu);
}

/** The draft itself, when this very signature has made it wait for the other one's. */
async function waitsAlready(aktor: Sokande, id: string, orderRef: string): Promise<boolean> {
  return transaction(async (tx) => {
    const waiting = await findVantande(tx, id);
    return waiting?.orderRef === orderRef && waiting.personId === aktor.personId;
  });
}

/**
 * Sends the application, or the komplettering, that the order's signature is over and wakes the robot: one transaction, and once. Where two
 * apply, the form with its first signature is kept and waits for the other's. Pressing twice, or asking again after a
 * lost answer, gives the same.
 *
 * @returns the id of the application or the komplettering; of a draft that waits for the other one, its own
 * @throws ExpectedError when the month had closed before the signature was begun, the form was changed after it or
 *   somebody else signed
 */
export async function submitAnsokan(
  aktor: Sokande,
  id: string,
  token: string | undefined,
  nu: Date,
): Promise<string> {
  const before = await sentFrom(aktor, id);
  if (before) return before;
  const order = token ? await findOrder(token) : null;
  if (!order || order.utkastId !== id || order.personId !== aktor.personId) throw new NotYours();
  if (await waitsAlready(aktor, id, order.orderRef)) return id;
  const completion = completionOf(order);
  if (!completion) throw new ExpectedError('Underskriften är inte klar än. Skriv under i BankID-appen.');
  await prepareQueue();
  try {
    return await transaction((tx) => send(tx, aktor, id, { order, completion }, nu));
  } catch (error) {
    const lost =
      error instanceof NotYours ||
      (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002');
    const sent = lost ? await sentFrom(aktor, id) : null;
    if (sent) return sent;
    throw error;
  }
}
