import 'server-only';
import type { Ansokan } from '@/generated/prisma/client';
import type { Tx } from '../db';

type Household = Pick<Ansokan, 'id' | 'personId' | 'hushall'>;
type Frozen = { medlemmar: { id: string }[] };

export type Skyddslage = 'ja' | 'nej' | 'okant';

/** Anybody's protection is the household's. One that is not known counts as more than none. */
export const strictest = (lagen: readonly Skyddslage[]): Skyddslage =>
  lagen.includes('ja') ? 'ja' : lagen.includes('okant') ? 'okant' : 'nej';

export const LAGE = { JA: 'ja', NEJ: 'nej', OKANT: 'okant' } as const;

/** Who in an application is a person here: the applicant, and those of the household as it was frozen. */
async function personerOf(tx: Tx, rows: readonly Household[]) {
  const membersOf = ({ hushall }: Household) => (hushall as unknown as Frozen).medlemmar.map(({ id }) => id);
  const medlemmar = await tx.hushallMedlem.findMany({
    where: { id: { in: rows.flatMap(membersOf) }, personId: { not: null } },
    select: { id: true, personId: true },
  });
  return new Map(
    rows.map((row) => {
      const ids = membersOf(row);
      const others = medlemmar.flatMap((m) => (m.personId && ids.includes(m.id) ? [m.personId] : []));
      return [row.id, [...new Set([row.personId, ...others])]];
    }),
  );
}

/** The protection of each of these applications' households, by the application's id. */
export async function skyddslagen(tx: Tx, rows: readonly Household[]): Promise<Map<string, Skyddslage>> {
  const personer = await personerOf(tx, rows);
  const found = await tx.person.findMany({
    where: { id: { in: [...personer.values()].flat() }, skydd: { not: 'NEJ' } },
    select: { id: true, skydd: true },
  });
  const lageOf = (id: string) => LAGE[found.find((p) => p.id === id)?.skydd ?? 'NEJ'];
  return new Map([...personer].map(([id, ids]) => [id, strictest(ids.map(lageOf))]));
}

/** The protection of an application's household, as it is known now. */
export const skyddslageOf = async (tx: Tx, ansokan: Household): Promise<Skyddslage> =>
  (await skyddslagen(tx, [ansokan])).get(ansokan.id) ?? 'okant';

/** The persons of an application's household, by id. */
export const personerIn = async (tx: Tx, ansokan: Household): Promise<string[]> =>
  (await personerOf(tx, [ansokan])).get(ansokan.id) ?? [];
