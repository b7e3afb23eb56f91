import 'server-only';
import { narvaroFor, narvaromanad, planFor } from '@/domain/planering/planering';
import type { Ansokan } from '@/generated/prisma/client';
import { manadFromDb } from '../ansokan/kontext';
import type { Tx } from '../db';
import { vuxnaOf } from '../register/vuxna';
import { loadPlanering } from './load-planering';

/** Plan and attendance of each adult of an application, of the month that counts. A part of opening the case. */
export async function loadArendeplan(tx: Tx, ansokan: Pick<Ansokan, 'hushall' | 'manad'>) {
  const manad = manadFromDb(ansokan.manad);
  const month = narvaromanad(manad);
  const vuxna = [];
  for (const { vem, personId } of await vuxnaOf(tx, ansokan)) {
    const rows = personId && (await loadPlanering(tx, personId, manad));
    vuxna.push({
      vem,
      plan: rows ? planFor(rows.planer, month) : undefined,
      narvaro: rows ? narvaroFor(rows.narvaro, month) : undefined,
    });
  }
  return { manad: month, vuxna };
}
