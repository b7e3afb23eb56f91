import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { BackLink } from '@/components/shell/back-link';
import { PageHead } from '@/components/shell/page-head';
import { Notice } from '@/components/notice';
import { loadMedunderskrift } from '@/server/medsokande/load-medunderskrift';
import { sentMedunderskrift } from '@/server/medsokande/submit-medunderskrift';
import { forSokande } from '@/server/request/page';
import { readOrderCookie } from '@/server/session/cookie';
import { skrivsatt } from '@/server/sprak/skrivsatt';
import { texter } from '@/server/sprak/texter';
import { kommunPa } from '../../../kommun';
import { kontakt } from '../../../kontakt';
import { SokandeRam } from '../../../sokande-ram';
import { LasOchSkrivUnder } from './las-och-skriv-under';
import { NamnForst } from './namn-forst';
import { Nej } from './nej';

export async function generateMetadata(): Promise<Metadata> {
  const t = await texter('medsokande');
  return { title: t('titel') };
}

type Props = { params: Promise<{ omgang: string }> };

/** What the other of two reads and signs, nothing before he or she has said who the first is; sent, it leads to its receipt. */
export default async function MedsokandePage({ params }: Props) {
  const { omgang } = await params;
  const { namn, vantar, sent } = await forSokande(async (aktor, nu) => {
    const sentAs = await sentMedunderskrift(aktor, omgang, await readOrderCookie());
    return {
      namn: aktor.namn,
      sent: sentAs,
      vantar: sentAs ? null : await loadMedunderskrift(aktor, omgang, nu),
    };
  });
  if (!vantar) redirect(`/ansokan/${sent}/kvitto`);
  const ansokan = await texter('ansokan');
  const gemensamt = await texter('medsokande');
  const skriv = await skrivsatt();
  const { phone, visit } = kommunPa(skriv.sprak);
  const manad = skriv.manad(vantar.manad);
  const annars = (
    <>
      <p className="muted mt-6">
        {gemensamt('tillDig.sistaDag', { dag: skriv.dag(vantar.sistaDag) })} {gemensamt('vantar.exempel')}
      </p>
      <Nej omgang={vantar.id} />
    </>
  );
  return (
    <SokandeRam namn={namn}>
      <BackLink href="/ansokan" label={gemensamt('forAnnan.tillbaka')} />
      {vantar.skydd ? (
        <>
          <PageHead heading={gemensamt('titel')} />
          <Notice title={ansokan('valj.kontakt')}>
            {ansokan.rich('valj.kontaktText', { ...kontakt(phone, skriv), plats: visit.place })}
          </Notice>
        </>
      ) : vantar.formular ? (
        <LasOchSkrivUnder omgang={vantar} formular={vantar.formular} manad={manad}>
          {annars}
        </LasOchSkrivUnder>
      ) : (
        <>
          <NamnForst omgang={vantar.id} manad={manad} />
          {annars}
        </>
      )}
    </SokandeRam>
  );
}
