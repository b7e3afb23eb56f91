import 'server-only';
import type { BankidOrder, BankidStatus, Prisma } from '@/generated/prisma/client';
import { config } from '../config';
import { db, type Tx } from '../db';
import {
  BankidError,
  cancel,
  collect,
  type BankidOrder as Started,
  type Completion,
} from '../integrations/bankid/client';
import { errorText, failedText, pendingText } from '../integrations/bankid/texts';
import { qrPath, qrText } from '../integrations/bankid/qr';
import { log } from '../log';
import { open, seal } from '../person/personnummer';
import { hashToken, newToken } from '../session/token';

const COLLECT_EVERY_MS = 1800;
const SEAL = 'bankid-svar';

type Extra = Pick<
  Prisma.BankidOrderUncheckedCreateInput,
  'personId' | 'utkastId' | 'formular' | 'formularSha256'
>;

/** Keeps an order under a random token for a cookie; the order's own secrets never leave the server. */
export async function keepOrder(
  { tookMs, ...order }: Started,
  syfte: 'LEGITIMERING' | 'UNDERSKRIFT',
  nu: Date,
  extra: Extra = {},
  tx: Tx = db(),
): Promise<string> {
  const token = newToken();
  const startad = new Date(nu.getTime() + tookMs);
  await tx.bankidOrder.create({
    data: { ...order, ...extra, syfte, startad, tokenHash: hashToken(token) },
  });
  return token;
}

export const findOrder = (token: string) =>
  db().bankidOrder.findUnique({ where: { tokenHash: hashToken(token) } });

/** Asks BankID how the order goes, at most every other second whoever asks, and keeps the answer. */
async function refresh(order: BankidOrder, nu: Date): Promise<BankidOrder> {
  if (order.status !== 'PAGAR') return order;
  const due = new Date(nu.getTime() - COLLECT_EVERY_MS);
  const mine = await db().bankidOrder.updateMany({
    where: { id: order.id, status: 'PAGAR', OR: [{ senastHamtad: null }, { senastHamtad: { lte: due } }] },
    data: { senastHamtad: nu },
  });
  if (mine.count === 0) return order;
  // BankID tells the outcome once: who asked beside and was told nothing does not undo it
  const save = async (
    data: Prisma.BankidOrderUpdateManyMutationInput,
    before: BankidStatus[] = ['PAGAR'],
  ) => {
    await db().bankidOrder.updateMany({ where: { id: order.id, status: { in: before } }, data });
    return db().bankidOrder.findUniqueOrThrow({ where: { id: order.id } });
  };
  try {
    const answer = await collect(order.orderRef);
    if (answer.status === 'pending') return await save({ hintCode: answer.hintCode });
    if (answer.status === 'failed') return await save({ status: 'MISSLYCKAD', hintCode: answer.hintCode });
    const resultat = seal(JSON.stringify(answer.completionData), SEAL);
    return await save({ status: 'KLAR', hintCode: null, resultat }, ['PAGAR', 'MISSLYCKAD']);
  } catch (error) {
    // out of reach for a moment is not a failure; an order BankID no longer knows is
    if (error instanceof BankidError && error.code === 'invalidParameters')
      return save({ status: 'MISSLYCKAD', hintCode: 'expiredTransaction' });
    log.error('bankid: collect gick inte', error);
    return order;
  }
}

/** What BankID said of the person, kept sealed until the login or the signature is carried out. */
export const completionOf = (order: BankidOrder): Completion | null =>
  order.status === 'KLAR' && order.resultat ? (JSON.parse(open(order.resultat, SEAL)) as Completion) : null;

export type OrderView =
  | { lage: 'pagar'; text: string; qr: { path: string; size: number } | null; start: string }
  | { lage: 'klar' }
  | { lage: 'misslyckad'; text: string };

/** The order as its owner may see it now, or null. `back` is the path to come back to from the app on this device. */
export async function viewOrder(
  token: string | undefined,
  back: string,
  nu: Date,
): Promise<OrderView | null> {
  const found = token ? await findOrder(token) : null;
  if (!found || found.forbrukad) return null;
  const order = await refresh(found, nu);
  if (order.status === 'KLAR') return { lage: 'klar' };
  if (order.status !== 'PAGAR') return { lage: 'misslyckad', text: failedText(order.hintCode) };
  const unopened = !order.hintCode || ['outstandingTransaction', 'noClient'].includes(order.hintCode);
  return {
    lage: 'pagar',
    text: pendingText(order.hintCode),
    qr: unopened ? qrPath(qrText(order, nu)) : null,
    start: startLink(order.autoStartToken, back),
  };
}

/** Opens the BankID app on this device, and comes back to the page that waits. */
function startLink(autoStartToken: string, back: string): string {
  const { BANKID_START, NEXTAUTH_URL } = config();
  const redirect = encodeURIComponent(new URL(back, NEXTAUTH_URL).toString());
  return `${BANKID_START}?autostarttoken=${autoStartToken}&redirect=${redirect}`;
}

/** Gives the order up, here and at BankID. */
export async function cancelOrder(token: string): Promise<void> {
  const order = await findOrder(token);
  if (!order || order.status !== 'PAGAR') return;
  await db().bankidOrder.updateMany({
    where: { id: order.id, status: 'PAGAR' },
    data: { status: 'AVBRUTEN' },
  });
  await cancel(order.orderRef).catch((error: unknown) =>
    log.warn('bankid: cancel gick inte', { fel: String(error) }),
  );
}

/** BankID's error as a sentence; anything else is thrown on. */
export function bankidSentence(error: unknown): string {
  if (error instanceof BankidError) return errorText(error.code);
  throw error;
}
