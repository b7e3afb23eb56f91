import type { Metadata } from 'next';
import { Notice } from '@/components/notice';
import { Status } from '@/components/status';
import { PageHead } from '@/components/shell/page-head';
import { FONSTER_DAGAR } from '@/domain/arende/fonster';
import { FORMULARTYP } from '@/domain/ansokan/ansokanstyp';
import { dayOf } from '@/domain/tid';
import { listBeslut } from '@/server/beslut/list-beslut';
import { forSokande } from '@/server/request/page';
import { formularord } from '@/server/sprak/formular';
import { skrivsatt } from '@/server/sprak/skrivsatt';
import { texter } from '@/server/sprak/texter';
import { kommunPa } from '../../kommun';
import { kontakt } from '../../kontakt';
import { capital, utgangsstatus } from '../ord';
import { MinaSidorRam } from '../ram';

export async function generateMetadata(): Promise<Metadata> {
  const t = await texter('mina-sidor');
  return { title: t('lista.rubrik') };
}

export default async function BeslutListPage() {
  const { namn, beslut } = await forSokande(async (aktor, nu) => ({
    namn: aktor.namn,
    beslut: await listBeslut(aktor, nu),
  }));
  const t = await texter('mina-sidor');
  const skriv = await skrivsatt();
  const { formular } = await formularord();
  const { phone } = kommunPa(skriv.sprak);
  return (
    <MinaSidorRam namn={namn} current="beslut">
      <PageHead heading={t('lista.rubrik')} lead={t('lista.ingress', { dagar: FONSTER_DAGAR })} />
      {beslut.length === 0 ? (
        <Notice title={t('lista.inga')} />
      ) : (
        <ul className="tasks" role="list">
          {beslut.map((one) => (
            <li key={one.id}>
              <div>
                <a href={`/mina-sidor/beslut/${one.id}`}>{capital(skriv.manad(one.manad))}</a>
                <span className="note">
                  {formular.blankett[FORMULARTYP[one.typ]].namn}.{' '}
                  {t('lista.rad', {
                    dag: skriv.dag(dayOf(one.beslutad)),
                    referens: skriv.ltr(one.referens),
                  })}
                  {one.oppnad === null && <b>. {t('lista.inteLast')}</b>}
                </span>
              </div>
              <span className="num font-bold">{skriv.belopp(one.beloppOre)}</span>
              <Status {...utgangsstatus(one.utgang, t)} />
            </li>
          ))}
        </ul>
      )}
      <p className="mt-6">{t.rich('lista.aldre', kontakt(phone, skriv))}</p>
    </MinaSidorRam>
  );
}
