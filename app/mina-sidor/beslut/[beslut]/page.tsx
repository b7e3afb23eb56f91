import type { Metadata } from 'next';
import { BackLink } from '@/components/shell/back-link';
import { Rail } from '@/components/shell/rail';
import { Work } from '@/components/shell/work';
import { loadBeslut } from '@/server/beslut/load-beslut';
import { forSokande } from '@/server/request/page';
import { MinaSidorRam } from '../../ram';
import { Kontroller } from './kontroller';
import { Overklaga } from './overklaga';
import { Rakning } from './rakning';
import { Sammanfattning } from './sammanfattning';
import { Varfor } from './varfor';

export const metadata: Metadata = { title: 'Ditt beslut' };

const parts = [
  { label: 'Varför?', href: '#varfor' },
  { label: 'Så räknade vi', href: '#rakning' },
  { label: 'Det här kontrollerade vi', href: '#kontroller' },
  { label: 'Så överklagar du', href: '#overklaga' },
];

type Props = { params: Promise<{ beslut: string }> };

export default async function BeslutPage({ params }: Props) {
  const { beslut: id } = await params;
  const { namn, beslut } = await forSokande(async (aktor, nu) => ({
    namn: aktor.namn,
    beslut: await loadBeslut(aktor, id, nu),
  }));
  return (
    <MinaSidorRam namn={namn} current="beslut">
      <BackLink href="/mina-sidor/beslut" label="Alla beslut" />
      <Sammanfattning beslut={beslut} />
      <Work wide rail={<Rail heading="På den här sidan" items={parts} />}>
        <Varfor beslut={beslut} />
        <Rakning beslut={beslut} />
        <Kontroller beslut={beslut} />
        <Overklaga beslut={beslut} />
      </Work>
    </MinaSidorRam>
  );
}
