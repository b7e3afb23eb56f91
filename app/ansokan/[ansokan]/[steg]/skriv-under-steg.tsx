import type { ReactNode } from 'react';
import { bankidTexter, bankidVy } from '@/app/bankid-texter';
import { BankidWait } from '@/components/bankid/bankid-wait';
import { RefreshWithoutScript } from '@/components/bankid/refresh-without-script';
import { ActionForm } from '@/components/form/action-form';
import { platser } from '@/domain/ansokan/formular';
import { now } from '@/server/clock';
import type { LaddatUtkast } from '@/server/ansokan/load-utkast';
import { viewSignature } from '@/server/ansokan/view-signature';
import { readOrderCookie } from '@/server/session/cookie';
import { texter } from '@/server/sprak/texter';
import { cancelSign, send, sign } from '../actions';

type Props = { utkast: LaddatUtkast; head: ReactNode };

/** The signature: begins it, or waits for the one that was begun for this very draft. */
export async function SkrivUnderSteg({ utkast, head }: Props) {
  const here = `/ansokan/${utkast.id}/skriv-under`;
  const view = await viewSignature(await readOrderCookie(), utkast.id, here, now());
  const hidden = { ansokan: utkast.id };
  const t = await texter('ansokan');
  const inloggning = await texter('logga-in');
  return (
    <div className="flow">
      {head}
      {view ? (
        <BankidWait
          initial={await bankidVy(view)}
          texts={bankidTexter(inloggning)}
          source={`/api/bankid?ater=${here}`}
          finish={send}
          cancel={cancelSign}
          restart={sign}
          hidden={hidden}
        />
      ) : (
        <>
          <p>{t('skrivUnder.text', platser(utkast.kontext))}</p>
          <ActionForm action={sign} hidden={hidden} label={t('skrivUnder.knapp')} icon="pen" />
        </>
      )}
      {view?.lage === 'pagar' && <RefreshWithoutScript seconds={2} />}
    </div>
  );
}
