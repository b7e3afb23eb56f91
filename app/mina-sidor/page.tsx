import type { Metadata } from 'next';
import { Panel } from '@/components/panel';
import { PageHead } from '@/components/shell/page-head';
import { FONSTER_DAGAR } from '@/domain/arende/fonster';
import { listManader, type Val } from '@/server/ansokan/begin-utkast';
import { oppningsdag } from '@/server/ansokan/vagfakta';
import { listBeslut, listPagaende } from '@/server/beslut/list-beslut';
import { listBegart } from '@/server/komplettering/load-begaran';
import { loadLamnad } from '@/server/medsokande/load-lamnad';
import { listMedunderskrifter } from '@/server/medsokande/load-medunderskrift';
import { forSokande } from '@/server/request/page';
import { texter } from '@/server/sprak/texter';
import { TillDig } from '../till-dig';
import { AttGora } from './att-gora';
import { AttGoraKomplettering } from './att-gora-komplettering';
import { Lamnad } from './lamnad';
import { PagaendeAnsokan } from './pagaende-ansokan';
import { MinaSidorRam } from './ram';
import { SenasteBeslutet } from './senaste-beslutet';

export async function generateMetadata(): Promise<Metadata> {
  const t = await texter('mina-sidor');
  return { title: t('titel') };
}

export default async function MinaSidorPage() {
  const { namn, tillDig, lamnad, begart, manader, oppnar, beslut, pagaende } = await forSokande(
    async (aktor, nu) => ({
      namn: aktor.namn,
      manader: await listManader(aktor, nu),
      begart: await listBegart(aktor, nu),
      tillDig: await listMedunderskrifter(aktor, nu),
      lamnad: await loadLamnad(aktor, nu),
      oppnar: oppningsdag(nu),
      beslut: await listBeslut(aktor, nu),
      pagaende: await listPagaende(aktor, nu),
    }),
  );
  const t = await texter('mina-sidor');
  const [senaste] = beslut;
  const isWaiting = (val: Val) => val.lage === 'ny' && tillDig.some(({ manad }) => manad === val.manad);
  const ovriga = manader && manader.filter((val) => !isWaiting(val));
  return (
    <MinaSidorRam namn={namn} current="oversikt">
      <PageHead heading={t('hej', { namn: namn.split(' ')[0] ?? namn })} />
      <TillDig vantar={tillDig} />
      <Lamnad sedan={lamnad} />
      <AttGoraKomplettering begart={begart} />
      <AttGora manader={ovriga} oppnar={oppnar} isSecond={tillDig.length + begart.length > 0} />
      <div className="mt-6 grid items-start gap-6 lg:grid-cols-[1.35fr_1fr]">
        {senaste ? (
          <SenasteBeslutet beslut={senaste} />
        ) : (
          <Panel heading={t('beslut')}>
            <p>{t('ingaBeslutText', { dagar: FONSTER_DAGAR })}</p>
          </Panel>
        )}
        <div className="grid gap-6">
          {pagaende.map((ansokan) => (
            <PagaendeAnsokan key={ansokan.id} ansokan={ansokan} />
          ))}
          {pagaende.length === 0 && (
            <Panel heading={t('ingaAnsokningar')}>
              <p>{t('ingaAnsokningarText')}</p>
            </Panel>
          )}
        </div>
      </div>
    </MinaSidorRam>
  );
}
