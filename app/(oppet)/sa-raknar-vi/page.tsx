import type { Metadata } from 'next';
import { Notice } from '@/components/notice';
import { PageHead } from '@/components/shell/page-head';
import { Section } from '@/components/shell/section';
import { TextLink } from '@/components/text-link';
import { LAG } from '@/domain/lag';
import { manadOf } from '@/domain/manad';
import { dayOf } from '@/domain/tid';
import { allowOpen } from '@/server/access/open';
import { now } from '@/server/clock';
import { kontrollord } from '@/server/oppet/kontrollord';
import { regelbild } from '@/server/oppet/regelbild';
import { regelverk } from '@/server/regelverk';
import { skrivsatt } from '@/server/sprak/skrivsatt';
import { texter } from '@/server/sprak/texter';
import { kommunPa } from '../../kommun';
import { kontakt } from '../../kontakt';
import { OppenRam } from '../../oppen-ram';
import { Kontrollista } from './kontrollista';
import { Kostnader } from './kostnader';
import { Riksnorm } from './riksnorm';

export async function generateMetadata(): Promise<Metadata> {
  const t = await texter('sa-raknar-vi');
  return { title: t('rubrik') };
}

const ALDRIG = ['beslutar', 'avslag', 'skar', 'tyst', 'gissar', 'vem', 'lar'] as const;

/** How the decision support works, drawn from the regelverk of the month. */
export default async function SaRaknarViPage() {
  allowOpen('oppet.se');
  const manad = manadOf(dayOf(now()));
  const bild = regelbild(regelverk(), manad);
  const kontroller = kontrollord(regelverk(), manad);
  const t = await texter('sa-raknar-vi');
  const gemensamt = await texter('gemensamt');
  const skriv = await skrivsatt();
  const { phone } = kommunPa(skriv.sprak);
  const namn = skriv.manad(manad);
  return (
    <OppenRam back={{ href: '/', label: gemensamt('tillStartsidan') }}>
      <PageHead heading={t('rubrik')} lead={t('ingress')}>
        <p>
          <TextLink href="/provrakna" alone>
            {t('provrakna')}
          </TextLink>
        </p>
      </PageHead>
      {!bild && <Notice tone="judge">{t('saknas', { manad: namn })}</Notice>}
      <Section id="manniska" heading={t('manniska.rubrik')}>
        <p>{t('manniska.text')}</p>
      </Section>
      <Section id="aldrig" heading={t('aldrig.rubrik')}>
        <ul className="flow">
          {ALDRIG.map((id) => (
            <li key={id}>{t(`aldrig.${id}`)}</li>
          ))}
        </ul>
      </Section>
      {kontroller && (
        <Section id="ordning" heading={t('ordning.rubrik')} note={t('ordning.not')}>
          <Kontrollista kontroller={kontroller} />
        </Section>
      )}
      {bild && (
        <>
          <Section id="norm" heading={t('norm.rubrik', { manad: namn })} note={t('norm.not')}>
            <Riksnorm norm={bild.norm} />
          </Section>
          <Section id="kostnader" heading={t('kostnader.rubrik')} note={t('kostnader.not', { manad: namn })}>
            <Kostnader kostnader={bild.kostnader} />
          </Section>
        </>
      )}
      <Section id="emot" heading={t('emot.rubrik')}>
        <div className="flow">
          <p>{t.rich('emot.fore', kontakt(phone, skriv))}</p>
          <p>{t('emot.efter', { veckor: LAG.overklagandeveckor })}</p>
          {bild && (
            <p className="small muted break-all">{t('emot.version', { hash: skriv.ltr(bild.hash) })}</p>
          )}
        </div>
      </Section>
    </OppenRam>
  );
}
