import { Panel } from '@/components/panel';
import { Status } from '@/components/status';
import { TextLink } from '@/components/text-link';
import { Timeline, type Moment } from '@/components/timeline';
import { formatManad, type Manad } from '@/domain/manad';
import { formatInstant } from '@/domain/tid';
import { kontrolltext, type Kontrollbesked } from './kontrollbesked';
import { capital } from './ord';

type Ansokan = {
  referens: string;
  manad: Manad;
  inskickad: Date;
  raknad: Date | null;
  kontrollbesked: Kontrollbesked | null;
};

function moments({ inskickad, raknad }: Ansokan): Moment[] {
  return [
    { what: 'Inskickad', when: capital(formatInstant(inskickad)), state: 'done' },
    raknad
      ? { what: 'Uträkningen är gjord', when: capital(formatInstant(raknad)), state: 'done' }
      : { what: 'Uträkningen är inte gjord än. En handläggare tar hand om den.', state: 'now' },
    { what: 'En handläggare granskar', state: raknad ? 'now' : 'next' },
    { what: 'Beslut', when: 'Du ser det här när det är fattat', state: 'next' },
  ];
}

/** An application that waits for its decision: what has happened and what comes. */
export function PagaendeAnsokan({ ansokan }: { ansokan: Ansokan }) {
  const kontroll = kontrolltext(ansokan.kontrollbesked);
  return (
    <Panel
      heading={`Ansökan för ${formatManad(ansokan.manad)}`}
      end={<Status tone="doing" label="Väntar på beslut" />}
    >
      <Timeline moments={moments(ansokan)} />
      {kontroll && (
        <p className="mt-4">
          {kontroll.text} {kontroll.ord} <TextLink href="/stickprov">Så drar vi stickprov</TextLink>
        </p>
      )}
      <p className="small muted mt-4">
        Referens <span className="num">{ansokan.referens}</span>
      </p>
    </Panel>
  );
}
