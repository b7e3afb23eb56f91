import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { BackLink } from '@/components/shell/back-link';
import { PageHead } from '@/components/shell/page-head';
import { Rail } from '@/components/shell/rail';
import { Work } from '@/components/shell/work';
import { platser } from '@/domain/ansokan/formular';
import { openUtkast } from '@/server/ansokan/open-utkast';
import { forSokande } from '@/server/request/page';
import { formularord } from '@/server/sprak/formular';
import { texter } from '@/server/sprak/texter';
import { SokandeRam } from '../../../sokande-ram';
import { delarOf } from '../lage';
import { BilagorSteg } from './bilagor-steg';
import { STEG_FORM } from './form-id';
import { FormSteg } from './form-steg';
import { GranskaSteg } from './granska-steg';
import { SkrivUnderSteg } from './skriv-under-steg';

type Props = {
  params: Promise<{ ansokan: string; steg: string }>;
  searchParams: Promise<{
    fel?: string;
    handelse?: string;
    uppladdad?: string;
    rad?: string;
    sprak?: string;
  }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { steg } = await params;
  const { t, formular } = await formularord();
  return { title: formular.steg[steg]?.namn ?? t('oversikt.titel') };
}

/** Steps that keep nothing that is typed. */
const UTAN_FORMULAR = ['bilagor', 'skriv-under'];

/** One step. A step that may not be opened yet leads to the first one that is open. */
export default async function StegPage({ params, searchParams }: Props) {
  const { ansokan, steg } = await params;
  const { namn, ...opened } = await forSokande(async (aktor, nu) => ({
    namn: aktor.namn,
    ...(await openUtkast(aktor, ansokan, nu)),
  }));
  if (opened.sent !== null) redirect(`/ansokan/${opened.sent}/kvitto`);
  const { utkast, lage } = opened;
  if (lage?.lage === 'VANTAR') redirect(`/ansokan/${ansokan}`);
  const ord = await formularord();
  const { t, skriv } = ord;
  const { vem } = platser(utkast.kontext);
  const gemensamt = await texter('gemensamt');
  const delar = delarOf(utkast, ord);
  const index = delar.findIndex((d) => d.id === steg);
  const del = delar[index];
  if (!del) notFound();
  if (!del.href) redirect(delar.find((d) => !d.klar && d.href)?.href ?? `/ansokan/${ansokan}`);
  const month = skriv.manad(utkast.kontext.manad);
  const head = (
    <PageHead
      eyebrow={t('steg.del', { nummer: index + 1, antal: delar.length, manad: month })}
      heading={del.rubrik}
      lead={del.ingress}
    />
  );
  const { rad, sprak } = await searchParams;
  const part = { utkast, head, steg };
  const hasForm = !UTAN_FORMULAR.includes(steg);
  return (
    <SokandeRam namn={namn} form={hasForm ? STEG_FORM : undefined}>
      <Work
        rail={
          <Rail
            heading={t('steg.karta', { vem, manad: month })}
            done={gemensamt('klar')}
            items={delar.map((d) => ({
              label: d.namn,
              href: d.href,
              state: d.id === steg ? 'current' : d.klar ? 'done' : undefined,
            }))}
          />
        }
      >
        <BackLink href={`/ansokan/${ansokan}`} label={t('steg.tillbaka', { vem })} />
        {steg === 'bilagor' ? (
          <BilagorSteg {...part} {...await searchParams} />
        ) : steg === 'granska' ? (
          <GranskaSteg {...part} />
        ) : steg === 'skriv-under' ? (
          <SkrivUnderSteg {...part} />
        ) : (
          <FormSteg {...part} rad={rad} isAsked={sprak === undefined} />
        )}
      </Work>
    </SokandeRam>
  );
}
