import type { Metadata } from 'next';
import { Notice } from '@/components/notice';
import { PageHead } from '@/components/shell/page-head';
import { listUtdrag } from '@/server/register/list-utdrag';
import { forSokande } from '@/server/request/page';
import { skrivsatt } from '@/server/sprak/skrivsatt';
import { texter } from '@/server/sprak/texter';
import { kommunPa } from '../../kommun';
import { kontakt } from '../../kontakt';
import { MinaSidorRam } from '../ram';
import { UtdragPanel } from './utdrag-panel';

export async function generateMetadata(): Promise<Metadata> {
  const t = await texter('registerutdrag');
  return { title: t('rubrik') };
}

export default async function RegisterutdragPage() {
  const { namn, utdrag } = await forSokande(async (aktor) => ({
    namn: aktor.namn,
    utdrag: await listUtdrag(aktor),
  }));
  const t = await texter('registerutdrag');
  const skriv = await skrivsatt();
  const { phone } = kommunPa(skriv.sprak);
  return (
    <MinaSidorRam namn={namn} current="registerutdrag">
      <PageHead heading={t('rubrik')} lead={t('ingress')} />
      {utdrag === null ? (
        <Notice title={t('viaOss')} />
      ) : utdrag.length === 0 ? (
        <Notice title={t('inga')} />
      ) : (
        <div className="grid gap-6">
          {utdrag.map((one) => (
            <UtdragPanel key={one.id} utdrag={one} t={t} skriv={skriv} />
          ))}
        </div>
      )}
      <p className="mt-6">{t.rich('ratta', kontakt(phone, skriv))}</p>
    </MinaSidorRam>
  );
}
