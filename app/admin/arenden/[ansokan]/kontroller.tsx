import { Card } from '@/components/admin/card';
import { CheckList, type CheckItem } from '@/components/admin/check-list';
import { Fold } from '@/components/admin/fold';
import type { Kontroll } from '@/domain/beslutsstod/rekommendation';
import type { Arende } from './tabell';

const UTFALL = {
  uppfyllt: { tone: 'ok', outcome: 'Uppfyllt' },
  ej_uppfyllt: { tone: 'bad', outcome: 'Ej uppfyllt' },
  kraver_bedomning: { tone: 'judge', outcome: 'Kräver bedömning' },
} as const;

type Medlemmar = Arende['hushall']['medlemmar'];

/** What the check was made from, with names in place of ids. */
const inputText = ({ inputs }: Kontroll, medlemmar: Medlemmar) =>
  medlemmar.reduce(
    (text, { id, fornamn }) => text.replaceAll(`(${id})`, `(${fornamn})`),
    inputs.map(({ namn, varde, kalla }) => `${namn}: ${varde} (${kalla})`).join('. '),
  );

const toItem =
  (medlemmar: Medlemmar) =>
  (kontroll: Kontroll): CheckItem => ({
    id: kontroll.id,
    heading: kontroll.rubrik,
    ...UTFALL[kontroll.utfall],
    why: kontroll.mening.replace(`${kontroll.rubrik}: `, ''),
    inputs: inputText(kontroll, medlemmar) || undefined,
  });

/** The checks: those that need somebody stand open, those that passed fold with what they were made from. */
export function Kontroller({ kontroller, medlemmar }: { kontroller: Kontroll[]; medlemmar: Medlemmar }) {
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
      <CheckList checks={open.map(toItem(medlemmar))} />
      <Fold summary={`${passed.length} uppfyllda`} shortcut="v">
        <CheckList checks={passed.map(toItem(medlemmar))} />
      </Fold>
    </Card>
  );
}
