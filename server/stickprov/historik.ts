import 'server-only';
import type { Manad } from '@/domain/manad';
import { dragningsmanad, type Kontrollhistorik } from '@/domain/stickprov/manad-for';
import type { Tx } from '../db';

/**
 * When the case first applied and when a control of any of its applications was last closed.
 *
 * @throws Error when the case has no application
 */
export async function kontrollhistorik(tx: Tx, arendeId: string): Promise<Kontrollhistorik> {
  const [row] = await tx.$queryRaw<{ forsta: Date | null; senaste: Date | null }[]>`
    SELECT min(a.inskickad) AS forsta, max(k.avslutad) AS senaste
    FROM "Ansokan" a LEFT JOIN "Kontroll" k ON k."ansokanId" = a.id WHERE a."arendeId" = ${arendeId}`;
  if (!row?.forsta) throw new Error('ärendet har ingen ansökan');
  return { forsta: row.forsta, senaste: row.senaste };
}

/** The month in which a control of the case was last closed. */
export async function senasteKontroll(tx: Tx, arendeId: string): Promise<Manad | 'aldrig'> {
  const last = await tx.kontroll.aggregate({ where: { ansokan: { arendeId } }, _max: { avslutad: true } });
  return last._max.avslutad ? dragningsmanad(last._max.avslutad) : 'aldrig';
}
