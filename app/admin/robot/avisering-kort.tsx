import { Card } from '@/components/admin/card';
import { FiguresTable } from '@/components/admin/figures-table';
import { formatInstant } from '@/domain/tid';
import type { Aviseringslage } from '@/server/avisering/load-aviseringslage';

const LAGE: readonly { lage: Aviseringslage['avslutade'][number]['lage']; label: string }[] = [
  { lage: 'SKICKAD', label: 'Skickade' },
  { lage: 'AVSTATT', label: 'Personen vill inte ha besked' },
  { lage: 'INTE_KONFIGURERAD', label: 'Inte konfigurerade' },
  { lage: 'MISSLYCKAD', label: 'Misslyckade' },
];

const KANAL = { EPOST: 'E-post', SMS: 'Sms', INGEN: 'Okänt sätt' } as const;

const FEL: Readonly<Record<string, string>> = {
  adress: 'mottagaren finns inte',
  nekar: 'tjänsten nekar oss',
  svarar_inte: 'tjänsten svarade inte',
  avbruten: 'avbruten',
};

/** Notices to applicants: what waits, how it went the last thirty days, and why what failed did. */
export function AviseringKort({ lage: { vantar, avslutade, misslyckade } }: { lage: Aviseringslage }) {
  const rows = LAGE.map(({ lage, label }) => ({
    label,
    cells: [String(avslutade.find((a) => a.lage === lage)?.antal ?? 0), ''],
  }));
  return (
    <Card heading="Aviseringar de senaste 30 dagarna" flush>
      <FiguresTable
        caption="Aviseringar och hur de gick"
        heads={['Läge', 'Antal', 'Tid']}
        rows={[
          {
            label: vantar.fel > 0 ? `Väntar, varav ${vantar.fel} efter ett försök som inte gick` : 'Väntar',
            cells: [String(vantar.antal), vantar.aldst ? `sedan ${formatInstant(vantar.aldst)}` : ''],
          },
          ...rows,
          ...misslyckade.map(({ kanal, fel, antal, senast }) => ({
            label: `${KANAL[kanal ?? 'INGEN']}: ${FEL[fel ?? ''] ?? 'okänt fel'}`,
            cells: [String(antal), senast ? `senast ${formatInstant(senast)}` : ''],
          })),
        ]}
      />
    </Card>
  );
}
