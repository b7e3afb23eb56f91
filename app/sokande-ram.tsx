import type { ReactNode } from 'react';
import { Page } from '@/components/shell/page';
import { LoggaUtKnapp } from './logga-ut-knapp';
import { Sessionsvakt } from './sessionsvakt';
import { Sidfot } from './sidfot';
import { Sidhuvud } from './sidhuvud';

type Props = { namn: string; tabs?: ReactNode; children: ReactNode };

/** The frame of a logged-in applicant's pages. */
export function SokandeRam({ namn, tabs, children }: Props) {
  return (
    <>
      <Sidhuvud home="/mina-sidor" user={namn} session={<LoggaUtKnapp />} />
      {tabs}
      <Page>{children}</Page>
      <Sidfot />
      <Sessionsvakt />
    </>
  );
}
