import type { FieldError } from '@/components/form/field-spec';
import type { Faltfel } from '@/domain/ansokan/svar';
import type { Sidtext } from '@/server/sprak/texter';
import { INKOMSTER, KOSTNADER } from '@/server/oppet/provrakna-steg';

/** The questions whose one sentence says what to do, whatever was wrong. */
const EGNA = ['manad', 'vuxna', 'alder', 'barnAlder', 'barnDagar', 'boende', 'kontrakt'] as const;

/** What an amount is called in the list of faults. */
function beloppsnamn(namn: string, t: Sidtext<'provrakna'>): string {
  const kostnad = KOSTNADER.find((slag) => namn === `kostnad_${slag}`);
  if (kostnad) return t(`kostnad.${kostnad}`);
  const inkomst = INKOMSTER.find((slag) => namn === `inkomst_${slag}`);
  if (inkomst) return t(`inkomst.${inkomst}`);
  return namn === 'hyra' ? t('boende.rubrik') : t('sparat.kort');
}

function mening({ namn, kod }: Faltfel, t: Sidtext<'provrakna'>): string {
  const egen = EGNA.find((one) => one === namn.split('_')[0]);
  if (egen) return t(`fel.${egen}`);
  const falt = beloppsnamn(namn, t);
  if (kod === 'saknas' || kod === 'negativt' || kod === 'oklart' || kod === 'for_stort')
    return t(`belopp.${kod}`, { falt });
  return t('belopp.ogiltigt', { falt });
}

/** What to do about each fault, at its field. */
export const felOrd = (fel: readonly Faltfel[], t: Sidtext<'provrakna'>): FieldError[] =>
  fel.map((one) => ({ name: one.namn, message: mening(one, t) }));
