import type { ReactNode } from 'react';
import { bankidTexter, bankidVy } from '@/app/bankid-texter';
import { BankidWait } from '@/components/bankid/bankid-wait';
import { RefreshWithoutScript } from '@/components/bankid/refresh-without-script';
import { ActionForm } from '@/components/form/action-form';
import { Pairs } from '@/components/pairs';
import { ReviewSection } from '@/components/review-section';
import { PageHead } from '@/components/shell/page-head';
import { TextLink } from '@/components/text-link';
import type { Formular } from '@/domain/ansokan/formular';
import type { Manad } from '@/domain/manad';
import { viewSignature } from '@/server/ansokan/view-signature';
import { now } from '@/server/clock';
import { readOrderCookie } from '@/server/session/cookie';
import { formularord } from '@/server/sprak/formular';
import { fragadeMyndigheter } from '@/server/sprak/myndigheter';
import { texter } from '@/server/sprak/texter';
import { cancelMed, sendMed, signMed } from './actions';

type Props = {
  omgang: { id: string; utkastId: string; manad: Manad };
  formular: Formular;
  manad: string;
  /** What else there is to do; not while BankID waits. */
  children: ReactNode;
};

/** The frozen form, word for word as the first one signed it, and the signature of the other. */
export async function LasOchSkrivUnder({ omgang, formular, manad, children }: Props) {
  const here = `/ansokan/medsokande/${omgang.id}`;
  const view = await viewSignature(await readOrderCookie(), omgang.utkastId, here, now());
  const hidden = { omgang: omgang.id };
  const t = await texter('medsokande');
  const ansokan = await texter('ansokan');
  const { formular: ord, skriv } = await formularord();
  const inloggning = await texter('logga-in');
  if (view)
    return (
      <div className="flow">
        <PageHead heading={t('titel')} />
        <BankidWait
          initial={await bankidVy(view)}
          texts={bankidTexter(inloggning)}
          source={`/api/bankid?ater=${here}`}
          finish={sendMed}
          cancel={cancelMed}
          restart={signMed}
          hidden={hidden}
        />
        {view.lage === 'pagar' && <RefreshWithoutScript seconds={2} />}
      </div>
    );
  return (
    <div className="flow">
      <PageHead heading={t('las.rubrik', { manad })} lead={t('las.ingress')} />
      <div lang="sv" dir="ltr">
        {formular.delar.map((del) => (
          <ReviewSection key={del.steg} heading={del.rubrik}>
            <Pairs pairs={del.rader.map((r) => ({ label: r.fraga, value: r.svar, note: r.not }))} />
          </ReviewSection>
        ))}
      </div>
      <p>{t('las.filer')}</p>
      <p>{t('las.fel')}</p>
      <h2>{ansokan('granska.rubrik', { vem: 'ni' })}</h2>
      <ul>
        <li>{ansokan('granska.hamta', { vem: 'ni', namn: fragadeMyndigheter(skriv, omgang.manad) })}</li>
        <li>
          {ansokan.rich('granska.stickprov', { a: (text) => <TextLink href="/stickprov">{text}</TextLink> })}
        </li>
        <li>{ansokan('granska.kontroll', { vem: 'ni' })}</li>
        <li>{ansokan('granska.beslut')}</li>
      </ul>
      <h2>{ansokan('granska.forsakran')}</h2>
      <p>{ord.falt.forsakran?.etikett}</p>
      <ActionForm action={signMed} hidden={hidden} label={t('las.knapp')} icon="pen" />
      {children}
    </div>
  );
}
