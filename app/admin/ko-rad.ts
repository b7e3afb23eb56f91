import type { QueueRow } from '@/components/admin/queue-table';
import { formatManad } from '@/domain/manad';
import type { listKo } from '@/server/handlaggning/list-ko';
import { bilagorText, hushallText, sparMark, vantatText } from './ord';

type Rad = Awaited<ReturnType<typeof listKo>>[number];

const why = ({ spar, skal }: Rad) =>
  skal.length > 0 ? skal.join(' ') : spar === null ? 'Väntar på uträkning' : 'Alla kontroller uppfyllda';

/** A case as it stands in the queue. */
export function toQueueRow(rad: Rad): QueueRow {
  const isLate = rad.vantat.andel >= 1;
  return {
    number: rad.referens,
    href: `/admin/arenden/${rad.id}`,
    alias: rad.enhet,
    kind: 'Återansökan',
    month: formatManad(rad.manad),
    household: hushallText(rad.vuxna, rad.barn),
    track: sparMark(rad.spar),
    why: why(rad),
    age: { label: vantatText(rad.vantat), share: rad.vantat.andel },
    flags: [
      ...(isLate ? [{ tone: 'bad' as const, label: 'Över tidsmål', icon: 'clock' as const }] : []),
      ...(rad.bilagor > 0
        ? [{ tone: 'idle' as const, label: bilagorText(rad.bilagor), icon: 'clip' as const }]
        : []),
    ],
  };
}
