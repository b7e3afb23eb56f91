import { Card } from '@/components/admin/card';
import { Pairs } from '@/components/pairs';
import { Status } from '@/components/status';
import { formatInstant } from '@/domain/tid';
import { skrivAv } from './actions';
import { SkalForm } from './skal-form';
import type { Arende } from './tabell';

type Props = {
  ansokanId: string;
  aterkallelse: NonNullable<Arende['aterkallelse']>;
  avskrivning: Arende['avskrivning'];
  beslutas: string;
};

/** The applicant has taken the application back: a person writes the case off. */
export function Aterkallad({ ansokanId, aterkallelse, avskrivning, beslutas }: Props) {
  return (
    <Card
      number={1}
      heading="Sökanden har tagit tillbaka ansökan"
      end={
        avskrivning ? <Status tone="idle" label="Avskriven" /> : <Status tone="judge" label="Att skriva av" />
      }
    >
      <div className="flow">
        <p>Återtagen {formatInstant(aterkallelse.aterkallad)}. Det finns inget att besluta om.</p>
        {avskrivning ? (
          <Pairs
            stacked
            pairs={[
              { label: 'Avskriven', value: formatInstant(avskrivning.avskriven) },
              { label: 'Beslutat av', value: `${avskrivning.personalNamn}, ${avskrivning.personalTitel}` },
              { label: 'Delegation', value: avskrivning.delegation },
              { label: 'Skäl', value: avskrivning.skal },
            ]}
          />
        ) : (
          <>
            <SkalForm
              action={skrivAv}
              hidden={{ ansokanId }}
              name="skal"
              label="Varför skrivs ärendet av? Sökanden läser det."
              knapp="Skriv av ärendet"
            />
            <p className="small muted">{beslutas}</p>
          </>
        )}
      </div>
    </Card>
  );
}
