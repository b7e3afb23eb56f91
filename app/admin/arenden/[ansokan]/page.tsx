import type { Metadata } from 'next';
import { Card } from '@/components/admin/card';
import { Desk } from '@/components/admin/desk';
import { Notice } from '@/components/notice';
import { TextLink } from '@/components/text-link';
import { loadArende } from '@/server/handlaggning/load-arende';
import { loadKompletteringar } from '@/server/komplettering/load-kompletteringar';
import { forPersonal } from '@/server/request/page';
import { loadSkydd } from '@/server/skydd/load-skydd';
import { loadKontroll } from '@/server/stickprov/load-kontroll';
import { Tangenter } from '../../tangenter';
import { Aterkallad } from './aterkallad';
import { AnsokanSomDenSkrevs } from './ansokan-som-den-skrevs';
import { Beslutsbord } from './beslutsbord';
import { BeslutadTabell } from './beslutad-tabell';
import { DoltRegister } from './dolt-register';
import { FattatBeslut } from './fattat-beslut';
import { FragaIgen } from './fraga-igen';
import { HosRoboten } from './hos-roboten';
import { toHosRoboten } from './hos-roboten-ord';
import { Huvud } from './huvud';
import { Kompletteringskort } from './kompletteringskort';
import { Kontroller } from './kontroller';
import { Kontrollkort } from './kontrollkort';
import { Myndigheter } from './myndigheter';
import { PlanOchNarvaro } from './plan-och-narvaro';
import { RaknaOm } from './rakna-om';
import { Rekommendation } from './rekommendation';
import { SkyddatArende } from './skyddat-arende';
import { Skyddskort } from './skyddskort';
import { beraknadSumma, toTabell } from './tabell';
import { Tidigare } from './tidigare';

type Props = {
  params: Promise<{ ansokan: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata: Metadata = { title: 'Ärende' };

/** All that the page shows; the number alone where the case is protected and who asks may not open it. */
async function loadAll({ params, searchParams }: Props) {
  const { ansokan } = await params;
  const visaRegister = (await searchParams).register === 'visa';
  return forPersonal(async (aktor, nu) => {
    const skydd = await loadSkydd(aktor, ansokan);
    if (!skydd.open) return { stangd: skydd.referens };
    return {
      stangd: null,
      arende: await loadArende(aktor, ansokan, nu, visaRegister),
      kontroll: await loadKontroll(aktor, ansokan),
      kompletteringar: await loadKompletteringar(aktor, ansokan, nu),
      skyddskort: skydd.kort,
      beslutas: `Beslutas av ${aktor.namn}, ${aktor.titel}. ${aktor.delegation || 'Delegation saknas'}.`,
    };
  });
}

export default async function ArendePage(props: Props) {
  const loaded = await loadAll(props);
  if (loaded.stangd !== null) return <SkyddatArende referens={loaded.stangd} />;
  const { arende, kontroll, kompletteringar, skyddskort, beslutas } = loaded;
  const { forslag, beslut, aterkallelse } = arende;
  const underlag = (
    <>
      <Kompletteringskort lage={kompletteringar} />
      {forslag && (
        <Myndigheter
          svar={arende.myndighetssvar}
          end={!beslut && !aterkallelse && <FragaIgen ansokanId={arende.id} />}
        />
      )}
      <PlanOchNarvaro arende={arende} />
      <AnsokanSomDenSkrevs arende={arende} />
      <Tidigare beslut={arende.tidigare} />
      {skyddskort && <Skyddskort ansokanId={arende.id} kort={skyddskort} />}
    </>
  );
  const kontrollkort = kontroll && <Kontrollkort ansokanId={arende.id} lage={kontroll} />;
  const bedomning = forslag && (
    <>
      {kontrollkort}
      <Kontroller kontroller={forslag.rekommendation.kontroller} medlemmar={arende.hushall.medlemmar} />
      <Rekommendation
        rek={forslag.rekommendation}
        skapad={forslag.skapad}
        saknas={forslag.rader.filter((rad) => rad.beraknatOre === null).length}
      />
    </>
  );
  return (
    <main id="innehall" tabIndex={-1}>
      <Huvud arende={arende} />
      {arende.medBorta && (
        <div className="wrap">
          <Notice tone="judge" title="Medsökande finns inte med i ansökan">
            {arende.medBorta.namn ?? 'Den som var medsökande'} sökte tillsammans med sökanden fram till den
            här ansökan. Sökanden skriver inte om det. Båda har en egen rätt: fråga båda innan du beslutar.
          </Notice>
        </div>
      )}
      {beslut && (
        <>
          <div className="wrap">
            <Notice tone="ok" title="Beslutet är fattat och ändras inte" isNews>
              <TextLink href="#beslut">Läs beslutet</TextLink>
            </Notice>
          </div>
          <Desk
            side={
              <>
                <FattatBeslut beslut={beslut} />
                {arende.dolt && <DoltRegister ansokanId={arende.id} />}
                {bedomning ?? kontrollkort}
                <Tangenter rows=".ledger tbody tr" />
              </>
            }
          >
            <BeslutadTabell arende={arende} beslut={beslut} />
            {underlag}
          </Desk>
        </>
      )}
      {aterkallelse && (
        <Desk side={bedomning ?? kontrollkort}>
          <Aterkallad
            ansokanId={arende.id}
            aterkallelse={aterkallelse}
            avskrivning={arende.avskrivning}
            beslutas={beslutas}
          />
          {underlag}
        </Desk>
      )}
      {!beslut && !aterkallelse && forslag && (
        <Beslutsbord
          ansokanId={arende.id}
          rekommendationId={forslag.id}
          harBarn={forslag.harBarn}
          utkast={forslag.rekommendation.motiveringsutkast.stycken}
          beslutas={beslutas}
          oppenKontroll={kontroll !== null && kontroll.avslutad === null}
          grupper={toTabell(arende)}
          beraknat={beraknadSumma(arende)}
          raknaOm={<RaknaOm ansokanId={arende.id} />}
          underlag={underlag}
          bedomning={bedomning}
        />
      )}
      {!beslut && !aterkallelse && !forslag && (
        <Desk
          side={
            <>
              {kontrollkort}
              <Tangenter rows=".ledger tbody tr" />
            </>
          }
        >
          {arende.dolt && !arende.hosRoboten ? (
            <DoltRegister ansokanId={arende.id} />
          ) : arende.hosRoboten ? (
            <HosRoboten ansokanId={arende.id} {...toHosRoboten(arende.hosRoboten)} />
          ) : (
            <Card number={1} heading="Uträkningen är inte gjord" end={<RaknaOm ansokanId={arende.id} />}>
              <p>{arende.lamnad ?? 'Räkna om för att få rader att besluta om.'}</p>
            </Card>
          )}
          {underlag}
        </Desk>
      )}
    </main>
  );
}
