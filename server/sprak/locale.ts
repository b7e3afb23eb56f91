import 'server-only';
import type { Sprak } from '@/domain/sprak';

/** How Intl and ICU know each language. Figures are Latin and the calendar is the one that Sweden uses, also in Arabic. */
export const LOCALE: Readonly<Record<Sprak, string>> = {
  sv: 'sv-SE',
  'sv-latt': 'sv-SE',
  en: 'en-GB',
  ar: 'ar-u-ca-gregory-nu-latn',
  so: 'so',
  fi: 'fi-FI',
  uk: 'uk-UA',
};
