/** Nyansökan: all that an office needs for a first assessment. */
import { kostnadskrav, intygskrav, begardaKrav } from './bilagekrav.ts';
import type { Bilagekrav } from './krav.ts';
import type { Blankett } from './blankett.ts';
import { kravtKryss, kryss, langtext, val } from './falt.ts';
import { barnradfalt, nyaBarnOf } from './fragor/barn.ts';
import { borI, bostadOf, bostadsfalt, kontraktsfalt, medgivandefalt, soverfalt } from './fragor/bostad.ts';
import { andraOf, andraRegel } from './fragor/hem.ts';
import { formanerOf, inkomsterOf, inkomstfalt, soktaOf, TRE_MANADER } from './fragor/inkomster.ts';
import { kostnaderOf, kostnadsfalt, KOSTNADSSLAG } from './fragor/kostnader.ts';
import { ord } from './fragor/las.ts';
import { civilstandsfalt, kontaktfalt, kontaktOf } from './fragor/om-dig.ts';
import { planeringOf } from './fragor/planering.ts';
import { skulderOf, skuldfalt } from './fragor/skulder.ts';
import { sysselsattningOf, sysselsattningsfalt } from './fragor/sysselsattning.ts';
import { kontofalt, kontonOf, tillgangarOf, tillgangsfalt } from './fragor/tillgangar.ts';
import { forstaKonto, utbetalningOf } from './fragor/utbetalning.ts';
import { kontoRegel } from './konto.ts';
import type { Kontext } from './kontext.ts';
import { lasUtkast, steg, type Steg } from './steg.ts';
import type { AllaSvar, TolkadeSvar } from './svar.ts';
import type { Uppgifter } from './uppgifter.ts';

const BOSTAD = 'bostad';

/** Nothing is known of an earlier month, whatever the city has: the first application asks it all. */
const blank = (kontext: Kontext): Kontext => ({
  ...kontext,
  forra: null,
  senast: undefined,
  // told at the field; the invoice is asked for with the first month that is applied for again
  schabloner: undefined,
});

const fragesteg = (kontext: Kontext): Steg[] => [
  steg('forbered', []),
  steg('om-dig', [
    langtext('bakgrund'),
    val('vistas', ['ja', 'nej'], { vid: ['nej'], inuti: [langtext('vistasText')] }),
    ...kontaktfalt(),
  ]),
  steg('familj', [civilstandsfalt(kontext), barnradfalt(kontext)]),
  steg(BOSTAD, [bostadsfalt()], { regler: [andraRegel] }),
  steg('kontrakt', kontraktsfalt(kontext), { visas: borI(BOSTAD, 'hyresratt', 'andrahand', 'inneboende') }),
  steg('medgivande', [medgivandefalt()], { visas: borI(BOSTAD, 'andrahand', 'inneboende') }),
  steg('utan-bostad', [soverfalt()], { visas: borI(BOSTAD, 'bostadslos') }),
  steg('sysselsattning', sysselsattningsfalt(kontext)),
  steg('inkomster-tre', inkomstfalt(kontext, TRE_MANADER)),
  steg('tillgangar', [kontofalt(kontext), tillgangsfalt(kontext)]),
  steg('skulder', [skuldfalt()]),
  steg('utgifter', [...kostnadsfalt(kontext), kryss('villBifoga', 'bifoga')]),
  steg('utbetalning', [forstaKonto()], { regler: [kontoRegel('clearing', 'kontonummer')] }),
];

/** What is always shown at the first application, where it is there to be shown. */
const grundkrav = (t: TolkadeSvar, kontext: Kontext): Bilagekrav[] => {
  const sublet = t.boendeform === 'andrahand' || t.boendeform === 'inneboende';
  const wages = inkomsterOf(t, kontext).some(({ slag }) => slag === 'lon');
  return [
    ...(t.harKonto === 'ja' ? [{ kod: 'kontoutdrag' as const, platser: {} }] : []),
    ...(t.kontrakt === 'skriftligt' ? [{ kod: 'hyreskontrakt' as const, platser: {} }] : []),
    ...(sublet && t.medgivande === 'ja' ? [{ kod: 'medgivande' as const, platser: {} }] : []),
    ...(wages ? [{ kod: 'lonespecifikation' as const, platser: {} }] : []),
  ];
};

const bilagor = (t: TolkadeSvar, kontext: Kontext): Bilagekrav[] => [
  ...grundkrav(t, kontext),
  ...kostnadskrav(t, blank(kontext)),
  ...intygskrav(t, kontext),
  ...begardaKrav(kontext),
];

function stegOf(known: Kontext): readonly Steg[] {
  const kontext = blank(known);
  const asked = fragesteg(kontext);
  const visas = (svar: AllaSvar): boolean => {
    const t = lasUtkast(
      asked.filter((s) => s.visas?.(svar) ?? true),
      svar,
    );
    return t.villBifoga === true || bilagor(t, known).length > 0;
  };
  return [
    ...asked,
    steg('bilagor', [], { visas }),
    steg('granska', [kravtKryss('forsakran')]),
    steg('skriv-under', []),
  ];
}

function uppgifter(t: TolkadeSvar, known: Kontext): Uppgifter {
  const kontext = blank(known);
  const formaner = formanerOf(t, kontext);
  const sokta = soktaOf(t, kontext);
  const others = tillgangarOf(t, kontext);
  return {
    typ: 'nyansokan',
    vistasIKommunen: { svar: t.vistas === 'ja', text: ord(t.vistasText) },
    andrat: { svar: false, text: null },
    hushallStammer: { svar: true, text: null },
    boendeStammer: { svar: true, text: null },
    inkomster: inkomsterOf(t, kontext),
    myndighetsinkomster: [...new Set(formaner.map(({ slag }) => slag))],
    soktaFormaner: sokta.map(({ vad }) => vad).join(', ') || null,
    kostnader: kostnaderOf(t, kontext, KOSTNADSSLAG),
    mer: {
      formaner,
      sokta,
      andra: andraOf(t),
      barn: [],
      tillgangar: others && { oforandrade: false, rader: [...kontonOf(t, kontext), ...others.rader] },
      planering: planeringOf(t, kontext),
      utbetalning: utbetalningOf(t),
      ny: {
        bakgrund: String(t.bakgrund),
        civilstand: String(t.civilstand),
        partner: ord(t.partnerText),
        kontakt: kontaktOf(t),
        barn: nyaBarnOf(t),
        bostad: bostadOf(t),
        sysselsattning: sysselsattningOf(t, kontext),
        skulder: skulderOf(t),
      },
    },
  };
}

export const NYANSOKAN_1: Blankett = {
  version: 'nyansokan-1',
  typ: 'nyansokan',
  steg: stegOf,
  uppgifter,
  bilagor,
};
