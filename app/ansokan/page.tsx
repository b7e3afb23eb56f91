import type { Metadata } from 'next';
import { ActionForm } from '@/components/form/action-form';
import { Notice } from '@/components/notice';
import { PageHead } from '@/components/shell/page-head';
import { TextLink } from '@/components/text-link';
import { listManader } from '@/server/ansokan/begin-utkast';
import { forSokande } from '@/server/request/page';
import { skrivsatt } from '@/server/sprak/skrivsatt';
import { texter } from '@/server/sprak/texter';
import { kommunPa } from '../kommun';
import { kontakt } from '../kontakt';
import { SokandeRam } from '../sokande-ram';
import { begin } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await texter('ansokan');
  return { title: t('valj.titel') };
}

export default async function AnsokanPage() {
  const { namn, manader } = await forSokande(async (aktor, nu) => ({
    namn: aktor.namn,
    manader: await listManader(aktor, nu),
  }));
  const t = await texter('ansokan');
  const skriv = await skrivsatt();
  const { phone, visit } = kommunPa(skriv.sprak);
  return (
    <SokandeRam namn={namn}>
      <PageHead heading={t('valj.rubrik')} lead={t('valj.ingress')} />
      {manader ? (
        <ul className="tasks" role="list">
          {manader.map((val) => {
            const manad = skriv.manad(val.manad);
            return (
              <li key={val.manad}>
                {val.lage === 'skickad' ? (
                  <p>
                    {t.rich('valj.skickad', {
                      manad,
                      a: (text) => <TextLink href={`/ansokan/${val.id}/kvitto`}>{text}</TextLink>,
                    })}
                  </p>
                ) : (
                  <ActionForm
                    action={begin}
                    hidden={{ manad: val.manad }}
                    onward
                    label={val.lage === 'utkast' ? t('valj.fortsatt', { manad }) : t('valj.ny', { manad })}
                  />
                )}
              </li>
            );
          })}
        </ul>
      ) : (
        <Notice title={t('valj.inget')}>
          {t.rich('valj.ingetText', { ...kontakt(phone, skriv), plats: visit.place })}
        </Notice>
      )}
      <p className="muted mt-6">
        {t.rich('valj.kontroll', { a: (text) => <TextLink href="/stickprov">{text}</TextLink> })}
      </p>
    </SokandeRam>
  );
}
