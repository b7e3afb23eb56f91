import { Card } from '@/components/admin/card';
import { CheckList, type CheckItem } from '@/components/admin/check-list';
import { Fold } from '@/components/admin/fold';
import type { Kontroll } from '@/domain/beslutsstod/rekommendation';

const UTFALL = {
  uppfyllt: { tone: 'ok', outcome: 'Uppfyllt' },
  ej_uppfyllt: { tone: 'bad', outcome: 'Ej uppfyllt' },
  kraver_bedomning: { tone: 'judge', outcome: 'Kräver bedömning' },
} as const;

const toItem = ({ id, rubrik, utfall, mening, inputs }: Kontroll): CheckItem => ({
  id,
  heading: rubrik,
  ...UTFALL[utfall],
  why: mening.replace(`${rubrik}: `, ''),
  inputs: inputs.map(({ namn, varde, kalla }) => `${namn}: ${varde} (${kalla})`).join('. ') || undefined,
});

/** The checks: those that need somebody stand open, those that passed fold with what they were made from. */
export function Kontroller({ kontroller }: { kontroller: Kontroll[] }) {
  const open = kontroller.filter(({ utfall }) => utfall !== 'uppfyllt');
  const passed = kontroller.filter(({ utfall }) => utfall === 'uppfyllt');
  return (
    <Card
      number={2}
      heading="Kontroller"
      end={
        <span className="small muted">
          {open.length} att bedöma, {passed.length} uppfyllda
        </span>
      }
      flush
    >
      <CheckList checks={open.map(toItem)} />
      <Fold summary={`${passed.length} uppfyllda`} shortcut="v">
        <CheckList checks={passed.map(toItem)} />
      </Fold>
    </Card>
  );
}
