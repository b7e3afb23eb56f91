import type { ReactNode } from 'react';
import { Icon } from '@/components/icon';
import { Page } from '@/components/shell/page';
import { SiteFooter } from '@/components/shell/site-footer';
import { SiteHeader } from '@/components/shell/site-header';
import { kommun } from './kommun';
import { logOut } from './logga-ut';

type Props = { namn: string; tabs?: ReactNode; children: ReactNode };

/** The frame of a logged-in applicant's pages. */
export function SokandeRam({ namn, tabs, children }: Props) {
  return (
    <>
      <SiteHeader
        kommun={kommun}
        home="/mina-sidor"
        user={namn}
        session={
          <form action={logOut}>
            <button>
              <Icon name="log-out" />
              Logga ut
            </button>
          </form>
        }
      />
      {tabs}
      <Page>{children}</Page>
      <SiteFooter kommun={kommun} />
    </>
  );
}
