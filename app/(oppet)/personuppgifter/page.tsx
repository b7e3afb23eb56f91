import type { Metadata } from 'next';
import { PageHead } from '@/components/shell/page-head';
import { Section } from '@/components/shell/section';
import { TextLink } from '@/components/text-link';
import { manadOf } from '@/domain/manad';
import { dayOf } from '@/domain/tid';
import { allowOpen } from '@/server/access/open';
import { now } from '@/server/clock';
import { LIVSLANGDER } from '@/server/livslangd/regler';
import { fragadeMyndigheter } from '@/server/sprak/myndigheter';
import { skrivsatt } from '@/server/sprak/skrivsatt';
import { texter } from '@/server/sprak/texter';
import { ansvar } from '../../ansvar';
import { kommunPa } from '../../kommun';
import { kontakt } from '../../kontakt';
import { OppenRam } from '../../oppen-ram';
import { LAGAR } from '../lagar';

export async function generateMetadata(): Promise<Metadata> {
  const t = await texter('personuppgifter');
  return { title: t('rubrik') };
}

const VARFOR = ['syfte', 'grund', 'kansliga'] as const;
const VEM = ['inne', 'ute', 'land'] as const;
const RATT = ['se', 'ratta', 'invanda', 'radera', 'klaga'] as const;
const IMY = 'https://www.imy.se/privatperson/utfora-arenden/lamna-ett-klagomal/';

/** What a person must be told of how the data are used: articles 13 and 14 of the GDPR. */
export default async function PersonuppgifterPage() {
  allowOpen('oppet.se');
  const t = await texter('personuppgifter');
  const gemensamt = await texter('gemensamt');
  const skriv = await skrivsatt();
  const { phone } = kommunPa(skriv.sprak);
  const { namnd, dataskyddsombud } = ansvar;
  const ombud = skriv.ltr(dataskyddsombud.kontakt);
  const namn = fragadeMyndigheter(skriv, manadOf(dayOf(now())));
  return (
    <OppenRam back={{ href: '/', label: gemensamt('tillStartsidan') }}>
      <PageHead heading={t('rubrik')} lead={t('ingress')} />
      <Section id="ansvar" heading={t('ansvar.rubrik')}>
        <div className="flow">
          <p>{t('ansvar.namnd', { namnd })}</p>
          <p className="[overflow-wrap:anywhere]">
            {t('ansvar.ombud', { kontakt: dataskyddsombud.exempel ? `${ombud} (${t('exempel')})` : ombud })}
          </p>
          <p>{t.rich('ansvar.ring', kontakt(phone, skriv))}</p>
        </div>
      </Section>
      <Section id="varfor" heading={t('varfor.rubrik')}>
        <div className="flow">
          {VARFOR.map((id) => (
            <p key={id}>{t(`varfor.${id}`)}</p>
          ))}
          <ul role="list" className="small">
            <li>
              <TextLink href={LAGAR.sol}>{t('varfor.sol')}</TextLink>
            </li>
            <li>
              <TextLink href={LAGAR.solpul}>{t('varfor.puls')}</TextLink>
            </li>
          </ul>
        </div>
      </Section>
      <Section id="vad" heading={t('vad.rubrik')}>
        <div className="flow">
          <p>{t('vad.du')}</p>
          <p>{t('vad.myndigheter', { namn })}</p>
          <p>{t('vad.val')}</p>
        </div>
      </Section>
      <Section id="auto" heading={t('auto.rubrik')}>
        <p>{t('auto.text')}</p>
      </Section>
      <Section id="vem" heading={t('vem.rubrik')}>
        <div className="flow">
          {VEM.map((id) => (
            <p key={id}>{t(`vem.${id}`)}</p>
          ))}
        </div>
      </Section>
      <Section id="lange" heading={t('lange.rubrik')}>
        <div className="flow">
          <p>{t('lange.arende')}</p>
          <p>{t('lange.utkast', { dagar: LIVSLANGDER.utkast.tid.antal })}</p>
          <p>{t('lange.prov')}</p>
        </div>
      </Section>
      <Section id="ratt" heading={t('ratt.rubrik')}>
        <div className="flow">
          <ul className="flow">
            {RATT.map((id) => (
              <li key={id}>{t(`ratt.${id}`)}</li>
            ))}
          </ul>
          <TextLink href={IMY} alone>
            {t('ratt.imy')}
          </TextLink>
        </div>
      </Section>
    </OppenRam>
  );
}
