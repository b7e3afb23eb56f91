import { arTva } from './hushall.ts';
import type { Kontext } from './kontext.ts';

/** What it is good to have at hand before a nyansökan; the words are the language file's, by the same name. */
const BEHOVS = [
  'kontoutdrag',
  'hyreskontrakt',
  'inkomster',
  'fakturor',
  'tillgangar',
  'intyg',
  'kontonummer',
  'medsokande',
] as const;
export type Behov = (typeof BEHOVS)[number];

/** "Det här behöver du": in the order it is asked for. */
export const behovslista = (kontext: Kontext): Behov[] =>
  BEHOVS.filter((behov) => behov !== 'medsokande' || arTva(kontext));
