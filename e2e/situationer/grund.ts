import { kvitto } from '../ansokan.ts';
import type { AllaSvar, Svar } from '../../domain/ansokan/svar';
import type { Uppgifter } from '../../domain/ansokan/uppgifter';

type Delar<T> = T extends readonly (infer U)[]
  ? readonly Delar<U>[]
  : T extends object
    ? { readonly [K in keyof T]?: Delar<T[K]> }
    : T;

/** One form filled in by somebody in a situation, and what must then be seen. Counted by hand. */
export type Ifyllt = {
  /** Each step in the order it must come, with what is typed by the field's name; `*` ends a name that has an id in it. */
  svar: AllaSvar;
  /** The files that are asked for, in the words of the page. */
  bilagor: readonly string[];
  /** Of the page to check before signing: question and answer. */
  visar: Svar;
  /** Of what is sent: sums in öre, days, what was ticked. */
  sant: Delar<Uppgifter>;
};

export const BLANKETTER = ['nyansokan', 'tillaggsansokan', 'ateransokan'] as const;

/** What a caseworker asks for: a file that is there to tick, one in words of the caseworker's own, a question. */
export type Begart = { fil?: string; annanFil?: string; fraga?: string };

/**
 * The same person applies for the first time, for one cost more that month, and again the next month; then a caseworker
 * asks for more of the first application.
 */
export type Situation = { namn: string } & Readonly<Record<(typeof BLANKETTER)[number], Ifyllt>> & {
    readonly komplettering: Ifyllt & { readonly begart: Begart };
  };

export const KONTOUTDRAG = 'Bifoga kontoutdrag för de 3 senaste månaderna, för alla konton.';
export const KONTRAKT = 'Bifoga hyreskontraktet.';
export const LONEBESKED = 'Bifoga lönebesked för de 3 senaste månaderna.';
export const LAKARINTYG = 'Bifoga läkarintyget.';
export const MEDGIVANDE = 'Bifoga hyresvärdens godkännande av att du hyr i andra hand eller som inneboende.';
export const FRITID = 'Barns fritidsaktivitet: bifoga kvittot eller kostnadsförslaget.';
const FAKTURA = 'Bifoga fakturan, kvittot eller kostnadsförslaget.';

/** The one file that is attached, and what cannot be given now, by what each is for. */
export const medfiler = (...namn: string[]): Svar =>
  Object.fromEntries(namn.map((n) => [`medBilaga_${n}`, `=${kvitto().name}`]));
const utanFil = (namn: string, skal: string): Svar => ({
  [`medBilaga_${namn}`]: 'kan_inte',
  [`medBilagaSkal_${namn}`]: skal,
});
const GRUNDFILER = medfiler('kontoutdrag', 'hyreskontrakt');
/** The two that are always asked for, and one that cannot be given now. */
export const grundfilerUtan = (namn: string): Svar => ({
  ...GRUNDFILER,
  ...utanFil(namn, 'Kommer på fredag.'),
});

type Steg = Readonly<Record<string, Svar | null>>;

/** The steps in the form's order; a step is left out with null. */
const ordered =
  (order: readonly string[], usual: Steg) =>
  (own: Steg): AllaSvar =>
    Object.fromEntries(
      order.flatMap((id) => {
        const svar = own[id] === undefined ? usual[id] : own[id];
        return svar ? [[id, svar] as const] : [];
      }),
    );

/** Nothing that is owned, kind by kind. */
export const INGET_AGT = { harFordon: 'nej', harFastighet: 'nej', harAnnatVarde: 'nej' };

/** A tenant alone who looks for work: rent 5 100, home insurance 119. */
export const ny = ordered(
  [
    ...[
      'forbered',
      'vem',
      'om-dig',
      'familj',
      'bostad',
      'kontrakt',
      'medgivande',
      'utan-bostad',
      'sysselsattning',
      'egen-planering',
    ],
    ...['inkomster-tre', 'tillgangar', 'skulder', 'utgifter', 'utbetalning', 'bilagor', 'skicka-med'],
  ],
  {
    forbered: {},
    vem: { vemSoker: 'sjalv' },
    'om-dig': {
      bakgrund: 'Jobbet tog slut i september.',
      vistas: 'ja',
      tolk: 'nej',
      harTelefon: 'nej',
      harEpost: 'nej',
    },
    familj: { civilstand: 'ensam', harBarn: 'nej' },
    bostad: { boendeform: 'hyresratt', antalRum: '2', andraIBostaden: 'nej' },
    kontrakt: { kontrakt: 'skriftligt', hyresvard: 'Exempelbostäder', hyrestid: 'tills_vidare' },
    sysselsattning: { arbetssokande: 'ja', arbete12: 'nej', sjuk: 'nej' },
    'egen-planering': { inskriven: 'ja', aktivitet: 'nej', soktJobb: 'nej' },
    'inkomster-tre': { inkomstTre: 'nej', ingenForman: 'ja', soktForman: 'nej' },
    tillgangar: { harKonto: 'ja', kontoBank_1: 'Banken, lön', kontoSaldo_1: '312', ...INGET_AGT },
    skulder: { harSkulder: 'nej' },
    utgifter: {
      hyraSvar: 'andrats',
      hyra: '5 100',
      elSvar: 'ingen',
      hemforsakringSvar: 'andrats',
      hemforsakring: '119:-',
      akasseavgiftSvar: 'ingen',
      fackavgiftSvar: 'ingen',
    },
    utbetalning: { betalas: 'konto', clearing: '6000', kontonummer: '806 967 498' },
    bilagor: {},
    'skicka-med': GRUNDFILER,
  },
);

/** Nothing is new since the first application. */
export const ater = ordered(['hemma', 'inkomster', 'utgifter', 'planering', 'bilagor', 'skicka-med'], {
  hemma: { hushall: 'stammer', boende: 'stammer', vistas: 'ja', utbetalning: 'stammer', andrat: 'nej' },
  inkomster: { inkomst: 'nej', ingenForman: 'ja', soktForman: 'nej', tillgangar: 'stammer' },
  utgifter: {
    hyraSvar: 'stammer',
    elSvar: 'ingen',
    hemforsakringSvar: 'stammer',
    akasseavgiftSvar: 'ingen',
    fackavgiftSvar: 'ingen',
  },
  planering: { plan: 'ingen_plan', soktJobb: 'nej', sjuk: 'nej' },
});

/** One cost more, to be paid on the last of November. `visar` and `sant` beside what every such application has. */
export const tillagg = (kostnad: Svar, visar: Svar, sant: Ifyllt['sant']): Ifyllt => ({
  svar: {
    kostnad: { tillaggDatum: '30 november 2026', tillaggBetald: 'nej', ...kostnad },
    bilagor: {},
    'skicka-med': medfiler(kostnad.tillaggSlag ?? ''),
  },
  bilagor: [FAKTURA],
  visar: {
    'Vilken dag ska det betalas?': 'måndag 30 november 2026',
    'Är det redan betalt?': 'Nej',
    ...visar,
  },
  sant: { typ: 'tillaggsansokan', inkomster: [], tillagg: { datum: '2026-11-30', betald: false }, ...sant },
});

/** What is asked for and the answers to it: to the question, and of the file, attached or with `skal` not to be had. */
export function komplettering(
  begart: Begart,
  { svar, skal }: { svar?: string; skal?: string } = {},
): Situation['komplettering'] {
  const fil = begart.fil ?? begart.annanFil;
  const krav = fil === undefined ? [] : [`Vi har bett om det här: ${fil}`];
  return {
    begart,
    svar: {
      ...(svar && { komplettering: { 'begart_*': svar } }),
      ...(fil && { bilagor: {}, 'skicka-med': skal ? utanFil('begard_*', skal) : medfiler('begard_*') }),
    },
    bilagor: krav,
    visar: {
      ...(svar && begart.fraga && { [begart.fraga]: svar }),
      ...(krav[0] && { [krav[0]]: skal ? 'Jag kan inte lämna det nu' : kvitto().name }),
    },
    sant: {
      typ: 'komplettering',
      svarPaBegaran: svar ? [{ svar }] : [],
      ...(skal && { utanBilaga: [{ kod: 'begard', skal }] }),
    },
  };
}
