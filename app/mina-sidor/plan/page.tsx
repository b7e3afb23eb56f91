import type { Metadata } from 'next';
import { Notice } from '@/components/notice';
import { Panel } from '@/components/panel';
import { PlainTable } from '@/components/plain-table';
import { PageHead } from '@/components/shell/page-head';
import { listMinPlan } from '@/server/planering/list-min-plan';
import { forSokande } from '@/server/request/page';
import { skrivsatt } from '@/server/sprak/skrivsatt';
import { texter } from '@/server/sprak/texter';
import { kommunPa } from '../../kommun';
import { kontakt } from '../../kontakt';
import { capital } from '../ord';
import { MinaSidorRam } from '../ram';
import { narvaroText } from './narvaro-text';
import { PlanPanel } from './plan-panel';

export async function generateMetadata(): Promise<Metadata> {
  const t = await texter('plan');
  return { title: t('flik') };
}

export default async function PlanPage() {
  const { namn, planer, narvaro } = await forSokande(async (aktor, nu) => ({
    namn: aktor.namn,
    ...(await listMinPlan(aktor, nu)),
  }));
  const t = await texter('plan');
  const skriv = await skrivsatt();
  const { phone } = kommunPa(skriv.sprak);
  return (
    <MinaSidorRam namn={namn} current="plan">
      <PageHead heading={t('flik')} lead={t('ingress')} />
      <div className="grid gap-6">
        {planer.length === 0 && <Notice title={t('ingenPlan')} />}
        {planer.map((plan) => (
          <PlanPanel key={plan.from} plan={plan} t={t} skriv={skriv} />
        ))}
        <Panel heading={t('narvaro')}>
          {narvaro.length === 0 ? (
            <p>{t('ingenNarvaro')}</p>
          ) : (
            <PlainTable
              caption={t('narvaro')}
              heads={[t('manad'), t('registrerat')]}
              rows={narvaro.map((row) => [capital(skriv.manad(row.manad)), narvaroText(row, t, skriv)])}
            />
          )}
        </Panel>
      </div>
      <p className="mt-6">{t.rich('ratta', kontakt(phone, skriv))}</p>
    </MinaSidorRam>
  );
}
