import type { Metadata } from 'next';
import { ButtonLink } from '@/components/button';
import { Page } from '@/components/shell/page';
import { PageHead } from '@/components/shell/page-head';
import { texter } from '@/server/sprak/texter';
import { Sidfot } from './sidfot';
import { Sidhuvud } from './sidhuvud';

export async function generateMetadata(): Promise<Metadata> {
  const t = await texter('gemensamt');
  return { title: t('finnsInte.rubrik') };
}

export default async function NotFound() {
  const t = await texter('gemensamt');
  return (
    <>
      <Sidhuvud />
      <Page>
        <PageHead heading={t('finnsInte.rubrik')} lead={t('finnsInte.ingress')} />
        <ButtonLink href="/">{t('tillStartsidan')}</ButtonLink>
      </Page>
      <Sidfot />
    </>
  );
}
