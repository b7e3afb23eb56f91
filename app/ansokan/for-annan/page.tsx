import type { Metadata } from 'next';
import { BackLink } from '@/components/shell/back-link';
import { PageHead } from '@/components/shell/page-head';
import { ANNANS } from '@/domain/ansokan/vem-soker';
import { LAG } from '@/domain/lag';
import { forSokande } from '@/server/request/page';
import { skrivsatt } from '@/server/sprak/skrivsatt';
import { texter } from '@/server/sprak/texter';
import { kommunPa } from '../../kommun';
import { kontakt } from '../../kontakt';
import { SokandeRam } from '../../sokande-ram';

export async function generateMetadata(): Promise<Metadata> {
  const t = await texter('medsokande');
  return { title: t('forAnnan.titel') };
}

/** How to go on for who wants to apply for somebody else: with a power of attorney, an appointment, or a grown child. */
export default async function ForAnnanPage() {
  const namn = await forSokande(async (aktor) => aktor.namn);
  const t = await texter('medsokande');
  const ansokan = await texter('ansokan');
  const skriv = await skrivsatt();
  const { phone, visit } = kommunPa(skriv.sprak);
  return (
    <SokandeRam namn={namn}>
      <BackLink href="/ansokan" label={t('forAnnan.tillbaka')} />
      <PageHead heading={t('forAnnan.titel')} lead={t('forAnnan.ingress')} />
      <div className="flow">
        {ANNANS.map((vem) => (
          <section key={vem} id={vem} className="flow">
            <h2>{t(`forAnnan.${vem}.rubrik`, LAG)}</h2>
            <p>{t(`forAnnan.${vem}.text`, LAG)}</p>
          </section>
        ))}
        <p>{ansokan.rich('valj.kontaktText', { ...kontakt(phone, skriv), plats: visit.place })}</p>
      </div>
    </SokandeRam>
  );
}
