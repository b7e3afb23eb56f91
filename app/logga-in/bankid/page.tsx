import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { bankidTexter, bankidVy } from '@/app/bankid-texter';
import { BankidWait } from '@/components/bankid/bankid-wait';
import { RefreshWithoutScript } from '@/components/bankid/refresh-without-script';
import { PageHead } from '@/components/shell/page-head';
import { allowOpen } from '@/server/access/open';
import { now } from '@/server/clock';
import { viewOrder } from '@/server/inloggning/orders';
import { readOrderCookie } from '@/server/session/cookie';
import { texter } from '@/server/sprak/texter';
import { kommun } from '../../kommun';
import { OppenRam } from '../../oppen-ram';
import { beginLogin, cancelLogin, completeLogin } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await texter('logga-in');
  return { title: t('vanta.titel') };
}

const HERE = '/logga-in/bankid';

export default async function LoggaInBankidPage() {
  allowOpen('session.borja');
  const view = await viewOrder(await readOrderCookie(), HERE, now());
  if (!view) redirect('/logga-in');
  const t = await texter('logga-in');
  return (
    <OppenRam back={{ href: '/logga-in', label: t('tillbaka') }}>
      <PageHead heading={t('rubrik')} lead={t('vanta.ingress', { kommun: kommun.name })} />
      <BankidWait
        initial={await bankidVy(view)}
        texts={bankidTexter(t)}
        source={`/api/bankid?ater=${HERE}`}
        finish={completeLogin}
        cancel={cancelLogin}
        restart={beginLogin}
      />
      {view.lage === 'pagar' && <RefreshWithoutScript seconds={2} />}
    </OppenRam>
  );
}
