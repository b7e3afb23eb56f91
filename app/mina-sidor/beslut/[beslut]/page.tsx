import type { Metadata } from 'next';
import { BackLink } from '@/components/shell/back-link';
import { Rail } from '@/components/shell/rail';
import { Work } from '@/components/shell/work';
import { loadBeslut } from '@/server/beslut/load-beslut';
import { forSokande } from '@/server/request/page';
import { texter, type Sidtext } from '@/server/sprak/texter';
import { valtSprak } from '@/server/sprak/valt-sprak';
import { Notice } from '@/components/notice';
import { isSvenska } from '@/domain/sprak';
import { MinaSidorRam } from '../../ram';
import { Kontroller } from './kontroller';
import { Overklaga } from './overklaga';
import { Rakning } from './rakning';
import { Sammanfattning } from './sammanfattning';
import { Varfor } from './varfor';

export async function generateMetadata(): Promise<Metadata> {
  const t = await texter('beslut');
  return { title: t('titel') };
}

const partsOf = (t: Sidtext<'beslut'>) => [
  { label: t('varfor'), href: '#varfor' },
  { label: t('rakning.rubrik'), href: '#rakning' },
  { label: t('kontroller.rubrik'), href: '#kontroller' },
  { label: t('overklaga.lank'), href: '#overklaga' },
];

type Props = { params: Promise<{ beslut: string }> };

export default async function BeslutPage({ params }: Props) {
  const { beslut: id } = await params;
  const { namn, beslut } = await forSokande(async (aktor, nu) => ({
    namn: aktor.namn,
    beslut: await loadBeslut(aktor, id, nu),
  }));
  const t = await texter('beslut');
  return (
    <MinaSidorRam namn={namn} current="beslut">
      <BackLink href="/mina-sidor/beslut" label={t('alla')} />
      {!isSvenska(await valtSprak()) && <Notice>{t('pasvenska')}</Notice>}
      <Sammanfattning beslut={beslut} />
      <Work wide rail={<Rail heading={t('karta')} items={partsOf(t)} />}>
        <Varfor beslut={beslut} />
        <Rakning beslut={beslut} />
        <Kontroller beslut={beslut} />
        <Overklaga beslut={beslut} />
      </Work>
    </MinaSidorRam>
  );
}
