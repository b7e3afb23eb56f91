import type { Metadata } from 'next';
import { Notice } from '@/components/notice';
import { Status } from '@/components/status';
import { telHref } from '@/components/shell/kommun';
import { PageHead } from '@/components/shell/page-head';
import { FONSTER_DAGAR } from '@/domain/arende/fonster';
import { formatManad } from '@/domain/manad';
import { formatOre } from '@/domain/pengar';
import { dayOf, formatDay } from '@/domain/tid';
import { listBeslut } from '@/server/beslut/list-beslut';
import { forSokande } from '@/server/request/page';
import { kommun } from '../../kommun';
import { capital, UTGANG } from '../ord';
import { MinaSidorRam } from '../ram';

export const metadata: Metadata = { title: 'Beslut' };

export default async function BeslutListPage() {
  const { namn, beslut } = await forSokande(async (aktor, nu) => ({
    namn: aktor.namn,
    beslut: await listBeslut(aktor, nu),
  }));
  return (
    <MinaSidorRam namn={namn} current="beslut">
      <PageHead
        heading="Beslut"
        lead={`Här är besluten från de senaste ${FONSTER_DAGAR} dagarna, det nyaste först.`}
      />
      {beslut.length === 0 ? (
        <Notice title="Du har inga beslut att visa" />
      ) : (
        <ul className="tasks" role="list">
          {beslut.map((one) => (
            <li key={one.id}>
              <div>
                <a href={`/mina-sidor/beslut/${one.id}`}>{capital(formatManad(one.manad))}</a>
                <span className="note">
                  Beslutat {formatDay(dayOf(one.beslutad))}. Referens {one.referens}
                  {one.oppnad === null && <b>. Inte läst</b>}
                </span>
              </div>
              <span className="num font-bold">{formatOre(one.beloppOre)}</span>
              <Status {...UTGANG[one.utgang]} />
            </li>
          ))}
        </ul>
      )}
      <p className="mt-6">
        Vill du läsa ett äldre beslut? Ring <a href={telHref(kommun.phone.number)}>{kommun.phone.number}</a>,{' '}
        {kommun.phone.hours}. Du har rätt att få det.
      </p>
    </MinaSidorRam>
  );
}
