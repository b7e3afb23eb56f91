import { Card } from '@/components/admin/card';
import { Fold } from '@/components/admin/fold';
import { Pairs } from '@/components/pairs';
import { Status } from '@/components/status';
import { formatInstant } from '@/domain/tid';
import type { Skyddskort as Kort, Skyddsrad } from '@/server/skydd/load-skydd';
import { SkyddForm } from './skydd-form';

const LAGE = {
  ja: { tone: 'judge', label: 'Skyddade personuppgifter' },
  okant: { tone: 'judge', label: 'Inte känt' },
  nej: { tone: 'idle', label: 'Inget känt skydd' },
} as const;

const KALLA = {
  AF: 'Markering hos Arbetsförmedlingen',
  FK: 'Markering hos Försäkringskassan',
  CSN: 'Markering hos CSN',
  PERSONAL: 'Sagt av',
} as const;

const SAGT = { JA: 'skyddad', NEJ: 'inte skyddad', OKANT: 'inte känt' } as const;

const toPair = ({ vem, lage, kalla, skal, personalNamn, tid }: Skyddsrad) => ({
  label: `${vem}: ${SAGT[lage]}`,
  value: `${KALLA[kalla]}${personalNamn ? ` ${personalNamn}` : ''}, ${formatInstant(tid)}`,
  note: skal ?? undefined,
});

/** What is known of the household's protection, from whom and when, and the form that says something else. */
export function Skyddskort({ ansokanId, kort }: { ansokanId: string; kort: Kort }) {
  return (
    <Card heading="Skydd" end={<Status {...LAGE[kort.lage]} />}>
      <div className="flow">
        {kort.lage !== 'nej' && <p>Följ rutinen för skyddade personuppgifter.</p>}
        {kort.rader.length > 0 && <Pairs stacked pairs={kort.rader.map(toPair)} />}
        <p className="small muted">
          Folkbokföringen är inte tillfrågad. Här står det som är känt på andra vägar.
        </p>
        <Fold summary="Ändra">
          <SkyddForm ansokanId={ansokanId} personer={kort.personer} />
        </Fold>
      </div>
    </Card>
  );
}
