import type { ReactNode } from 'react';
import { Page } from '@/components/shell/page';
import { LoggaUtKnapp } from './logga-ut-knapp';
import { Sessionsvakt } from './sessionsvakt';
import { Sidfot } from './sidfot';
import { Sidhuvud } from './sidhuvud';

type Props = {
  namn: string;
  tabs?: ReactNode;
  /** The form of the page that keeps what is typed: choosing a language saves it first. */
  form?: string;
  children: ReactNode;
};

/** The frame of a logged-in applicant's pages. */
export function SokandeRam({ namn, tabs, form, children }: Props) {
  return (
    <>
      <Sidhuvud home="/mina-sidor" user={namn} session={<LoggaUtKnapp />} form={form} />
      {tabs}
      <Page>{children}</Page>
      <Sidfot />
      <Sessionsvakt />
    </>
  );
}
