import type { ReactNode } from 'react';
import { Page } from '@/components/shell/page';
import { SiteFooter } from '@/components/shell/site-footer';
import { SiteHeader } from '@/components/shell/site-header';
import { kommun } from './kommun';
import { LoggaUtKnapp } from './logga-ut-knapp';
import { OM_TJANSTEN } from './om-tjansten';

type Props = { namn: string; tabs?: ReactNode; children: ReactNode };

/** The frame of a logged-in applicant's pages. */
export function SokandeRam({ namn, tabs, children }: Props) {
  return (
    <>
      <SiteHeader kommun={kommun} home="/mina-sidor" user={namn} session={<LoggaUtKnapp />} />
      {tabs}
      <Page>{children}</Page>
      <SiteFooter kommun={kommun} about={OM_TJANSTEN} />
    </>
  );
}
