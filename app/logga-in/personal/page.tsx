import type { Metadata } from 'next';
import { Notice } from '@/components/notice';
import { PageHead } from '@/components/shell/page-head';
import { allowOpen } from '@/server/access/open';
import { OppenRam } from '../../oppen-ram';
import { StaffLogin } from './staff-login';

export const metadata: Metadata = { title: 'Logga in som personal' };

type Props = { searchParams: Promise<{ fel?: string; error?: string }> };

export default async function LoggaInPersonalPage({ searchParams }: Props) {
  allowOpen('session.borja');
  const { fel, error } = await searchParams;
  return (
    <OppenRam back={{ href: '/logga-in', label: 'Tillbaka' }}>
      <PageHead heading="Logga in som personal" lead="Du loggar in med stadens inloggning." />
      <div className="flow">
        {fel === 'tillit' && (
          <Notice tone="bad" title="Inloggningen är inte tillräckligt säker">
            Logga in med ett kort eller en app på tillitsnivå 3.
          </Notice>
        )}
        {fel === 'takt' && (
          <Notice tone="bad" title="Det blev för många försök">
            Vänta en stund och försök igen.
          </Notice>
        )}
        {error && !fel && (
          <Notice tone="bad" title="Inloggningen gick inte">
            Försök igen. Kontakta it-supporten om det inte hjälper.
          </Notice>
        )}
        <StaffLogin />
      </div>
    </OppenRam>
  );
}
