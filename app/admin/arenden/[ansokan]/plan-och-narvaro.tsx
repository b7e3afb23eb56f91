import { Card } from '@/components/admin/card';
import { SourcesTable } from '@/components/admin/sources-table';
import type { Tone } from '@/components/status';
import { formatManad } from '@/domain/manad';
import type { Planering } from '@/domain/beslutsstod/underlag-arende';
import { formatInstant } from '@/domain/tid';
import type { Arende } from './tabell';

type Mark = { tone: Tone; label: string };
type Vuxen = Arende['planering']['vuxna'][number];

const PLAN: Record<Planering['planFoljd'], Mark> = {
  ja: { tone: 'ok', label: 'Följs' },
  nej: { tone: 'bad', label: 'Följs inte' },
  ingen_plan: { tone: 'judge', label: 'Ingen plan är gjord' },
  okant: { tone: 'judge', label: 'Inte känt' },
};
const NARVARO: Record<Planering['narvaro'], Mark> = {
  ja: { tone: 'ok', label: 'Närvarande' },
  giltig_franvaro: { tone: 'ok', label: 'Giltig frånvaro' },
  ogiltig_franvaro: { tone: 'bad', label: 'Ogiltig frånvaro' },
  inget_att_narvara_vid: { tone: 'idle', label: 'Inget att närvara vid' },
  okant: { tone: 'judge', label: 'Inte känt' },
};
const UNDANTAG: Partial<Record<Planering['undantag'], string>> = {
  under_18: 'Under 18 år',
  skola_18_20: '18–20 år och går i skolan',
  heltidssysselsatt: 'Sysselsatt på heltid',
  riktalder: 'Har uppnått riktåldern',
  sjukpenning_sjukersattning: 'Sjukpenning eller sjukersättning',
  annat: 'Annat skäl',
};

const source = (row: { kalla: string; registrerad: Date } | undefined) =>
  row && `${row.kalla}, ${formatInstant(row.registrerad)}`;

const period = ({ from, tom }: NonNullable<Vuxen['plan']>) =>
  tom ? `${from} till ${tom}.` : `Från ${from}.`;

const sickness = ({ sjuk, lakarintygTom }: NonNullable<Vuxen['narvaro']>) =>
  sjuk === 'ja' ? `Sjuk. Läkarintyg ${lakarintygTom ? `till ${lakarintygTom}` : 'finns inte'}.` : '';

function rowsOf({ plan, narvaro }: Vuxen, whose: string) {
  const undantag = plan && UNDANTAG[plan.undantag];
  return [
    {
      label: `Planen${whose}`,
      status: PLAN[narvaro?.planFoljd ?? 'okant'],
      text: plan?.aktivitet ? `${plan.aktivitet}. ${period(plan)}` : undefined,
      time: plan?.aktivitet ? source(plan) : source(narvaro),
    },
    {
      label: `Närvaron${whose}`,
      status: NARVARO[narvaro?.narvaro ?? 'okant'],
      text: narvaro && sickness(narvaro),
      time: source(narvaro),
    },
    ...(plan && undantag
      ? [
          {
            label: `Undantag${whose}`,
            status: { tone: 'idle' as const, label: undantag },
            text: period(plan),
            time: source(plan),
          },
        ]
      : []),
  ];
}

/** What the city has registered about plan and attendance in the month that counts, by whom and when. */
export function PlanOchNarvaro({ arende }: { arende: Arende }) {
  const { manad, vuxna } = arende.planering;
  const nameOf = (vem: string) => arende.hushall.medlemmar.find((m) => m.id === vem)?.fornamn ?? '';
  return (
    <Card heading={`Plan och närvaro i ${formatManad(manad)}`} flush>
      <SourcesTable
        caption="Registrerat om plan och närvaro"
        heads={['Uppgift', 'Läge', 'Källa']}
        rows={vuxna.flatMap((vuxen) => rowsOf(vuxen, vuxna.length > 1 ? `, ${nameOf(vuxen.vem)}` : ''))}
      />
    </Card>
  );
}
