import { Panel } from '@/components/panel';
import type { MinPlan } from '@/server/planering/list-min-plan';
import type { Skrivsatt } from '@/server/sprak/skrivsatt';
import type { Sidtext } from '@/server/sprak/texter';

type Props = { plan: MinPlan['planer'][number]; t: Sidtext<'plan'>; skriv: Skrivsatt };

/** A plan or an exemption: what, from and to which day, and when the city wrote it down. */
export function PlanPanel({ plan, t, skriv }: Props) {
  const { aktivitet, undantag, from, tom, registrerad } = plan;
  const fran = skriv.dag(from);
  return (
    <Panel heading={aktivitet || t('undantagen')}>
      {undantag !== 'inget' && undantag !== 'okant' && (
        <p>
          {aktivitet && <b>{t('undantagen')}. </b>}
          {t(`undantag.${undantag}`)}
        </p>
      )}
      <p>{tom === null ? t('fran', { fran }) : t('franTill', { fran, till: skriv.dag(tom) })}</p>
      <p className="small muted">{t('nar', { tid: skriv.tid(registrerad) })}</p>
    </Panel>
  );
}
