import type { Metadata } from 'next';
import { PageHead } from '@/components/shell/page-head';
import { Section } from '@/components/shell/section';
import { TextLink } from '@/components/text-link';
import { allowOpen } from '@/server/access/open';
import { skrivsatt } from '@/server/sprak/skrivsatt';
import { texter } from '@/server/sprak/texter';
import { ansvar } from '../../ansvar';
import { kommunPa } from '../../kommun';
import { kontakt } from '../../kontakt';
import { OppenRam } from '../../oppen-ram';
import { LAGAR } from '../lagar';

export async function generateMetadata(): Promise<Metadata> {
  const t = await texter('tillganglighet');
  return { title: t('rubrik') };
}

const BRISTER = ['webblasare', 'skarmlasare', 'personer', 'svenska', 'oversattning', 'tecken'] as const;
const DIGG = 'https://www.digg.se/tdosanmalan';

/** The accessibility statement that lag (2018:1937) 13 § asks for. */
export default async function TillganglighetPage() {
  allowOpen('oppet.se');
  const t = await texter('tillganglighet');
  const gemensamt = await texter('gemensamt');
  const skriv = await skrivsatt();
  const { name, phone, visit } = kommunPa(skriv.sprak);
  return (
    <OppenRam back={{ href: '/', label: gemensamt('tillStartsidan') }}>
      <PageHead heading={t('rubrik')} lead={t('ingress', { kommun: name })} />
      <Section id="status" heading={t('status.rubrik')}>
        <div className="flow">
          <p>{t('status.text')}</p>
          <p className="small">
            <TextLink href={LAGAR.dos}>{t('status.lag')}</TextLink>
          </p>
        </div>
      </Section>
      <Section id="brister" heading={t('brister.rubrik')}>
        <ul className="flow">
          {BRISTER.map((id) => (
            <li key={id}>{t(`brister.${id}`)}</li>
          ))}
        </ul>
      </Section>
      <Section id="fel" heading={t('fel.rubrik')}>
        <div className="flow">
          <p>{t.rich('fel.ring', kontakt(phone, skriv))}</p>
          <p>{t('fel.besok', { plats: visit.place, tider: visit.hours })}</p>
          <p>{t('fel.annat')}</p>
        </div>
      </Section>
      <Section id="digg" heading={t('digg.rubrik')}>
        <div className="flow">
          <p>{t('digg.text')}</p>
          <TextLink href={DIGG} alone>
            {t('digg.lank')}
          </TextLink>
        </div>
      </Section>
      <Section id="prov" heading={t('prov.rubrik')}>
        <div className="flow">
          <p>{t('prov.text', { dag: skriv.dag(ansvar.tillganglighetBedomd) })}</p>
          <p>{t('prov.hur')}</p>
          <p>{t('prov.andrad', { dag: skriv.dag(ansvar.tillganglighetAndrad) })}</p>
        </div>
      </Section>
    </OppenRam>
  );
}
