import type { MinPlan } from '@/server/planering/list-min-plan';
import type { Skrivsatt } from '@/server/sprak/skrivsatt';
import type { Sidtext } from '@/server/sprak/texter';

/** A month in sentences: the plan, the attendance, illness, and when it was written down. */
export function narvaroText(row: MinPlan['narvaro'][number], t: Sidtext<'plan'>, skriv: Skrivsatt): string {
  const { planFoljd, narvaro, sjuk, lakarintygTom, registrerad } = row;
  return [
    ...(planFoljd === 'okant' ? [] : [t(`planFoljd.${planFoljd}`)]),
    t(`narvarande.${narvaro}`),
    ...(sjuk === 'ja' ? [t('sjuk')] : []),
    ...(lakarintygTom === null ? [] : [t('lakarintyg', { dag: skriv.dag(lakarintygTom) })]),
    t('nar', { tid: skriv.tid(registrerad) }),
  ].join(' ');
}
