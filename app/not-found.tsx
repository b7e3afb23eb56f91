import { ButtonLink } from '@/components/button';
import { Page } from '@/components/shell/page';
import { PageHead } from '@/components/shell/page-head';
import { SiteFooter } from '@/components/shell/site-footer';
import { SiteHeader } from '@/components/shell/site-header';
import { kommun } from './kommun';

export const metadata = { title: 'Sidan finns inte' };

export default function NotFound() {
  return (
    <>
      <SiteHeader kommun={kommun} />
      <Page>
        <PageHead heading="Sidan finns inte" lead="Adressen kan vara fel, eller så är sidan borttagen." />
        <ButtonLink href="/">Till startsidan</ButtonLink>
      </Page>
      <SiteFooter kommun={kommun} />
    </>
  );
}
