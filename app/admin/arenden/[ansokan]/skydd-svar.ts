import { SKAL_MIN } from '@/domain/arende/skydd';

export const PERSON_FALT = 'skyddperson';
export const LAGE_FALT = 'skyddlage';
export const SKAL_FALT = 'skyddskal';

/** What staff may say of somebody's protection. */
export const LAGE_ORD = {
  JA: 'Har skyddade personuppgifter',
  NEJ: 'Har inte skyddade personuppgifter',
} as const;
export type Lage = keyof typeof LAGE_ORD;
export const LAGEN = Object.keys(LAGE_ORD) as Lage[];

type Svar = Readonly<Record<string, string>>;
type Last =
  | { uppgift: { personId: string; lage: Lage; skal: string }; errors: [] }
  | { uppgift: null; errors: { name: string; message: string }[] };

/** The form of somebody's protection as it was written: what it says, or what is missing in the order of the page. */
export function readSkydd(svar: Svar): Last {
  const personId = svar[PERSON_FALT] ?? '';
  const lage = LAGEN.find((one) => one === svar[LAGE_FALT]);
  const skal = svar[SKAL_FALT]?.trim() ?? '';
  const errors = [
    ...(personId ? [] : [{ name: PERSON_FALT, message: 'Välj vem det gäller' }]),
    ...(lage ? [] : [{ name: LAGE_FALT, message: 'Välj om personen har skyddade personuppgifter' }]),
    ...(skal.length < SKAL_MIN
      ? [{ name: SKAL_FALT, message: `Skriv varför, minst ${SKAL_MIN} tecken` }]
      : []),
  ];
  return lage && errors.length === 0
    ? { uppgift: { personId, lage, skal }, errors: [] }
    : { uppgift: null, errors };
}
