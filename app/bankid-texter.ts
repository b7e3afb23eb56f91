import type { OrderView } from '@/server/inloggning/orders';
import { besked } from '@/server/sprak/besked';
import type { Sidtext } from '@/server/sprak/texter';

/** The words of the page that waits for BankID, which is drawn in the browser. */
export const bankidTexter = (t: Sidtext<'logga-in'>) => ({
  again: t('bankid.igen'),
  done: t('bankid.klart'),
  goesOn: t('bankid.vidare'),
  goOn: t('bankid.fortsatt'),
  other: t('bankid.annan'),
  qr: t('bankid.qr'),
  qrNote: t('bankid.qrNot'),
  howTo: [t('bankid.oppna'), t('bankid.valj'), t('bankid.rikta')],
  here: t('bankid.har'),
  open: t('bankid.oppnaHar'),
  goesOnLater: t('bankid.vidareSen'),
  cancel: t('bankid.avbryt'),
});

/** How the order goes, in the page's language. */
export const bankidVy = async (view: OrderView): Promise<OrderView> =>
  view.lage === 'klar' ? view : { ...view, text: await besked(view.text) };
