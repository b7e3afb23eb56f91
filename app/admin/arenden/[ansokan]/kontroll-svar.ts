import { TEXT_MIN, UTFALL, type Utfall } from '@/domain/stickprov/kontroll';

export const UTFALL_FALT = 'kontrollutfall';
export const TEXT_FALT = 'kontrolltext';

/** How a control ended, as staff choose and read it. */
export const UTFALL_ORD: Readonly<Record<Utfall, string>> = {
  UTAN_ANMARKNING: 'Utan anmärkning',
  RATTAT_TILLSAMMANS: 'Rättat tillsammans med sökanden',
  UTREDS_VIDARE: 'Utreds vidare',
};

type Svar = Readonly<Record<string, string>>;
type Last =
  | { avslut: { utfall: Utfall; text: string }; errors: [] }
  | { avslut: null; errors: { name: string; message: string }[] };

/** The form of a control as it was written: what it says, or what is missing in the order of the page. */
export function readAvslut(svar: Svar): Last {
  const utfall = UTFALL.find((one) => one === svar[UTFALL_FALT]);
  const text = svar[TEXT_FALT]?.trim() ?? '';
  const errors = [
    ...(utfall ? [] : [{ name: UTFALL_FALT, message: 'Välj hur kontrollen slutade' }]),
    ...(text.length < TEXT_MIN
      ? [{ name: TEXT_FALT, message: `Skriv vad kontrollen visade, minst ${TEXT_MIN} tecken` }]
      : []),
  ];
  return utfall && errors.length === 0 ? { avslut: { utfall, text }, errors: [] } : { avslut: null, errors };
}
