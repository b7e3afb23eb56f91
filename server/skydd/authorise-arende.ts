import 'server-only';
import type { Ansokan } from '@/generated/prisma/client';
import type { Handlaggare } from '../access/aktor';
import { authorise } from '../access/authorise';
import type { Handling } from '../access/may';
import type { Tx } from '../db';
import { skyddslageOf } from './skyddade';

type Row = Pick<Ansokan, 'id' | 'personId' | 'kommunId' | 'enhetId' | 'hushall'>;

/**
 * As `authorise`, for an application: where somebody in the household has protected personal data, or may have, only who
 * follows that routine may do anything with it.
 *
 * @throws NotYours when the rule says no
 */
export async function authoriseArende(
  tx: Tx,
  aktor: Handlaggare,
  handling: Handling,
  ansokan: Row,
): Promise<void> {
  authorise(aktor, handling, ansokan);
  if ((await skyddslageOf(tx, ansokan)) !== 'nej') authorise(aktor, 'arende.skyddat', ansokan);
}
