import { jaNej, langtext, medPlatser, text, val, type Falt } from '../falt.ts';
import { arTva, vuxna } from '../hushall.ts';
import type { Kontext } from '../kontext.ts';
import type { TolkadeSvar } from '../svar.ts';
import { epost, telefon } from '../varden.ts';
import { ord } from './las.ts';

export type Kontakt = {
  telefon: string | null;
  epost: string | null;
  /** Wants to be told by SMS, by e-mail, when there is something to read. */
  sms: boolean;
  epostBesked: boolean;
  /** The language of the interpreter that is needed. */
  tolk: string | null;
};

export const kontaktfalt = (): Falt[] => [
  jaNej('tolk', [text('sprak')]),
  jaNej('harTelefon', [telefon('telefon'), jaNej('smsBesked')]),
  jaNej('harEpost', [epost('epost'), jaNej('epostBesked')]),
];

export const kontaktOf = (t: TolkadeSvar): Kontakt => ({
  telefon: ord(t.telefon),
  epost: ord(t.epost),
  sms: t.smsBesked === 'ja',
  epostBesked: t.epostBesked === 'ja',
  tolk: ord(t.sprak),
});

/** How the other of two is reached: by name, for both read it. */
export const medkontaktfalt = (kontext: Kontext): Falt[] =>
  vuxna(kontext)
    .filter(({ suffix }) => suffix !== '')
    .flatMap(({ platser }) =>
      medPlatser(platser, [
        jaNej('medTolk', [text('sprak_med')]),
        jaNej('medHarTelefon', [telefon('telefon_med')]),
        jaNej('medHarEpost', [epost('epost_med')]),
      ]),
    );

export type Medkontakt = Pick<Kontakt, 'telefon' | 'epost' | 'tolk'>;

export const medkontaktOf = (t: TolkadeSvar): Medkontakt => ({
  telefon: ord(t.telefon_med),
  epost: ord(t.epost_med),
  tolk: ord(t.sprak_med),
});

/** Who lives with a partner applies together with the partner, or says why not. */
export const civilstandsfalt = (kontext: Kontext): Falt =>
  val(
    'civilstand',
    ['ensam', 'gift', 'sambo'],
    arTva(kontext) ? undefined : { vid: ['gift', 'sambo'], inuti: [langtext('partnerText')] },
  );
