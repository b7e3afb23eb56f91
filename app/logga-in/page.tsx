import type { Metadata } from 'next';
import { ActionForm } from '@/components/form/action-form';
import { telHref } from '@/components/shell/kommun';
import { PageHead } from '@/components/shell/page-head';
import { Panel } from '@/components/panel';
import { TextLink } from '@/components/text-link';
import { allowOpen } from '@/server/access/open';
import { IDLE_MINUTES } from '@/server/session/sessions';
import { kommun } from '../kommun';
import { OppenRam } from '../oppen-ram';
import { beginLogin } from './actions';

export const metadata: Metadata = { title: 'Logga in' };

export default function LoggaInPage() {
  allowOpen('session.borja');
  return (
    <OppenRam back={{ href: '/', label: 'Till startsidan' }}>
      <PageHead
        heading="Logga in med BankID"
        lead="Du kan använda BankID på den här enheten eller på en annan."
      />
      <div className="grid gap-10 lg:grid-cols-[1.3fr_1fr]">
        <div className="flow">
          <p>Nästa sida visar en QR-kod och en knapp som öppnar appen.</p>
          <ActionForm action={beginLogin} label="Logga in med BankID" icon="lock" />
        </div>
        <div className="flow">
          <Panel variant="quiet" heading="Så vet du att det är vi">
            <p>
              I appen ska det stå <b>”Logga in hos {kommun.name}”</b>. Står det något annat, eller har någon
              ringt dig? Avbryt.
            </p>
          </Panel>
          <h2>Har du inget BankID?</h2>
          <p>
            Ansök på papper eller hos oss. Ring{' '}
            <a href={telHref(kommun.phone.number)}>{kommun.phone.number}</a>, {kommun.phone.hours}.
          </p>
          <p className="small muted">
            Du loggas ut efter {IDLE_MINUTES} minuter utan aktivitet. Det du har sparat finns kvar.
          </p>
          <p className="small">
            <TextLink href="/logga-in/personal">Logga in som personal</TextLink>
          </p>
        </div>
      </div>
    </OppenRam>
  );
}
