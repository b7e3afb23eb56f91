import type { Metadata } from 'next';
import { Card } from '@/components/admin/card';
import { ActionForm } from '@/components/form/action-form';
import { Notice } from '@/components/notice';
import { Pairs } from '@/components/pairs';
import { Page } from '@/components/shell/page';
import { Status } from '@/components/status';
import { formatManad } from '@/domain/manad';
import { formatDay, formatInstant } from '@/domain/tid';
import { listOsignerade, type Osignerad } from '@/server/handlaggning/list-osignerade';
import { forPersonal } from '@/server/request/page';
import { TYP } from '../ord';
import { kontaktat } from './actions';

export const metadata: Metadata = { title: 'Inte underskrivna' };

const SKYDDAT = 'Skyddade personuppgifter: följ rutinen.';

const LAGE = {
  kontaktat: { tone: 'ok', label: 'Kontaktat' },
  nytt: { tone: 'judge', label: 'Inte kontaktat' },
} as const;

function Hushall({ rad }: { rad: Osignerad }) {
  const { kontaktad } = rad;
  return (
    <Card
      heading={rad.namn ?? SKYDDAT}
      end={<Status {...LAGE[kontaktad.length > 0 ? 'kontaktat' : 'nytt']} />}
    >
      <Pairs
        pairs={[
          { label: 'Ansökan', value: `${TYP[rad.typ]} för ${formatManad(rad.manad)}` },
          { label: 'Enhet', value: rad.enhet },
          { label: 'Sökande skrev under', value: formatInstant(rad.undertecknad) },
          { label: 'Sista dagen för medsökande', value: formatDay(rad.sistaDag) },
          {
            label: 'Nå hushållet',
            value: rad.namn
              ? (rad.kontakt ?? 'Ingen kontaktuppgift: skriv till folkbokföringsadressen')
              : SKYDDAT,
          },
          ...kontaktad.map(({ av, tid }) => ({ label: 'Kontaktat av', value: av, note: formatInstant(tid) })),
        ]}
      />
      {rad.farNotera && (
        <ActionForm
          action={kontaktat}
          hidden={{ omgangId: rad.id, sedda: String(kontaktad.length) }}
          label={kontaktad.length > 0 ? 'Jag har kontaktat hushållet igen' : 'Jag har kontaktat hushållet'}
          labelMore={rad.namn ?? undefined}
          variant="quiet"
        />
      )}
    </Card>
  );
}

/** Applications of two that one of them did not sign in time: somebody here contacts the household. */
export default async function OsigneradePage() {
  const rader = await forPersonal((aktor) => listOsignerade(aktor));
  return (
    <Page>
      <div className="queue-head">
        <h1 tabIndex={-1}>Inte underskrivna av båda</h1>
      </div>
      <div className="flow">
        <p>
          En av två sökande skrev under, den andra inte i tid. Ansökan är inte skickad, och svaren syns inte
          här.
        </p>
        <p>
          Kontakta hushållet. Fråga om du kan hjälpa till, eller om någon av dem ska ansöka ensam. Notera det
          här, så att ingen kollega ringer också.
        </p>
        <p className="muted">
          Hushållet försvinner från listan när sökande skriver under igen, eller när utkastet tas bort.
        </p>
      </div>
      {rader.length === 0 ? (
        <Notice title="Inget hushåll att kontakta">Ingen ansökan har passerat sista dagen.</Notice>
      ) : (
        <div className="mt-4 grid gap-4 lg:grid-cols-2">
          {rader.map((rad) => (
            <Hushall key={rad.id} rad={rad} />
          ))}
        </div>
      )}
    </Page>
  );
}
