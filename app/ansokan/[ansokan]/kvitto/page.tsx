import type { Metadata } from 'next';
import { ButtonLink } from '@/components/button';
import { Pairs } from '@/components/pairs';
import { Panel } from '@/components/panel';
import { PageHead } from '@/components/shell/page-head';
import { TextLink } from '@/components/text-link';
import { loadKvitto } from '@/server/ansokan/load-kvitto';
import { forSokande } from '@/server/request/page';
import { skrivsatt } from '@/server/sprak/skrivsatt';
import { texter } from '@/server/sprak/texter';
import { kommunPa } from '../../../kommun';
import { kontakt } from '../../../kontakt';
import { SokandeRam } from '../../../sokande-ram';

export async function generateMetadata(): Promise<Metadata> {
  const t = await texter('ansokan');
  return { title: t('kvitto.titel') };
}

type Props = { params: Promise<{ ansokan: string }> };

export default async function KvittoPage({ params }: Props) {
  const { ansokan } = await params;
  const { namn, kvitto } = await forSokande(async (aktor) => ({
    namn: aktor.namn,
    kvitto: await loadKvitto(aktor, ansokan),
  }));
  const t = await texter('ansokan');
  const skriv = await skrivsatt();
  const kompl = await texter('komplettering');
  const isKomplettering = kvitto.slag === 'komplettering';
  const manad = skriv.manad(kvitto.manad);
  const vem = kvitto.tva ? 'ni' : 'du';
  const { phone } = kommunPa(skriv.sprak);
  return (
    <SokandeRam namn={namn}>
      <PageHead
        heading={isKomplettering ? kompl('kvitto.rubrik') : t('kvitto.rubrik', { vem })}
        lead={isKomplettering ? kompl('kvitto.ingress', { manad }) : t('kvitto.ingress', { vem, manad })}
      />
      <div className="flow">
        <Panel>
          <Pairs
            pairs={[
              { label: t('kvitto.referens'), value: skriv.ltr(kvitto.referens) },
              { label: t('kvitto.inskickad'), value: skriv.tid(kvitto.inskickad) },
              {
                label: t('kvitto.summa'),
                value: skriv.ltr(kvitto.formularSha256.slice(0, 16)),
                note: t('kvitto.summaNot'),
              },
            ]}
          />
        </Panel>
        <h2>{t('kvitto.nu')}</h2>
        <ol>
          <li>{isKomplettering ? kompl('kvitto.laser') : t('kvitto.raknar')}</li>
          <li>{t('kvitto.beslutar')}</li>
          <li>{t('kvitto.ser', { vem })}</li>
        </ol>
        <p>{t('kvitto.spara', { vem })}</p>
        <p>{t.rich('kvitto.fel', kontakt(phone, skriv))}</p>
        <p>
          <ButtonLink href="/mina-sidor" onward>
            {t('kvitto.minaSidor')}
          </ButtonLink>
        </p>
        {kvitto.kanAtertas && (
          <p>
            <TextLink href={`/ansokan/${kvitto.id}/aterta`} alone>
              {kompl('aterta.lank')}
            </TextLink>
          </p>
        )}
      </div>
    </SokandeRam>
  );
}
