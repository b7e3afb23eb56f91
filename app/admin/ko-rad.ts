import type { QueueRow } from '@/components/admin/queue-table';
import { formatManad } from '@/domain/manad';
import { formatDay } from '@/domain/tid';
import type { listKo } from '@/server/handlaggning/list-ko';
import { bilagorText, hushallText, kompletteringMark, sparMark, TYP, vantatText } from './ord';

type Rad = Awaited<ReturnType<typeof listKo>>[number];

const SHOWN = 2;
const ATERTAGEN = { tone: 'idle' as const, label: 'Återtagen' };
const HOS_ROBOTEN = { tone: 'doing' as const, label: 'Hos roboten' };

/** The first reasons, and how many more there are: the case page says them all. */
function why({ spar, skal, hosRoboten, vantarPa, skyddat, aterkallad }: Rad): string {
  if (aterkallad) return 'Sökanden har tagit tillbaka ansökan. Skriv av ärendet.';
  if (skyddat) return skal.join(' ');
  if (spar === null) return vantarPa ?? (hosRoboten ? 'Roboten arbetar med ansökan' : 'Väntar på uträkning');
  if (skal.length === 0) return 'Alla kontroller uppfyllda';
  const more = skal.length - SHOWN;
  return skal.slice(0, SHOWN).join(' ') + (more > 0 ? ` Och ${more} till.` : '');
}

/** What was asked for; while it is waited for, with its last day. */
function kompletteringFlagga({ komplettering, aterkallad }: Rad) {
  if (!komplettering || aterkallad) return [];
  const { lage, sistaDag } = komplettering;
  const mark = kompletteringMark(lage);
  const until = lage === 'vantar' && sistaDag ? ` till ${formatDay(sistaDag)}` : '';
  return mark ? [{ ...mark, label: mark.label + until }] : [];
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
    track: rad.aterkallad ? ATERTAGEN : rad.hosRoboten ? HOS_ROBOTEN : sparMark(rad.spar),
    why: why(rad),
    age: { label: vantatText(rad.vantat), share: rad.vantat.andel },
    flags: [
      ...(rad.skyddat
        ? [{ tone: 'judge' as const, label: 'Skyddade uppgifter', icon: 'warning' as const }]
        : []),
      ...kompletteringFlagga(rad),
      ...(isLate ? [{ tone: 'bad' as const, label: 'Över tidsmål', icon: 'clock' as const }] : []),
      ...(rad.bilagor > 0
        ? [{ tone: 'idle' as const, label: bilagorText(rad.bilagor), icon: 'clip' as const }]
        : []),
    ],
  };
}
