import 'server-only';
import type { Texter } from '@/domain/ansokan/texter';
import type { Sprak } from '@/domain/sprak';
import sv from '@/messages/sv.json';
import { skrivsattFor, type Skrivsatt } from './skrivsatt';
import { texterPa, type Sidtext } from './texter';
import { valtSprak } from './valt-sprak';

/** All that it takes to write a step of the form in one language. */
export type Formularord = { formular: Texter; t: Sidtext<'ansokan'>; skriv: Skrivsatt };

const FORMULAR: Readonly<Record<Sprak, Texter>> = {
  sv,
  'sv-latt': sv,
  en: sv,
  ar: sv,
  so: sv,
  fi: sv,
  uk: sv,
};

/** The words of the form in a language. */
export const formularordPa = (sprak: Sprak): Formularord => ({
  formular: FORMULAR[sprak],
  t: texterPa(sprak, 'ansokan'),
  skriv: skrivsattFor(sprak),
});

/** The words of the form in the page's language. */
export const formularord = async (): Promise<Formularord> => formularordPa(await valtSprak());
