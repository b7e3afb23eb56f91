import 'server-only';
import { platser, type Svarsord } from '@/domain/ansokan/formular';
import type { Falt } from '@/domain/ansokan/falt';
import type { Kontext } from '@/domain/ansokan/kontext';
import type { Texter } from '@/domain/ansokan/texter';
import { isSvenska, type Sprak } from '@/domain/sprak';
import sv from '@/messages/sv.json';
import ar from '@/messages/ar/formular.json';
import en from '@/messages/en/formular.json';
import fi from '@/messages/fi/formular.json';
import so from '@/messages/so/formular.json';
import latt from '@/messages/sv-latt/formular.json';
import uk from '@/messages/uk/formular.json';
import { skrivsattFor, type Skrivsatt } from './skrivsatt';
import { texterPa, type Sidtext } from './texter';
import { valtSprak } from './valt-sprak';

/** All that it takes to write a step of the form in one language. */
export type Formularord = { formular: Texter; t: Sidtext<'ansokan'>; skriv: Skrivsatt };

/** The words of the form in every language. */
export const FORMULAR: Readonly<Record<Sprak, Texter>> = { sv, 'sv-latt': latt, en, ar, so, fi, uk };

/** The words of the form in a language. */
export const formularordPa = (sprak: Sprak): Formularord => ({
  formular: FORMULAR[sprak],
  t: texterPa(sprak, 'ansokan'),
  skriv: skrivsattFor(sprak),
});

/** The words of the form in the page's language. */
export const formularord = async (): Promise<Formularord> => formularordPa(await valtSprak());

/**
 * A field's own {places} in the page's language. Whom it asks about is "du" in Swedish; another language says the word
 * for the role, since its sentences are made for a name in brackets.
 */
export function egnaPlatser(own: Falt['platser'], { formular, skriv }: Formularord): Falt['platser'] {
  // a caseworker's question is Swedish in every language: its question mark stays at its end
  if (own?.fraga) return { ...own, fraga: skriv.ltr(own.fraga) };
  if (!own?.vem || isSvenska(skriv.sprak)) return own;
  const { SOKANDE, MEDSOKANDE } = formular.roll;
  const ROLLER: Readonly<Record<string, string>> = {
    du: SOKANDE,
    ni: SOKANDE,
    'den som söker': SOKANDE,
    medsökande: MEDSOKANDE,
  };
  return { ...own, vem: ROLLER[own.vem] ?? own.vem };
}

/** The words for the {places} that the form's texts name, in the page's language. */
export function platserPa(kontext: Kontext, ord: Formularord): Record<string, string> {
  const { manad, manadsnamn } = ord.skriv;
  const { manader = 0, exempel = false } = kontext.sparaKvitton ?? {};
  return {
    ...egnaPlatser(platser(kontext), ord),
    sparaTid: ord.t('steg.sparaTid', { manader, exempel: exempel ? 'ja' : 'nej' }),
    manadAr: manad(kontext.manad),
    manad: manadsnamn(kontext.manad),
    kontrollmanad: manadsnamn(kontext.kontrollmanad),
    forraManad: manadsnamn(kontext.forra?.manad ?? kontext.kontrollmanad),
  };
}

/** How answers are written in the page's language. */
export function svarsord(ord: Formularord): Svarsord {
  const { t, skriv, formular } = ord;
  return {
    ja: t('svar.ja'),
    inga: t('svar.inga'),
    bilagor: formular.steg.bilagor?.namn ?? '',
    bifogad: t('svar.bifogad'),
    osakertKonto: t('svar.osakertKonto'),
    samma: (manad) => t('svar.samma', { manad }),
    dag: skriv.dag,
    belopp: skriv.belopp,
    platser: (own) => egnaPlatser(own, ord),
  };
}
