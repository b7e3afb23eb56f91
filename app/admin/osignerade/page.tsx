import type { Metadata } from 'next';
import { Card } from '@/components/admin/card';
import { Notice } from '@/components/notice';
import { Pairs } from '@/components/pairs';
import { Page } from '@/components/shell/page';
import { formatManad } from '@/domain/manad';
import { formatDay, formatInstant } from '@/domain/tid';
import { listOsignerade, type Osignerad } from '@/server/handlaggning/list-osignerade';
import { forPersonal } from '@/server/request/page';
import { TYP } from '../ord';

export const metadata: Metadata = { title: 'Inte underskrivna' };

const SKYDDAT = 'Skyddade personuppgifter: följ rutinen.';

function Hushall({ rad }: { rad: Osignerad }) {
  return (
    <Card heading={rad.namn ?? SKYDDAT}>
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
        ]}
      />
    </Card>
  );
}

/** Applications of two that one of them did not sign in time: somebody here contacts the household. */
export default async function OsigneradePage() {
  const rader = await forPersonal((aktor) => listOsignerade(aktor));
  return (
    <Page>
      <h1 tabIndex={-1}>Inte underskrivna av båda</h1>
      <p>
        En av två sökande skrev under, den andra inte i tid. Ansökan är inte skickad och svaren syns inte här.
        Kontakta hushållet: fråga om ni kan hjälpa till, eller om någon av dem ska ansöka ensam. Raden
        försvinner när sökande skriver under igen eller när utkastet tas bort.
      </p>
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
