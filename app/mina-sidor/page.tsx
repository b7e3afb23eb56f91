import type { Metadata } from 'next';
import { Panel } from '@/components/panel';
import { PageHead } from '@/components/shell/page-head';
import { FONSTER_DAGAR } from '@/domain/arende/fonster';
import { listManader } from '@/server/ansokan/begin-utkast';
import { listBeslut, listPagaende } from '@/server/beslut/list-beslut';
import { forSokande } from '@/server/request/page';
import { AttGora } from './att-gora';
import { PagaendeAnsokan } from './pagaende-ansokan';
import { MinaSidorRam } from './ram';
import { SenasteBeslutet } from './senaste-beslutet';

export const metadata: Metadata = { title: 'Mina sidor' };

export default async function MinaSidorPage() {
  const { namn, manader, beslut, pagaende } = await forSokande(async (aktor, nu) => ({
    namn: aktor.namn,
    manader: await listManader(aktor, nu),
    beslut: await listBeslut(aktor, nu),
    pagaende: await listPagaende(aktor),
  }));
  const [senaste] = beslut;
  return (
    <MinaSidorRam namn={namn} current="oversikt">
      <PageHead heading={`Hej ${namn.split(' ')[0]}`} />
      <AttGora manader={manader} />
      <div className="mt-6 grid items-start gap-6 lg:grid-cols-[1.35fr_1fr]">
        {senaste ? (
          <SenasteBeslutet beslut={senaste} />
        ) : (
          <Panel heading="Beslut">
            <p>Du har inga beslut från de senaste {FONSTER_DAGAR} dagarna.</p>
          </Panel>
        )}
        <div className="grid gap-6">
          {pagaende.map((ansokan) => (
            <PagaendeAnsokan key={ansokan.id} ansokan={ansokan} />
          ))}
          {pagaende.length === 0 && (
            <Panel heading="Pågående ansökningar">
              <p>Du har ingen ansökan som väntar på beslut.</p>
            </Panel>
          )}
        </div>
      </div>
    </MinaSidorRam>
  );
}
