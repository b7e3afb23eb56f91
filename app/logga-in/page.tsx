import type { Metadata } from 'next';
import { ActionForm } from '@/components/form/action-form';
import { PageHead } from '@/components/shell/page-head';
import { Panel } from '@/components/panel';
import { TextLink } from '@/components/text-link';
import { allowOpen } from '@/server/access/open';
import { IDLE_MINUTES } from '@/server/session/sessions';
import { skrivsatt } from '@/server/sprak/skrivsatt';
import { texter } from '@/server/sprak/texter';
import { kommunPa } from '../kommun';
import { kontakt } from '../kontakt';
import { OppenRam } from '../oppen-ram';
import { beginLogin } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await texter('logga-in');
  return { title: t('titel') };
}

type Props = { searchParams: Promise<{ ater?: string | string[] }> };

export default async function LoggaInPage({ searchParams }: Props) {
  allowOpen('session.borja');
  const { ater } = await searchParams;
  const t = await texter('logga-in');
  const skriv = await skrivsatt();
  const { name, phone } = kommunPa(skriv.sprak);
  return (
    <OppenRam back={{ href: '/', label: t('start') }}>
      <PageHead heading={t('rubrik')} lead={t('ingress')} />
      <div className="grid gap-10 lg:grid-cols-[1.3fr_1fr]">
        <div className="flow">
          <p>{t('nasta')}</p>
          <ActionForm
            action={beginLogin}
            hidden={{ ater: typeof ater === 'string' ? ater : '' }}
            label={t('knapp')}
            icon="lock"
          />
        </div>
        <div className="flow">
          <Panel variant="quiet" heading={t('vi.rubrik')}>
            <p>{t.rich('vi.text', { kommun: name, b: (text) => <b>{text}</b> })}</p>
          </Panel>
          <h2>{t('utan.rubrik')}</h2>
          <p>{t.rich('utan.text', kontakt(phone, skriv))}</p>
          <p className="small muted">{t('tid', { minuter: IDLE_MINUTES })}</p>
          <p className="small">
            <TextLink href="/logga-in/personal">{t('personal')}</TextLink>
          </p>
        </div>
      </div>
    </OppenRam>
  );
}
