import type { Metadata } from 'next';
import { CaseBar } from '@/components/admin/case-bar';
import { Card } from '@/components/admin/card';
import { Desk } from '@/components/admin/desk';
import { ButtonLink } from '@/components/button';
import { fieldId } from '@/components/form/field-spec';
import { Kbd } from '@/components/kbd';
import { Status } from '@/components/status';
import { formatManad } from '@/domain/manad';
import { loadArende } from '@/server/handlaggning/load-arende';
import { TIDSMAL_ARBETSDAGAR } from '@/server/handlaggning/tidsmal';
import { forPersonal } from '@/server/request/page';
import { hushallText, sparMark, UTGANG, vantatText } from '../../ord';
import { Tangenter } from '../../tangenter';
import { AnsokanSomDenSkrevs } from './ansokan-som-den-skrevs';
import { Beslutsbord } from './beslutsbord';
import { BeslutadTabell } from './beslutad-tabell';
import { FattatBeslut } from './fattat-beslut';
import { Kontroller } from './kontroller';
import { Myndigheter } from './myndigheter';
import { RaknaOm } from './rakna-om';
import { Rekommendation } from './rekommendation';
import { beraknadSumma, toTabell, type Arende } from './tabell';
import { Tidigare } from './tidigare';

type Props = { params: Promise<{ ansokan: string }> };

export const metadata: Metadata = { title: 'Ärende' };

function Huvud({ arende }: { arende: Arende }) {
  const { medlemmar } = arende.hushall;
  const barn = medlemmar.filter((m) => m.roll === 'BARN').length;
  const open = arende.forslag?.rekommendation.skal.length ?? 0;
  const mark = sparMark(arende.forslag?.rekommendation.spar ?? null);
  return (
    <CaseBar
      back={{ href: '/admin', label: 'Kö', shortcut: 'u' }}
      heading={`${arende.namn}, ${formatManad(arende.manad)}`}
      meta={[
        arende.referens,
        arende.personnummer.replace(/(\d{4})$/u, '-$1'),
        'Återansökan på webben',
        hushallText(medlemmar.length - barn, barn),
        ...(arende.beslut
          ? []
          : [`Väntat ${vantatText(arende.vantat)} av ${TIDSMAL_ARBETSDAGAR} arbetsdagar`]),
      ]}
      end={
        arende.beslut ? (
          <Status {...UTGANG[arende.beslut.utgang]} />
        ) : (
          <>
            <Status {...mark} label={open > 0 ? `${mark.label}: ${open} att bedöma` : mark.label} />
            <ButtonLink variant="quiet" href={`#${fieldId('utgang')}`} aria-keyshortcuts="b">
              Till beslut <Kbd>b</Kbd>
            </ButtonLink>
          </>
        )
      }
    />
  );
}

export default async function ArendePage({ params }: Props) {
  const { ansokan } = await params;
  const { arende, beslutas } = await forPersonal(async (aktor, nu) => ({
    arende: await loadArende(aktor, ansokan, nu),
    beslutas: `Beslutas av ${aktor.namn}, ${aktor.titel}. ${aktor.delegation || 'Delegation saknas'}.`,
  }));
  const { forslag, beslut } = arende;
  const underlag = (
    <>
      {forslag && <Myndigheter svar={arende.myndighetssvar} />}
      <AnsokanSomDenSkrevs arende={arende} />
      <Tidigare beslut={arende.tidigare} />
    </>
  );
  const bedomning = forslag && (
    <>
      <Kontroller kontroller={forslag.rekommendation.kontroller} />
      <Rekommendation rek={forslag.rekommendation} skapad={forslag.skapad} />
    </>
  );
  return (
    <main id="innehall" tabIndex={-1}>
      <Huvud arende={arende} />
      {beslut && (
        <Desk
          side={
            <>
              <FattatBeslut beslut={beslut} />
              {bedomning}
              <Tangenter rows=".ledger tbody tr" />
            </>
          }
        >
          <BeslutadTabell arende={arende} beslut={beslut} />
          {underlag}
        </Desk>
      )}
      {!beslut && forslag && (
        <Beslutsbord
          ansokanId={arende.id}
          rekommendationId={forslag.id}
          harBarn={forslag.harBarn}
          utkast={forslag.rekommendation.motiveringsutkast.stycken}
          beslutas={beslutas}
          grupper={toTabell(arende)}
          beraknat={beraknadSumma(arende)}
          raknaOm={<RaknaOm ansokanId={arende.id} />}
          underlag={underlag}
          bedomning={bedomning}
        />
      )}
      {!beslut && !forslag && (
        <Desk side={null}>
          <Card number={1} heading="Uträkningen är inte gjord" end={<RaknaOm ansokanId={arende.id} />}>
            <p>Räkna om för att få rader att besluta om.</p>
          </Card>
          {underlag}
        </Desk>
      )}
    </main>
  );
}
