import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { BankidWait } from '@/components/bankid/bankid-wait';
import { RefreshWithoutScript } from '@/components/bankid/refresh-without-script';
import { PageHead } from '@/components/shell/page-head';
import { allowOpen } from '@/server/access/open';
import { now } from '@/server/clock';
import { viewOrder } from '@/server/inloggning/orders';
import { readOrderCookie } from '@/server/session/cookie';
import { kommun } from '../../kommun';
import { OppenRam } from '../../oppen-ram';
import { beginLogin, cancelLogin, completeLogin } from '../actions';

export const metadata: Metadata = { title: 'Väntar på BankID' };

const HERE = '/logga-in/bankid';

export default async function LoggaInBankidPage() {
  allowOpen('session.borja');
  const view = await viewOrder(await readOrderCookie(), HERE, now());
  if (!view) redirect('/logga-in');
  return (
    <OppenRam back={{ href: '/logga-in', label: 'Tillbaka' }}>
      <PageHead heading="Logga in med BankID" lead={`I appen ska det stå ”Logga in hos ${kommun.name}”.`} />
      <BankidWait
        initial={view}
        source={`/api/bankid?ater=${HERE}`}
        finish={completeLogin}
        cancel={cancelLogin}
        restart={beginLogin}
      />
      {view.lage === 'pagar' && <RefreshWithoutScript seconds={2} />}
    </OppenRam>
  );
}
