import 'server-only';
import type { Manad } from '@/domain/manad';
import { dragningsmanad, type Kontrollhistorik } from '@/domain/stickprov/manad-for';
import type { Ansokan } from '@/generated/prisma/client';
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

/**
 * Was an application of the same household for the same month drawn, and taken back before its control was made? Also in
 * another case: a first application that is taken back ends the case that it opened.
 */
export async function drawnBefore(
  tx: Tx,
  { id, arendeId, manad }: Pick<Ansokan, 'id' | 'arendeId' | 'manad'>,
): Promise<boolean> {
  const { personId, hushall } = await tx.arende.findUniqueOrThrow({
    where: { id: arendeId },
    select: { personId: true, hushall: { where: { personId: { not: null } }, select: { personId: true } } },
  });
  const personer = [personId, ...hushall.flatMap((m) => (m.personId ? [m.personId] : []))];
  const found = await tx.stickprov.count({
    where: {
      dragen: true,
      ansokan: {
        id: { not: id },
        manad,
        aterkallelse: { isNot: null },
        kontroller: { none: {} },
        OR: [
          { personId: { in: personer } },
          { arende: { hushall: { some: { personId: { in: personer } } } } },
        ],
      },
    },
  });
  return found > 0;
}
