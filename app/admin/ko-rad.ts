import type { QueueRow } from '@/components/admin/queue-table';
import { formatManad } from '@/domain/manad';
import type { listKo } from '@/server/handlaggning/list-ko';
import { bilagorText, hushallText, sparMark, TYP, vantatText } from './ord';

type Rad = Awaited<ReturnType<typeof listKo>>[number];

const SHOWN = 2;
const HOS_ROBOTEN = { tone: 'doing' as const, label: 'Hos roboten' };

/** The first reasons, and how many more there are: the case page says them all. */
function why({ spar, skal, hosRoboten, vantarPa, skyddat }: Rad): string {
  if (skyddat) return skal.join(' ');
  if (spar === null) return vantarPa ?? (hosRoboten ? 'Roboten arbetar med ansökan' : 'Väntar på uträkning');
  if (skal.length === 0) return 'Alla kontroller uppfyllda';
  const more = skal.length - SHOWN;
  return skal.slice(0, SHOWN).join(' ') + (more > 0 ? ` Och ${more} till.` : '');
}

/** A case as it stands in the queue. */
export function toQueueRow(rad: Rad): QueueRow {
  const isLate = rad.vantat.andel >= 1;
  return {
    number: rad.referens,
    href: `/admin/arenden/${rad.id}`,
    alias: rad.enhet,
    kind: TYP[rad.typ],
    month: formatManad(rad.manad),
    household: hushallText(rad.vuxna, rad.barn),
    track: rad.hosRoboten ? HOS_ROBOTEN : sparMark(rad.spar),
    why: why(rad),
    age: { label: vantatText(rad.vantat), share: rad.vantat.andel },
    flags: [
      ...(rad.skyddat
        ? [{ tone: 'judge' as const, label: 'Skyddade uppgifter', icon: 'warning' as const }]
        : []),
      ...(isLate ? [{ tone: 'bad' as const, label: 'Över tidsmål', icon: 'clock' as const }] : []),
      ...(rad.bilagor > 0
        ? [{ tone: 'idle' as const, label: bilagorText(rad.bilagor), icon: 'clip' as const }]
        : []),
    ],
  };
}
