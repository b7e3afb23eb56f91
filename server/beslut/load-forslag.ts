import 'server-only';
import type { Handlaggare } from '../access/aktor';
import { db } from '../db';
import { NotYours } from '../request/errors';
import { authoriseArende } from '../skydd/authorise-arende';
import { readForslag, type Forslag } from './read-forslag';

/** The latest recommendation, for checking what was typed against its lines. Null when nothing is computed. */
export async function loadForslag(aktor: Handlaggare, ansokanId: string): Promise<Forslag | null> {
  const ansokan = await db().ansokan.findUnique({ where: { id: ansokanId } });
  if (!ansokan) throw new NotYours();
  await authoriseArende(db(), aktor, 'arende.besluta', ansokan);
  return readForslag(db(), ansokanId);
}
