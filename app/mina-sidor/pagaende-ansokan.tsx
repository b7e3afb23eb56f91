import { Panel } from '@/components/panel';
import { Status } from '@/components/status';
import { TextLink } from '@/components/text-link';
import { Timeline, type Moment } from '@/components/timeline';
import type { Ansokanstyp } from '@/domain/ansokan/ansokanstyp';
import type { Manad } from '@/domain/manad';
import { skrivsatt, type Skrivsatt } from '@/server/sprak/skrivsatt';
import { texter, type Sidtext } from '@/server/sprak/texter';
import { kontrolltext, type Kontrollbesked } from './kontrollbesked';
import { Kontrollord } from './kontrollord';
import { capital, typnamn } from './ord';

type Ansokan = {
  typ: Ansokanstyp;
  referens: string;
  manad: Manad;
  inskickad: Date;
  raknad: Date | null;
  kontrollbesked: Kontrollbesked | null;
};

function moments({ inskickad, raknad }: Ansokan, t: Sidtext<'mina-sidor'>, { tid }: Skrivsatt): Moment[] {
  return [
    { what: t('pagaende.inskickad'), when: capital(tid(inskickad)), state: 'done' },
    raknad
      ? { what: t('pagaende.raknad'), when: capital(tid(raknad)), state: 'done' }
      : { what: t('pagaende.inteRaknad'), state: 'now' },
    { what: t('pagaende.granskar'), state: raknad ? 'now' : 'next' },
    { what: t('pagaende.beslut'), when: t('pagaende.beslutSen'), state: 'next' },
  ];
}

/** An application that waits for its decision: what has happened and what comes. */
export async function PagaendeAnsokan({ ansokan }: { ansokan: Ansokan }) {
  const t = await texter('mina-sidor');
  const skriv = await skrivsatt();
  const kontroll = kontrolltext(ansokan.kontrollbesked, t);
  return (
    <Panel
      heading={t('pagaende.rubrik', {
        typ: await typnamn(ansokan.typ),
        manad: skriv.manad(ansokan.manad),
      })}
      end={<Status tone="doing" label={t('pagaende.lage')} />}
    >
      <Timeline moments={moments(ansokan, t, skriv)} />
      {kontroll && (
        <p className="mt-4">
          {kontroll.text} {kontroll.ord && <Kontrollord text={kontroll.ord} />}{' '}
          <TextLink href="/stickprov">{t('kontroll.saDrarVi')}</TextLink>
        </p>
      )}
      <p className="small muted mt-4">
        {t.rich('pagaende.referens', {
          referens: skriv.ltr(ansokan.referens),
          num: (text) => <span className="num">{text}</span>,
        })}
      </p>
    </Panel>
  );
}
