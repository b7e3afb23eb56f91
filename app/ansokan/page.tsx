import type { Metadata } from 'next';
import { ActionForm } from '@/components/form/action-form';
import { Notice } from '@/components/notice';
import { telHref } from '@/components/shell/kommun';
import { PageHead } from '@/components/shell/page-head';
import { TextLink } from '@/components/text-link';
import { formatManad } from '@/domain/manad';
import { listManader } from '@/server/ansokan/begin-utkast';
import { forSokande } from '@/server/request/page';
import { kommun } from '../kommun';
import { SokandeRam } from '../sokande-ram';
import { begin } from './actions';

export const metadata: Metadata = { title: 'Ansök' };

export default async function AnsokanPage() {
  const { namn, manader } = await forSokande(async (aktor, nu) => ({
    namn: aktor.namn,
    manader: await listManader(aktor, nu),
  }));
  return (
    <SokandeRam namn={namn}>
      <PageHead
        heading="Ansök om ekonomiskt bistånd"
        lead="Välj vilken månad du ansöker för. Du kan pausa när du vill, allt sparas."
      />
      {manader ? (
        <ul className="tasks" role="list">
          {manader.map((val) => (
            <li key={val.manad}>
              {val.lage === 'skickad' ? (
                <p>
                  Du har skickat ansökan för {formatManad(val.manad)}.{' '}
                  <TextLink href={`/ansokan/${val.id}/kvitto`}>Se kvittot</TextLink>
                </p>
              ) : (
                <ActionForm
                  action={begin}
                  hidden={{ manad: val.manad }}
                  onward
                  label={
                    val.lage === 'utkast'
                      ? `Fortsätt med ${formatManad(val.manad)}`
                      : `Ansök för ${formatManad(val.manad)}`
                  }
                />
              )}
            </li>
          ))}
        </ul>
      ) : (
        <Notice title="Här kan du som har ett pågående ärende ansöka igen">
          Vi hittar inget pågående ärende. Ring{' '}
          <a href={telHref(kommun.phone.number)}>{kommun.phone.number}</a>, {kommun.phone.hours}, eller besök{' '}
          {kommun.visit.place}. Då hjälper vi dig att ansöka första gången.
        </Notice>
      )}
      <p className="muted mt-6">
        Vi kontrollerar ansökningar. En lott avgör vilka som får en extra kontroll.{' '}
        <TextLink href="/stickprov">Så drar vi stickprov</TextLink>
      </p>
    </SokandeRam>
  );
}
