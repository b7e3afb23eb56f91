import type { Forslagsrad } from '@/server/beslut/rader';
import type { Beslutsrad } from './svar';

export const tecken = ({ grupp }: Pick<Forslagsrad, 'grupp'>): 1 | -1 =>
  grupp === 'NORM' || grupp === 'KOSTNAD' ? 1 : -1;

/** Only what the form needs to know of a line. */
export const toBeslutsrad = (rad: Forslagsrad): Beslutsrad => ({
  radId: rad.radId,
  etikett: rad.etikett,
  soktOre: rad.soktOre,
  beraknatOre: rad.beraknatOre,
  tecken: tecken(rad),
});
