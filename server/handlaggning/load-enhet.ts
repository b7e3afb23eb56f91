import 'server-only';
import type { Handlaggare } from '../access/aktor';
import { authorise } from '../access/authorise';
import { db } from '../db';

/** The name of one's own unit; null for staff who belong to none. */
export async function loadEnhet(aktor: Handlaggare): Promise<string | null> {
  authorise(aktor, 'ko.se');
  if (aktor.enhetId === null) return null;
  const enhet = await db().enhet.findUnique({ where: { id: aktor.enhetId, kommunId: aktor.kommunId } });
  return enhet?.namn ?? null;
}
