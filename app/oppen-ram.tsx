import type { ReactNode } from 'react';
import { BackLink } from '@/components/shell/back-link';
import { Page } from '@/components/shell/page';
import { SiteFooter } from '@/components/shell/site-footer';
import { SiteHeader } from '@/components/shell/site-header';
import { kommun } from './kommun';
import { OM_TJANSTEN } from './om-tjansten';

/** The frame of a page that asks for no login. */
export function OppenRam({
  back,
  children,
}: {
  back?: { href: string; label: string };
  children: ReactNode;
}) {
  return (
    <>
      <SiteHeader kommun={kommun} />
      <Page>
        {back && <BackLink {...back} />}
        {children}
      </Page>
      <SiteFooter kommun={kommun} about={OM_TJANSTEN} />
    </>
  );
}
