import 'server-only';
import { headers } from 'next/headers';
import { db } from '../db';
import { findSession } from './sessions';
import { VAG } from './vag';

const MINA_SIDOR = '/mina-sidor';
const APPLICANTS = /^\/(?:mina-sidor|ansokan)(?:\/[\w-]+)*$/u;
const OWNED = /^\/(?:ansokan|mina-sidor\/beslut)\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?:\/|$)/u;

/** The path when it is a page of an applicant's, else null. Never an address elsewhere. */
export const asAtervag = (path: string | null | undefined): string | null =>
  path && APPLICANTS.test(path) ? path : null;

/** The door, with the way back to the page that was asked for. */
export async function loginWithAtervag(door: string): Promise<string> {
  const path = asAtervag((await headers()).get(VAG));
  return path && path !== MINA_SIDOR ? `${door}?ater=${encodeURIComponent(path)}` : door;
}

async function isTheirs(id: string, personId: string): Promise<boolean> {
  const where = { id, personId };
  const found = await Promise.all([
    db().utkast.count({ where }),
    db().ansokan.count({ where: { OR: [where, { utkastId: id, personId }] } }),
    db().beslut.count({ where }),
  ]);
  return found.some((count) => count > 0);
}

/**
 * Where somebody who has just logged in comes: back to the page they were at. A page of another person's, who used the same
 * computer before, is never led to.
 *
 * @param token the new session's
 */
export async function atervagFor(token: string, wanted: string | undefined, nu: Date): Promise<string> {
  const path = asAtervag(wanted);
  const personId = (await findSession(token, nu))?.personId;
  if (!path || !personId) return MINA_SIDOR;
  const id = OWNED.exec(path)?.[1];
  return !id || (await isTheirs(id, personId)) ? path : MINA_SIDOR;
}
