import { ANDRA_HAND, BOSTADSLOS, UTAN_KONTO } from './bostad.ts';
import { SJUK, STUDENT } from './dagar.ts';
import type { Situation } from './grund.ts';
import { ENSAM, UTAN_INKOMST, VAXELVIS } from './hushall.ts';

export { BLANKETTER, KONTOUTDRAG, type Begart, type Ifyllt } from './grund.ts';
export { par } from './par.ts';

/** Of those who apply alone. */
export const SITUATIONER: readonly Situation[] = [
  ENSAM,
  VAXELVIS,
  BOSTADSLOS,
  ANDRA_HAND,
  SJUK,
  STUDENT,
  UTAN_INKOMST,
  UTAN_KONTO,
];
