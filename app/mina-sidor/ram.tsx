import type { ReactNode } from 'react';
import { Tabs } from '@/components/shell/tabs';
import { SokandeRam } from '../sokande-ram';

type Props = { namn: string; current: 'oversikt' | 'beslut'; children: ReactNode };

/** Mina sidor: the applicant's frame with its tabs. */
export function MinaSidorRam({ namn, current, children }: Props) {
  const tabs = [
    { href: '/mina-sidor', label: 'Översikt', current: current === 'oversikt' },
    { href: '/mina-sidor/beslut', label: 'Beslut', current: current === 'beslut' },
  ];
  return (
    <SokandeRam namn={namn} tabs={<Tabs label="Mina sidor" tabs={tabs} />}>
      {children}
    </SokandeRam>
  );
}
