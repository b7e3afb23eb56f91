import { addMonths, firstDay, lastDay, manadOf, type Manad } from '@/domain/manad';
import type { Narvaro, Plan } from '@/domain/planering/planering';
import { addDays, dayOf, startOfDay } from '@/domain/tid';
import { config } from '@/server/config';
import { importPlanering } from '@/server/planering/import-planering';

/** What the city reports of somebody each month. */
export type SeedPlanering = Pick<Narvaro, 'planFoljd' | 'narvaro' | 'sjuk'> & {
  plan: Pick<Plan, 'aktivitet' | 'undantag'> | null;
  /** Away without a reason, last month and this. */
  uteblev?: true;
};

const MONTHS = 6;
const KALLA = 'arbetsmarknadssystemet';

/** Reported on the third of the month after; this month so far just now. */
const reported = (manad: Manad, nu: Date): Date =>
  manad === manadOf(dayOf(nu)) ? nu : startOfDay(addDays(lastDay(manad), 3));

/** The last half year of plan and attendance, month by month as the city's system would have sent it. */
export async function seedPlanering(personnummer: string, s: SeedPlanering, nu: Date): Promise<void> {
  const thisMonth = manadOf(dayOf(nu));
  const from = firstDay(addMonths(thisMonth, 1 - MONTHS));
  for (let back = MONTHS - 1; back >= 0; back--) {
    const manad = addMonths(thisMonth, -back);
    const data = {
      personnummer,
      manad,
      plan: s.plan && { from, tom: null, ...s.plan },
      planFoljd: s.planFoljd,
      narvaro: s.uteblev && back <= 1 ? ('ogiltig_franvaro' as const) : s.narvaro,
      sjuk: s.sjuk,
      lakarintygTom: s.sjuk === 'ja' ? lastDay(addMonths(thisMonth, 3)) : null,
    };
    const aktor = { typ: 'robot', kommunId: config().SKALIG_KOMMUN } as const;
    await importPlanering(aktor, [{ rad: 1, data }], KALLA, reported(manad, nu));
  }
}
