import 'server-only';
import type { Manad } from '@/domain/manad';
import { narvaromanad, ORD, type Narvaro, type Plan, type Registrerat } from '@/domain/planering/planering';
import { datumFromDb, manadFromDb } from '../ansokan/kontext';
import type { Tx } from '../db';

type Dated = { kalla: string; registrerad: Date };
type PlanRow = Dated & { from: Date; tom: Date | null; aktivitet: string; undantag: string };
type NarvaroRow = Dated & {
  manad: string;
  planFoljd: string;
  narvaro: string;
  sjuk: string;
  lakarintygTom: Date | null;
};

/** A plan from the database. */
export const planFromDb = (row: PlanRow): Plan => ({
  from: datumFromDb(row.from),
  tom: row.tom && datumFromDb(row.tom),
  aktivitet: row.aktivitet,
  undantag: ORD.undantag.parse(row.undantag),
});

/** A month's attendance from the database. */
export const narvaroFromDb = (row: NarvaroRow): Narvaro => ({
  manad: manadFromDb(row.manad),
  planFoljd: ORD.planFoljd.parse(row.planFoljd),
  narvaro: ORD.narvaro.parse(row.narvaro),
  sjuk: ORD.sjuk.parse(row.sjuk),
  lakarintygTom: row.lakarintygTom && datumFromDb(row.lakarintygTom),
});

/** In the order of registration; rows of the same moment by their ids. */
export const ORDER = [{ registrerad: 'asc' as const }, { id: 'asc' as const }];

/** What is registered about a person: every plan, and the attendance from a month on. */
export async function loadRegistrerat(tx: Tx, personId: string, from: Manad): Promise<Registrerat> {
  const planer = await tx.genomforandeplan.findMany({ where: { personId }, orderBy: ORDER });
  const narvaro = await tx.narvaro.findMany({ where: { personId, manad: { gte: from } }, orderBy: ORDER });
  const origin = ({ kalla, registrerad }: Dated) => ({ kalla, registrerad });
  return {
    planer: planer.map((row) => ({ ...planFromDb(row), ...origin(row) })),
    narvaro: narvaro.map((row) => ({ ...narvaroFromDb(row), ...origin(row) })),
  };
}

/**
 * What `toPlanering` reads for a person and the month applied for. Authorise before: it is a part of another use case.
 *
 * @param manad the month applied for, not the control month
 */
export const loadPlanering = (tx: Tx, personId: string, manad: Manad): Promise<Registrerat> =>
  loadRegistrerat(tx, personId, narvaromanad(manad));
