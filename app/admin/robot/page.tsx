import type { Metadata } from 'next';
import { Card } from '@/components/admin/card';
import { FiguresTable } from '@/components/admin/figures-table';
import { Page } from '@/components/shell/page';
import { MYNDIGHETSNAMN } from '@/domain/beslutsstod/kontroller/uppslag';
import { formatInstant } from '@/domain/tid';
import { loadAviseringslage } from '@/server/avisering/load-aviseringslage';
import { forPersonal } from '@/server/request/page';
import { loadRobotlage } from '@/server/robot/load-figures';
import { AviseringKort } from './avisering-kort';
import { jobbText, SPAR_TEXT, STEG } from './ord';

export const metadata: Metadata = { title: 'Roboten' };

const when = (time: Date | null) => (time ? formatInstant(time) : '–');
const number = (n: number) => n.toLocaleString('sv-SE');

export default async function RobotPage() {
  const { lage, avisering } = await forPersonal(async (aktor, nu) => ({
    lage: await loadRobotlage(aktor, nu),
    avisering: await loadAviseringslage(aktor, nu),
  }));
  const waiting = lage.steg.reduce((sum, rad) => sum + rad.antal, 0);
  return (
    <Page>
      <div className="queue-head">
        <h1 tabIndex={-1}>Roboten</h1>
      </div>
      <p>
        {waiting === 0
          ? 'Inga ansökningar väntar på roboten.'
          : `${number(waiting)} ansökningar är hos roboten. ${number(lage.vantarPaSvar)} av dem väntar på svar från myndigheter.`}
      </p>
      <div className="mt-4 grid gap-4 lg:grid-cols-2">
        <Card heading="Hos roboten nu" flush>
          <FiguresTable
            caption="Ansökningar per steg"
            heads={['Steg', 'Antal', 'Äldsta kom in']}
            rows={lage.steg.map(({ steg, antal, aldst }) => ({
              label: STEG[steg],
              cells: [number(antal), when(aldst)],
            }))}
          />
        </Card>
        <Card heading="Klara det senaste dygnet" flush>
          <FiguresTable
            caption="Klara ansökningar per spår"
            heads={['Spår', 'Antal']}
            rows={Object.entries(SPAR_TEXT).map(([spar, label]) => ({
              label,
              cells: [number(lage.utfall.find((u) => u.spar === spar)?.antal ?? 0)],
            }))}
          />
        </Card>
        <Card heading="Myndigheterna det senaste dygnet" flush>
          <FiguresTable
            caption="Frågor till varje myndighet"
            heads={['Myndighet', 'Frågor', 'Utan svar']}
            rows={lage.myndigheter.map(({ myndighet, fragor, misslyckade }) => ({
              label: MYNDIGHETSNAMN[myndighet],
              cells: [number(fragor), number(misslyckade)],
            }))}
          />
        </Card>
        <AviseringKort lage={avisering} />
        <Card heading="Jobbkön" flush>
          <FiguresTable
            caption="Jobb per tillstånd"
            heads={['Tillstånd', 'Antal']}
            rows={lage.jobb.map(({ tillstand, antal }) => ({
              label: jobbText(tillstand),
              cells: [number(antal)],
            }))}
          />
        </Card>
      </div>
    </Page>
  );
}
