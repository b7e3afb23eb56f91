import 'server-only';
import { db, type Tx } from '../db';
import { hashToken, newToken } from './token';

/** Minutes without activity before a session ends. */
export const IDLE_MINUTES = 20;
/** Hours before a session ends whatever is done. */
export const MAX_HOURS = 10;
/** How much later than the last use a session may say that it was used. */
export const TOUCH_SECONDS = 30;

type Owner = { personId: string } | { personalId: string };

const idleLimit = (nu: Date) => new Date(nu.getTime() - IDLE_MINUTES * 60_000);

/** Begins a session under a new random id. Returns the cookie's value; it is stored nowhere else. */
export async function createSession(
  tx: Tx,
  owner: Owner,
  nu: Date,
): Promise<{ token: string; expires: Date }> {
  const token = newToken();
  const expires = new Date(nu.getTime() + MAX_HOURS * 3_600_000);
  await tx.session.create({
    data: { ...owner, tokenHash: hashToken(token), senastAktiv: nu, utgar: expires },
  });
  return { token, expires };
}

/** The live session behind a cookie, with its owner; null when it is unknown, ended or idle too long. */
export async function findSession(token: string, nu: Date) {
  const session = await db().session.findUnique({
    where: { tokenHash: hashToken(token) },
    include: { person: true, personal: true },
  });
  if (!session || session.utgar <= nu || session.senastAktiv <= idleLimit(nu)) return null;
  if (nu.getTime() - session.senastAktiv.getTime() > TOUCH_SECONDS * 1000)
    await db().session.updateMany({ where: { id: session.id }, data: { senastAktiv: nu } });
  return session;
}

/** Milliseconds until a session ends if it is not used; null when it has ended. Asking is no use of it. */
export async function timeLeft(token: string, nu: Date): Promise<number | null> {
  const session = await db().session.findUnique({ where: { tokenHash: hashToken(token) } });
  if (!session) return null;
  const idleEnd = session.senastAktiv.getTime() + IDLE_MINUTES * 60_000;
  const left = Math.min(idleEnd, session.utgar.getTime()) - nu.getTime();
  return left > 0 ? left : null;
}

/** Ends a session for good; other sessions of the same owner go on. */
export async function endSession(token: string): Promise<void> {
  await db().session.deleteMany({ where: { tokenHash: hashToken(token) } });
}

/** Removes what can never be used again. @returns how many */
export async function removeEndedSessions(nu: Date): Promise<number> {
  const { count } = await db().session.deleteMany({
    where: { OR: [{ utgar: { lte: nu } }, { senastAktiv: { lte: idleLimit(nu) } }] },
  });
  return count;
}
