import type { Metadata } from 'next';
import { ActionForm } from '@/components/form/action-form';
import { Notice } from '@/components/notice';
import { Panel } from '@/components/panel';
import { BackLink } from '@/components/shell/back-link';
import { PageHead } from '@/components/shell/page-head';
import { TextLink } from '@/components/text-link';
import { loadBegaran } from '@/server/komplettering/load-begaran';
import { forSokande } from '@/server/request/page';
import { skrivsatt } from '@/server/sprak/skrivsatt';
import { texter } from '@/server/sprak/texter';
import { MinaSidorRam } from '../../ram';
import { svara } from './actions';
import { Begaran } from './begaran';

export async function generateMetadata(): Promise<Metadata> {
  const t = await texter('komplettering');
  return { title: t('titel') };
}

type Props = { params: Promise<{ ansokan: string }> };

/** What a caseworker has asked for, until when, and the way to answer; after that what was sent. */
export default async function KompletteringPage({ params }: Props) {
  const { ansokan } = await params;
  const { namn, begart } = await forSokande(async (aktor, nu) => ({
    namn: aktor.namn,
    begart: await loadBegaran(aktor, ansokan, nu),
  }));
  const t = await texter('komplettering');
  const minaSidor = await texter('mina-sidor');
  const skriv = await skrivsatt();
  const { begaranden, skickade, kan, isBegun, isOver, manad, referens } = begart;
  const knapp = kan === 'lagga_till' ? t('laggTill') : t(isBegun ? 'fortsatt' : 'svara');
  const sist = begaranden
    .map(({ sistaDag }) => sistaDag)
    .toSorted()
    .at(-1);
  return (
    <MinaSidorRam namn={namn} current="oversikt">
      <BackLink href="/mina-sidor" label={minaSidor('titel')} />
      <PageHead
        heading={kan === 'svara' ? t('titel') : t('klar')}
        lead={t('ingress', { manad: skriv.manad(manad), referens: skriv.ltr(referens) })}
      />
      <div className="flow">
        {isOver && <Notice title={t('over')} />}
        {begaranden.toReversed().map((begaran) => (
          <Begaran key={begaran.id} begaran={begaran} t={t} skriv={skriv} />
        ))}
        {kan === 'lagga_till' && sist && <p>{t('laggTillText', { dag: skriv.dag(sist) })}</p>}
        {kan && (
          <ActionForm
            action={svara}
            hidden={{ ansokan }}
            label={knapp}
            onward
            variant={kan === 'svara' ? 'filled' : 'quiet'}
          />
        )}
        {skickade.length > 0 && (
          <Panel heading={t('skickade')}>
            <ul>
              {skickade.map(({ id, inskickad }) => (
                <li key={id}>
                  <TextLink href={`/ansokan/${id}/kvitto`}>
                    {t('skickad', { tid: skriv.tid(inskickad) })}
                  </TextLink>
                </li>
              ))}
            </ul>
          </Panel>
        )}
      </div>
    </MinaSidorRam>
  );
}
