import type { ReactNode } from 'react';
import { BackLink } from '@/components/shell/back-link';
import { Page } from '@/components/shell/page';
import { Sidfot } from './sidfot';
import { Sidhuvud } from './sidhuvud';

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
      <Sidhuvud />
      <Page>
        {back && <BackLink {...back} />}
        {children}
      </Page>
      <Sidfot />
    </>
  );
}
