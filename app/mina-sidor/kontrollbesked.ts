import type { loadKontrollbesked } from '@/server/stickprov/kontrollbesked';
import type { Sidtext } from '@/server/sprak/texter';

export type Kontrollbesked = NonNullable<Awaited<ReturnType<typeof loadKontrollbesked>>>;

/**
 * What the applicant reads of a control: why, how it went, and the caseworker's own words (`ord`, in Swedish). Null when
 * there was nothing to control.
 */
export function kontrolltext(besked: Kontrollbesked | null, t: Sidtext<'mina-sidor'>) {
  if (!besked?.kontroll)
    return besked?.dragen
      ? { state: 'open' as const, text: `${t('kontroll.STICKPROV')} ${t('kontroll.pagar')}`, ord: '' }
      : null;
  const { typ, utfall, text } = besked.kontroll;
  const state = utfall === 'UTREDS_VIDARE' ? ('open' as const) : ('done' as const);
  return { state, text: `${t(`kontroll.${typ}`)} ${t(`kontroll.${utfall}`)}`, ord: text };
}
