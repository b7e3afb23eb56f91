import { ANDRA_HAND, BOSTADSLOS, UTAN_KONTO } from './bostad.ts';
import { SJUK, STUDENT } from './dagar.ts';
import { ENSAM, UTAN_INKOMST, VAXELVIS } from './hushall.ts';

export { BLANKETTER, type Ifyllt } from './grund.ts';

export const SITUATIONER = [
  ENSAM,
  VAXELVIS,
  BOSTADSLOS,
  ANDRA_HAND,
  SJUK,
  STUDENT,
  UTAN_INKOMST,
  UTAN_KONTO,
] as const;
