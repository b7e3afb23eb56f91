import type { Metadata } from 'next';
import { Notice } from '@/components/notice';
import { PageHead } from '@/components/shell/page-head';
import { allowOpen } from '@/server/access/open';
import { now } from '@/server/clock';
import { provmanader } from '@/server/oppet/provrakna-steg';
import { skrivsatt } from '@/server/sprak/skrivsatt';
import { texter } from '@/server/sprak/texter';
import { labelsOf } from '../../ansokan/[ansokan]/[steg]/to-fields';
import { kommunPa } from '../../kommun';
import { OppenRam } from '../../oppen-ram';
import { rakna } from './actions';
import { provfalt } from './falt';
import { Provraknare } from './provraknare';

export async function generateMetadata(): Promise<Metadata> {
  const t = await texter('provrakna');
  return { title: t('rubrik') };
}

/** A trial calculation for anyone: no login, and nothing kept. */
export default async function ProvraknaPage() {
  allowOpen('oppet.se');
  const nu = now();
  const t = await texter('provrakna');
  const ansokan = await texter('ansokan');
  const gemensamt = await texter('gemensamt');
  const skriv = await skrivsatt();
  return (
    <OppenRam back={{ href: '/', label: gemensamt('tillStartsidan') }}>
      <Provraknare
        action={rakna}
        fields={provfalt(t, skriv, nu)}
        values={{ manad: provmanader(nu)[0] }}
        labels={labelsOf(ansokan)}
        submitLabel={t('rakna')}
        head={<PageHead heading={t('rubrik')} lead={t('ingress')} />}
        intro={
          <Notice title={t('inget.rubrik')}>{t('inget.text', { kommun: kommunPa(skriv.sprak).name })}</Notice>
        }
      />
    </OppenRam>
  );
}
