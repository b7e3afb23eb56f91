import type { ReactNode } from 'react';
import { Card } from '@/components/admin/card';
import { SourcesTable } from '@/components/admin/sources-table';
import type { Tone } from '@/components/status';
import { formatInstant } from '@/domain/tid';
import type { Arende } from './tabell';

type Status = Arende['myndighetssvar'][number]['status'];

const STATUS: Record<Status, { tone: Tone; label: string }> = {
  svar: { tone: 'ok', label: 'Svarade' },
  inget_hos_oss: { tone: 'idle', label: 'Inget hos dem' },
  delvis: { tone: 'judge', label: 'Svarade delvis' },
  kunde_inte_kontrolleras: { tone: 'judge', label: 'Kunde inte kontrolleras' },
  ej_fragad: { tone: 'judge', label: 'Inget uppslag gjort' },
};

/** What each agency answered, and when. */
export function Myndigheter({ svar, end }: { svar: Arende['myndighetssvar']; end: ReactNode }) {
  return (
    <Card heading="Myndigheternas svar" end={end} flush>
      <SourcesTable
        caption="Svar från varje myndighet"
        heads={['Myndighet', 'Svar', 'När']}
        rows={svar.map(({ myndighet, status, tid, skal }) => ({
          label: myndighet,
          status: STATUS[status],
          text: skal ?? undefined,
          time: tid === null ? undefined : formatInstant(new Date(tid)),
        }))}
      />
    </Card>
  );
}
