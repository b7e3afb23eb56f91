import 'server-only';
import { isDeepStrictEqual } from 'node:util';
import type { Datum } from '@/domain/manad';
import type { Numrerad } from '@/domain/planering/granska-rader';
import { latestPer, type Narvaro, type Plan } from '@/domain/planering/planering';
import type { Rapportrad } from '@/domain/planering/rad';
import type { Tx } from '../db';
import { narvaroFromDb, ORDER, planFromDb } from './load-planering';

/** A row whose person is known here. */
export type Known = Numrerad<Rapportrad> & { personId: string };
type Origin = { kommunId: string; kalla: string; registrerad: Date };

const personIds = (rows: readonly Known[]) => [...new Set(rows.map((row) => row.personId))];
const dayToDb = (day: Datum) => new Date(`${day}T00:00:00Z`);

/** Registers the plans that are new or told anew. @returns the rows that brought one */
export async function addPlaner(tx: Tx, rows: readonly Known[], origin: Origin): Promise<Set<number>> {
  const told = new Map<string, { rad: number; personId: string; plan: Plan }>();
  for (const { rad, personId, data } of rows) {
    const key = data.plan && `${personId} ${data.plan.from}`;
    if (data.plan && key && !told.has(key)) told.set(key, { rad, personId, plan: data.plan });
  }
  const before = await tx.genomforandeplan.findMany({
    where: { personId: { in: personIds(rows) } },
    orderBy: ORDER,
  });
  const keyed = before.map((row) => ({ ...row, key: `${row.personId} ${planFromDb(row).from}` }));
  const known = new Map(latestPer(keyed, (row) => row.key).map((row) => [row.key, planFromDb(row)]));
  const fresh = [...told]
    .filter(([key, { plan }]) => !isDeepStrictEqual(known.get(key), plan))
    .map(([, one]) => one);
  await tx.genomforandeplan.createMany({
    data: fresh.map(({ personId, plan }) => ({
      ...origin,
      personId,
      from: dayToDb(plan.from),
      tom: plan.tom && dayToDb(plan.tom),
      aktivitet: plan.aktivitet,
      undantag: plan.undantag,
    })),
  });
  return new Set(fresh.map(({ rad }) => rad));
}

const narvaroOf = ({ manad, planFoljd, narvaro, sjuk, lakarintygTom }: Rapportrad): Narvaro => ({
  manad,
  planFoljd,
  narvaro,
  sjuk,
  lakarintygTom,
});

/** Registers the months that are new or told anew. @returns the rows that brought one */
export async function addNarvaro(tx: Tx, rows: readonly Known[], origin: Origin): Promise<Set<number>> {
  const before = await tx.narvaro.findMany({
    where: {
      personId: { in: personIds(rows) },
      manad: { in: [...new Set(rows.map((r) => r.data.manad))] },
    },
    orderBy: ORDER,
  });
  const keyOf = (row: { personId: string; manad: string }) => `${row.personId} ${row.manad}`;
  const known = new Map(latestPer(before, keyOf).map((row) => [keyOf(row), narvaroFromDb(row)]));
  const fresh = rows.filter(
    ({ personId, data }) =>
      !isDeepStrictEqual(known.get(keyOf({ personId, manad: data.manad })), narvaroOf(data)),
  );
  await tx.narvaro.createMany({
    data: fresh.map(({ personId, data }) => ({
      ...origin,
      ...narvaroOf(data),
      personId,
      lakarintygTom: data.lakarintygTom && dayToDb(data.lakarintygTom),
    })),
  });
  return new Set(fresh.map(({ rad }) => rad));
}
