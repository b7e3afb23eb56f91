import 'server-only';
import { addMonths, firstDay, manadOf } from '@/domain/manad';
import { latestPer } from '@/domain/planering/planering';
import { dayOf } from '@/domain/tid';
import type { Sokande } from '../access/aktor';
import { authorise } from '../access/authorise';
import { db } from '../db';
import { loadRegistrerat } from './load-planering';

const MONTHS = 12;

const newestFirst = <T>(rows: readonly T[], by: (row: T) => string): T[] =>
  rows.toSorted((a, b) => (by(a) < by(b) ? 1 : -1));

/** What the city has registered about the applicant's plan and attendance the last twelve months, newest first. */
export async function listMinPlan(aktor: Sokande, nu: Date) {
  authorise(aktor, 'mina-sidor.se');
  const from = addMonths(manadOf(dayOf(nu)), 1 - MONTHS);
  const rows = await loadRegistrerat(db(), aktor.personId, from);
  const planer = latestPer(rows.planer, (plan) => plan.from);
  const running = planer.filter(({ tom }) => tom === null || tom >= firstDay(from));
  return {
    planer: newestFirst(running, (plan) => plan.from),
    narvaro: newestFirst(
      latestPer(rows.narvaro, (row) => row.manad),
      (row) => row.manad,
    ),
  };
}
export type MinPlan = Awaited<ReturnType<typeof listMinPlan>>;
