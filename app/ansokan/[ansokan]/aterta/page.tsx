import type { Metadata } from 'next';
import { Actions, ButtonLink } from '@/components/button';
import { ActionForm } from '@/components/form/action-form';
import { Notice } from '@/components/notice';
import { BackLink } from '@/components/shell/back-link';
import { PageHead } from '@/components/shell/page-head';
import { loadAterkallelse } from '@/server/ansokan/take-back-ansokan';
import { forSokande } from '@/server/request/page';
import { skrivsatt } from '@/server/sprak/skrivsatt';
import { texter } from '@/server/sprak/texter';
import { SokandeRam } from '../../../sokande-ram';
import { Svenska } from '../../../svenska';
import { aterta } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await texter('komplettering');
  return { title: t('aterta.lank') };
}

type Props = { params: Promise<{ ansokan: string }> };

/** Says what it means to take the application back, and asks once; afterwards that it is done. */
export default async function AtertaPage({ params }: Props) {
  const { ansokan } = await params;
  const { namn, tillbaka } = await forSokande(async (aktor) => ({
    namn: aktor.namn,
    tillbaka: await loadAterkallelse(aktor, ansokan),
  }));
  const t = await texter('komplettering');
  const ansokanord = await texter('ansokan');
  const minaSidor = await texter('mina-sidor');
  const skriv = await skrivsatt();
  const { lage, aterkallad, avskrivning } = tillbaka;
  return (
    <SokandeRam namn={namn}>
      <BackLink href="/mina-sidor" label={minaSidor('titel')} />
      <PageHead
        heading={aterkallad ? t('aterta.klar') : t('aterta.rubrik', { manad: skriv.manad(tillbaka.manad) })}
        lead={lage === 'kan' ? t('aterta.ingress') : undefined}
      />
      <div className="flow">
        {lage === 'beslutad' && <Notice tone="judge" title={t('aterta.beslutad')} />}
        {aterkallad && <p>{t('aterta.klarText', { tid: skriv.tid(aterkallad) })}</p>}
        {aterkallad && <p>{t('aterta.igen')}</p>}
        {avskrivning && (
          <p>
            {t.rich('aterta.avskriven', {
              text: avskrivning.skal,
              sv: (words) => <Svenska>{words}</Svenska>,
            })}
          </p>
        )}
        {lage === 'kan' && (
          <>
            <ul>
              <li>{t('aterta.slutar')}</li>
              <li>{t('aterta.igen')}</li>
              <li>{t('aterta.lott')}</li>
              <li>{t('aterta.angra')}</li>
            </ul>
            <Actions>
              <ActionForm action={aterta} hidden={{ ansokan }} label={t('aterta.knapp')} />
              <ButtonLink href="/mina-sidor" variant="text">
                {t('aterta.behall')}
              </ButtonLink>
            </Actions>
          </>
        )}
        {lage !== 'kan' && (
          <p>
            <ButtonLink href="/mina-sidor" onward>
              {ansokanord('kvitto.minaSidor')}
            </ButtonLink>
          </p>
        )}
      </div>
    </SokandeRam>
  );
}
