import { platser } from '@/domain/ansokan/formular';
import type { Kontext } from '@/domain/ansokan/kontext';
import type { Skrivsatt } from '@/server/sprak/skrivsatt';

/** The words for the months that the form's texts name, in the page's language. */
export const platserPa = (kontext: Kontext, { manadsnamn }: Skrivsatt): Record<string, string> => ({
  ...platser(kontext),
  manad: manadsnamn(kontext.manad),
  kontrollmanad: manadsnamn(kontext.kontrollmanad),
  forraManad: manadsnamn(kontext.forra?.manad ?? kontext.kontrollmanad),
});
