/** Återansökan: the monthly application of a household with a running case. Nothing new: six pages. */
import { begardaKrav, intygskrav, kostnadskrav } from './bilagekrav.ts';
import type { Bilagekrav } from './krav.ts';
import type { Blankett } from './blankett.ts';
import { jaNej, kravtKryss, kryss, langtext, val } from './falt.ts';
import { andrafalt, andraOf, andraRegel, barnfalt, barnOf, stammer } from './fragor/hem.ts';
import { FORRA_MANADEN, formanerOf, inkomsterOf, inkomstfalt, soktaOf } from './fragor/inkomster.ts';
import { kostnaderOf, kostnadsfalt, KOSTNADSSLAG } from './fragor/kostnader.ts';
import { ord } from './fragor/las.ts';
import { planeringOf, planeringsfalt } from './fragor/planering.ts';
import { tillgangarOf, tillgangsfalt } from './fragor/tillgangar.ts';
import { sammaKonto, utbetalningOf } from './fragor/utbetalning.ts';
import { kontoRegel } from './konto.ts';
import type { Kontext } from './kontext.ts';
import { lasUtkast, steg, type Steg } from './steg.ts';
import type { AllaSvar, TolkadeSvar } from './svar.ts';
import type { Uppgifter } from './uppgifter.ts';

const fragesteg = (kontext: Kontext): Steg[] => [
  steg(
    'hemma',
    [
      stammer('hushall'),
      ...barnfalt(kontext),
      stammer('boende'),
      ...(kontext.senast?.andra ? [] : [andrafalt()]),
      val('vistas', ['ja', 'nej'], { vid: ['nej'], inuti: [langtext('vistasText')] }),
      sammaKonto(),
      jaNej('andrat', [langtext('andratText')]),
    ],
    { regler: [andraRegel, kontoRegel('clearing', 'kontonummer')] },
  ),
  steg('inkomster', [...inkomstfalt(kontext, FORRA_MANADEN), tillgangsfalt(kontext)]),
  steg('utgifter', [...kostnadsfalt(kontext), kryss('villBifoga', 'bifoga')]),
  steg('planering', planeringsfalt(kontext)),
];

const bilagor = (t: TolkadeSvar, kontext: Kontext): Bilagekrav[] => [
  ...kostnadskrav(t, kontext),
  ...intygskrav(t, kontext),
  ...begardaKrav(kontext),
];

function stegOf(kontext: Kontext): readonly Steg[] {
  const asked = fragesteg(kontext);
  /** Only where something must be shown, or the person wants to show something. */
  const visas = (svar: AllaSvar): boolean => {
    const t = lasUtkast(asked, svar);
    return t.villBifoga === true || bilagor(t, kontext).length > 0;
  };
  return [
    ...asked,
    steg('bilagor', [], { visas }),
    steg('granska', [kravtKryss('forsakran')]),
    steg('skriv-under', []),
  ];
}

function uppgifter(t: TolkadeSvar, kontext: Kontext): Uppgifter {
  const formaner = formanerOf(t, kontext);
  const sokta = soktaOf(t, kontext);
  return {
    typ: 'ateransokan',
    vistasIKommunen: { svar: t.vistas === 'ja', text: ord(t.vistasText) },
    andrat: { svar: t.andrat === 'ja', text: ord(t.andratText) },
    hushallStammer: { svar: t.hushall === 'stammer', text: ord(t.hushallText) },
    boendeStammer: { svar: t.boende === 'stammer', text: ord(t.boendeText) },
    inkomster: inkomsterOf(t, kontext),
    myndighetsinkomster: [...new Set(formaner.map(({ slag }) => slag))],
    soktaFormaner: sokta.map(({ vad }) => vad).join(', ') || null,
    kostnader: kostnaderOf(t, kontext, KOSTNADSSLAG),
    mer: {
      formaner,
      sokta,
      andra: andraOf(t) ?? kontext.senast?.andra ?? null,
      barn: barnOf(t, kontext),
      tillgangar: tillgangarOf(t, kontext),
      planering: planeringOf(t, kontext),
      utbetalning: utbetalningOf(t),
    },
  };
}

export const ATERANSOKAN_2: Blankett = {
  version: 'ateransokan-2',
  typ: 'ateransokan',
  steg: stegOf,
  uppgifter,
  bilagor,
};
