import 'server-only';
import type { Ansokan } from '@/generated/prisma/client';
import type { Tx } from '../db';

type Frozen = { medlemmar: { id: string; roll: string }[] };

/** An adult of the household as the application froze it; `personId` is null when nobody has logged in as that person. */
export type Vuxen = { vem: string; personId: string | null };

/** The adults of an application: those the agencies are asked about. */
export async function vuxnaOf(tx: Tx, { hushall }: Pick<Ansokan, 'hushall'>): Promise<Vuxen[]> {
  const { medlemmar } = hushall as unknown as Frozen;
  const ids = medlemmar.filter((m) => m.roll !== 'BARN').map((m) => m.id);
  const rows = await tx.hushallMedlem.findMany({
    where: { id: { in: ids } },
    select: { id: true, personId: true },
  });
  return ids.map((vem) => ({ vem, personId: rows.find((r) => r.id === vem)?.personId ?? null }));
}
