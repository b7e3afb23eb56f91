import { Card } from '@/components/admin/card';
import { SourcesTable } from '@/components/admin/sources-table';
import { formatManad } from '@/domain/manad';
import { formatOre } from '@/domain/pengar';
import { UTGANG } from '../../ord';
import type { Arende } from './tabell';

/** What was decided the months before. */
export function Tidigare({ beslut }: { beslut: Arende['tidigare'] }) {
  return (
    <Card heading="Tidigare månader" flush={beslut.length > 0}>
      {beslut.length === 0 ? (
        <p>Inga tidigare beslut här.</p>
      ) : (
        <SourcesTable
          caption="Tidigare beslut"
          heads={['Månad', 'Beslut', 'Belopp']}
          rows={beslut.map(({ manad, utgang, beloppOre }) => ({
            label: formatManad(manad),
            status: UTGANG[utgang],
            time: formatOre(beloppOre),
          }))}
        />
      )}
    </Card>
  );
}
