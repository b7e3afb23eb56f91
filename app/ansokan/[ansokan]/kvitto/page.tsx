import type { Metadata } from 'next';
import { ButtonLink } from '@/components/button';
import { Pairs } from '@/components/pairs';
import { Panel } from '@/components/panel';
import { telHref } from '@/components/shell/kommun';
import { PageHead } from '@/components/shell/page-head';
import { formatManad } from '@/domain/manad';
import { formatInstant } from '@/domain/tid';
import { loadKvitto } from '@/server/ansokan/load-kvitto';
import { forSokande } from '@/server/request/page';
import { kommun } from '../../../kommun';
import { SokandeRam } from '../../../sokande-ram';

export const metadata: Metadata = { title: 'Ansökan är skickad' };

type Props = { params: Promise<{ ansokan: string }> };

export default async function KvittoPage({ params }: Props) {
  const { ansokan } = await params;
  const { namn, kvitto } = await forSokande(async (aktor) => ({
    namn: aktor.namn,
    kvitto: await loadKvitto(aktor, ansokan),
  }));
  return (
    <SokandeRam namn={namn}>
      <PageHead
        heading="Tack! Din ansökan är skickad"
        lead={`Vi har tagit emot din ansökan för ${formatManad(kvitto.manad)}.`}
      />
      <div className="flow">
        <Panel>
          <Pairs
            pairs={[
              { label: 'Referens', value: kvitto.referens },
              { label: 'Inskickad', value: formatInstant(kvitto.inskickad) },
              {
                label: 'Kontrollsumma',
                value: kvitto.formularSha256.slice(0, 16),
                note: 'De första 16 tecknen',
              },
            ]}
          />
        </Panel>
        <h2>Vad händer nu?</h2>
        <ol>
          <li>Ett program räknar och gör en rekommendation. Den visar varje kontroll.</li>
          <li>En handläggare läser, bedömer och fattar beslutet.</li>
          <li>Du ser beslutet på mina sidor.</li>
        </ol>
        <p>Spara dina kvitton. Vi kan be att få se dem om du blir uttagen i ett stickprov.</p>
        <p>
          Har något blivit fel? Ring <a href={telHref(kommun.phone.number)}>{kommun.phone.number}</a>,{' '}
          {kommun.phone.hours}, och säg referensen.
        </p>
        <p>
          <ButtonLink href="/mina-sidor" onward>
            Till mina sidor
          </ButtonLink>
        </p>
      </div>
    </SokandeRam>
  );
}
