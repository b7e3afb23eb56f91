import type { Metadata } from 'next';
import { Notice } from '@/components/notice';
import { BackLink } from '@/components/shell/back-link';
import { PageHead } from '@/components/shell/page-head';
import { TextLink } from '@/components/text-link';
import { ateroppning } from '@/server/ansokan/vagfakta';
import { listVagar } from '@/server/ansokan/vagar';
import { listBegart } from '@/server/komplettering/load-begaran';
import { listMedunderskrifter } from '@/server/medsokande/load-medunderskrift';
import { forSokande } from '@/server/request/page';
import { skrivsatt } from '@/server/sprak/skrivsatt';
import { texter } from '@/server/sprak/texter';
import { AttGoraKomplettering } from '../mina-sidor/att-gora-komplettering';
import { TillDig } from '../till-dig';
import { kommunPa } from '../kommun';
import { kontakt } from '../kontakt';
import { SokandeRam } from '../sokande-ram';
import { EnVag } from './en-vag';

export async function generateMetadata(): Promise<Metadata> {
  const t = await texter('ansokan');
  return { title: t('valj.titel') };
}

type Props = { searchParams: Promise<{ nej?: string }> };

/** The one way in: for each month the form that is the right one, and why; or how to reach somebody who helps. */
export default async function AnsokanPage({ searchParams }: Props) {
  const { namn, vagar, oppnas, tillDig, begart } = await forSokande(async (aktor, nu) => ({
    namn: aktor.namn,
    vagar: await listVagar(aktor, nu),
    oppnas: ateroppning(nu),
    begart: await listBegart(aktor, nu),
    tillDig: await listMedunderskrifter(aktor, nu),
  }));
  const t = await texter('ansokan');
  const med = await texter('medsokande');
  const skriv = await skrivsatt();
  const { phone, visit } = kommunPa(skriv.sprak);
  const hos = vagar.find((vag) => vag.typ === 'kontakta_oss');
  const signs = vagar.length > 0 && vagar.every((vag) => vag.kod === 'skriver_under' && !vag.skickad);
  const { nej } = await searchParams;
  return (
    <SokandeRam namn={namn}>
      <BackLink href="/mina-sidor" label={t('oversikt.tillbaka')} />
      <PageHead heading={t('valj.rubrik')} lead={hos || signs ? undefined : t('valj.ingress')} />
      {nej !== undefined && (
        <Notice tone="ok" isNews>
          {med('nej.klar')}
        </Notice>
      )}
      <TillDig vantar={tillDig} />
      <AttGoraKomplettering begart={begart} />
      {hos ? (
        <Notice title={t('valj.kontakt')}>
          {t(`vag.${hos.kod}`, { manad: skriv.manad(hos.manad), dag: '', dagar: 0, exempel: 'nej' })}{' '}
          {t.rich('valj.kontaktText', { ...kontakt(phone, skriv), plats: visit.place })}
        </Notice>
      ) : signs ? (
        <Notice>{t('vag.skriver_under')}</Notice>
      ) : (
        <ul className="tasks" role="list">
          {vagar.map((vag) => (
            <li key={vag.manad}>
              <EnVag vag={vag} ateroppning={oppnas} t={t} med={med} skriv={skriv} />
            </li>
          ))}
        </ul>
      )}
      <p className="mt-6">
        <TextLink href="/ansokan/for-annan">{med('forAnnan.lank')}</TextLink>
      </p>
      <p className="muted mt-6">
        {t.rich('valj.kontroll', { a: (text) => <TextLink href="/stickprov">{text}</TextLink> })}
      </p>
    </SokandeRam>
  );
}
