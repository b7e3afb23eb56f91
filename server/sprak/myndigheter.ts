import 'server-only';
import type { Myndighet } from '@/domain/beslutsstod/underlag-ekonomi';
import type { Manad } from '@/domain/manad';
import { myndigheter } from '../oppet/myndigheter';
import { regelverk } from '../regelverk';
import type { Skrivsatt } from './skrivsatt';
import { texterPa } from './texter';

/** Agencies by name, as in a sentence: Swedish names, with what they are in another language beside. */
export function skrivMyndigheter({ sprak, lista }: Skrivsatt, which: readonly Myndighet[]): string {
  const t = texterPa(sprak, 'gemensamt');
  return lista(which.map((one) => t(`myndighet.${one}`)));
}

/** Those that are asked about the ones who apply for the month, so that what is said of it is what is done. */
export const fragadeMyndigheter = (skriv: Skrivsatt, manad: Manad): string =>
  skrivMyndigheter(skriv, myndigheter(regelverk(), manad));
