import type { ReactNode } from 'react';
import { Tabs } from '@/components/shell/tabs';
import { texter } from '@/server/sprak/texter';
import { SokandeRam } from '../sokande-ram';

type Props = {
  namn: string;
  current: 'oversikt' | 'beslut' | 'registerutdrag' | 'plan' | 'avisering';
  children: ReactNode;
};

/** Mina sidor: the applicant's frame with its tabs. */
export async function MinaSidorRam({ namn, current, children }: Props) {
  const t = await texter('mina-sidor');
  const register = await texter('registerutdrag');
  const plan = await texter('plan');
  const avisering = await texter('avisering');
  const tabs = [
    { href: '/mina-sidor', label: t('flikar.oversikt'), current: current === 'oversikt' },
    { href: '/mina-sidor/beslut', label: t('flikar.beslut'), current: current === 'beslut' },
    {
      href: '/mina-sidor/registerutdrag',
      label: register('flik'),
      current: current === 'registerutdrag',
    },
    { href: '/mina-sidor/plan', label: plan('flik'), current: current === 'plan' },
    { href: '/mina-sidor/avisering', label: avisering('flik'), current: current === 'avisering' },
  ];
  return (
    <SokandeRam namn={namn} tabs={<Tabs label={t('titel')} tabs={tabs} />}>
      {children}
    </SokandeRam>
  );
}
