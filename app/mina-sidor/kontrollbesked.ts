import type { loadKontrollbesked } from '@/server/stickprov/kontrollbesked';

export type Kontrollbesked = NonNullable<Awaited<ReturnType<typeof loadKontrollbesked>>>;
type Kontroll = NonNullable<Kontrollbesked['kontroll']>;

const VARFOR: Readonly<Record<Kontroll['typ'], string>> = {
  STICKPROV: 'Din ansökan drogs till stickprov. En lott avgjorde det.',
  FORDJUPAD: 'Vi gjorde en fördjupad kontroll. Det gör vi med jämna mellanrum i alla ärenden.',
};

const UTFALL: Readonly<Record<Kontroll['utfall'], string>> = {
  UTAN_ANMARKNING: 'Kontrollen är klar. Allt stämde.',
  RATTAT_TILLSAMMANS: 'Kontrollen är klar. Vi rättade uppgifter tillsammans.',
  UTREDS_VIDARE: 'Kontrollen är klar. Vi behöver ta reda på mer och hör av oss till dig.',
};

/**
 * What the applicant reads of a control: why, how it went, and the caseworker's own words (`ord`). Null when there was
 * nothing to control.
 */
export function kontrolltext(besked: Kontrollbesked | null) {
  if (!besked?.kontroll)
    return besked?.dragen
      ? { state: 'open' as const, text: `${VARFOR.STICKPROV} Kontrollen pågår.`, ord: '' }
      : null;
  const { typ, utfall, text } = besked.kontroll;
  const state = utfall === 'UTREDS_VIDARE' ? ('open' as const) : ('done' as const);
  return { state, text: `${VARFOR[typ]} ${UTFALL[utfall]}`, ord: `Handläggaren skriver: ${text}` };
}
