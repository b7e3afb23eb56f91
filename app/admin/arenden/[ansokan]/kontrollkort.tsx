import { Card } from '@/components/admin/card';
import { Pairs } from '@/components/pairs';
import { Status } from '@/components/status';
import { formatAndel } from '@/domain/stickprov/andel';
import { formatInstant } from '@/domain/tid';
import type { loadKontroll } from '@/server/stickprov/load-kontroll';
import { KontrollForm } from './kontroll-form';
import { UTFALL_ORD } from './kontroll-svar';

export type Kontrollage = NonNullable<Awaited<ReturnType<typeof loadKontroll>>>;

const why = ({ typ, manaderSedan }: Kontrollage) =>
  typ === 'STICKPROV'
    ? 'Ansökan drogs till stickprov. En lott avgjorde, innan något var räknat.'
    : `Dags för fördjupad kontroll. Det har gått ${manaderSedan} månader sedan den förra, eller sedan den första ansökan.`;

const toPairs = ({ typ, lott, avslutad }: Kontrollage) => [
  ...(typ === 'STICKPROV' && lott
    ? [
        { label: 'Andel som dras', value: formatAndel(lott.andel), note: lott.skal },
        { label: 'Lotten drogs', value: formatInstant(lott.tid) },
      ]
    : []),
  ...(avslutad
    ? [
        { label: 'Så slutade den', value: UTFALL_ORD[avslutad.utfall], note: avslutad.text },
        { label: 'Avslutad', value: formatInstant(avslutad.tid), note: avslutad.personalNamn },
      ]
    : []),
];

/** A control by a person: why, and how it ended or the form that says it. */
export function Kontrollkort({ ansokanId, lage }: { ansokanId: string; lage: Kontrollage }) {
  const { avslutad } = lage;
  const pairs = toPairs(lage);
  return (
    <Card
      id="kontroll"
      heading="Kontroll"
      end={avslutad ? <Status tone="ok" label="Avslutad" /> : <Status tone="judge" label="Inte avslutad" />}
    >
      <div className="flow">
        {!avslutad && <p>{why(lage)}</p>}
        {pairs.length > 0 && <Pairs stacked pairs={pairs} />}
        {!avslutad && <KontrollForm ansokanId={ansokanId} />}
      </div>
    </Card>
  );
}
