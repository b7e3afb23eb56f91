import { formularFor, SENASTE } from '@/domain/ansokan/register';
import type { Kontext } from '@/domain/ansokan/kontext';
import type { AllaSvar } from '@/domain/ansokan/svar';
import { KONTEXT_UTAN_FORRA, utanFil } from './ansokan.ts';

/** The questions of the first version, and the form as it is begun now. */
export const NYANSOKAN = formularFor('nyansokan-1');
export const NYANSOKAN_NU = formularFor(SENASTE.nyansokan);

/** Somebody of whom the city knows the name and the day of birth. */
export const NY_KONTEXT: Kontext = {
  ...KONTEXT_UTAN_FORRA,
  hushall: KONTEXT_UTAN_FORRA.hushall.slice(0, 1),
  boende: { form: 'annat', antalRum: null },
};

/** The same with somebody who applies too. */
export const NY_KONTEXT_PAR: Kontext = {
  ...NY_KONTEXT,
  hushall: [
    ...NY_KONTEXT.hushall,
    {
      id: 'm3',
      roll: 'MEDSOKANDE',
      fornamn: 'Sam',
      fodelsedatum: '1988-05-05',
      boende: 'HELTID',
      dagar: null,
    },
  ],
};

const INGET_AGT = { harTillgangar: 'nej', harFordon: 'nej', harFastighet: 'nej', harAnnatVarde: 'nej' };

const andra = { andraIBostaden: 'nej' };

/** Alone in a rented flat, looks for work, no income, one account; complete for every version. */
export const NY_SVAR = {
  forbered: {},
  vem: { vemSoker: 'sjalv' },
  'om-dig': { bakgrund: 'Jobbet tog slut', vistas: 'ja', tolk: 'nej', harTelefon: 'nej', harEpost: 'nej' },
  familj: { civilstand: 'ensam', harBarn: 'nej' },
  bostad: { boendeform: 'hyresratt', antalRum: '2', ...andra },
  kontrakt: { kontrakt: 'skriftligt', hyresvard: 'Bostadsbolaget', hyrestid: 'tills_vidare' },
  sysselsattning: { arbetssokande: 'ja', inskriven: 'ja', arbete12: 'nej', soktJobb: 'nej', sjuk: 'nej' },
  'egen-planering': { inskriven: 'ja', aktivitet: 'nej', soktJobb: 'nej' },
  'inkomster-tre': { inkomstTre: 'nej', ingenForman: 'ja', soktForman: 'nej' },
  tillgangar: { harKonto: 'ja', kontoBank_1: 'Banken, lön', kontoSaldo_1: '312', ...INGET_AGT },
  skulder: { harSkulder: 'nej' },
  utgifter: {
    hyraSvar: 'andrats',
    hyra: '5 100',
    elSvar: 'ingen',
    hemforsakringSvar: 'ingen',
    akasseavgiftSvar: 'ingen',
    fackavgiftSvar: 'ingen',
  },
  utbetalning: { betalas: 'konto', clearing: '6000', kontonummer: '806967498' },
  bilagor: {},
  'skicka-med': { ...utanFil('kontoutdrag'), ...utanFil('hyreskontrakt') },
  granska: { forsakran: 'ja' },
} satisfies AllaSvar;

type Case = { kontext: Kontext; svar: AllaSvar };

/** Each household that may apply for the first time, with complete answers. */
export const HUSHALL: Readonly<Record<string, Case>> = {
  ensam: { kontext: NY_KONTEXT, svar: NY_SVAR },
  par: {
    kontext: NY_KONTEXT_PAR,
    svar: {
      ...NY_SVAR,
      vem: { vemSoker: 'par', medNamn: 'Sam', medNummer: '19850709-9813' },
      familj: { civilstand: 'sambo', harBarn: 'nej' },
      sysselsattning: {
        ...NY_SVAR.sysselsattning,
        arbetar_med: 'ja',
        arbetstid_med: 'deltid',
        arbetsgivare_med: 'Kiosken',
        arbete12_med: 'nej',
        soktJobb_med: 'nej',
        sjuk_med: 'nej',
      },
      'om-dig': { ...NY_SVAR['om-dig'], medTolk: 'nej', medHarTelefon: 'nej', medHarEpost: 'nej' },
      'egen-planering': {
        ...NY_SVAR['egen-planering'],
        inskriven_med: 'nej',
        inskrivenSkal_med: 'Har arbete',
        aktivitet_med: 'nej',
        soktJobb_med: 'nej',
      },
      'inkomster-tre': { ...NY_SVAR['inkomster-tre'], ingenForman_med: 'ja', soktForman_med: 'nej' },
      tillgangar: { ...NY_SVAR.tillgangar, kontoVem_1: 'm3' },
    },
  },
  vaxelvis: {
    kontext: NY_KONTEXT,
    svar: {
      ...NY_SVAR,
      familj: {
        civilstand: 'ensam',
        harBarn: 'ja',
        barnRader: '2',
        barnFornamn_1: 'Ida',
        barnFodd_1: '220505',
        barnBoende_1: 'vaxelvis',
        barnDygn_1: '15',
        barnSkola_1: 'forskola',
        barnFornamn_2: 'Max',
        barnFodd_2: '1 juni 2007',
        barnBoende_2: 'heltid',
        barnSkola_2: 'gymnasium',
      },
    },
  },
  bostadslos: {
    kontext: NY_KONTEXT,
    svar: {
      ...NY_SVAR,
      bostad: { boendeform: 'bostadslos' },
      'utan-bostad': { sover: 'Hos vänner sedan maj' },
      utgifter: { ...NY_SVAR.utgifter, hyraSvar: 'ingen' },
    },
  },
  andrahand: {
    kontext: NY_KONTEXT,
    svar: {
      ...NY_SVAR,
      bostad: { boendeform: 'andrahand', antalRum: '1', ...andra },
      kontrakt: { ...NY_SVAR.kontrakt, hyrestid: 'viss_tid', kontraktTom: '2027-05-31' },
      medgivande: { medgivande: 'ja' },
      'skicka-med': { ...NY_SVAR['skicka-med'], ...utanFil('medgivande') },
    },
  },
  inneboende: {
    kontext: NY_KONTEXT,
    svar: {
      ...NY_SVAR,
      bostad: {
        boendeform: 'inneboende',
        antalRum: '1',
        andraIBostaden: 'ja',
        andraAntal: '2',
        andraDelar: '1',
      },
      kontrakt: { kontrakt: 'muntligt', hyresvard: 'Kim Holm', hyrestid: 'tills_vidare' },
      medgivande: { medgivande: 'vet_inte' },
    },
  },
  sjuk: {
    kontext: NY_KONTEXT,
    svar: {
      ...NY_SVAR,
      sysselsattning: {
        sjukskriven: 'ja',
        arbete12: 'nej',
        soktJobb: 'nej',
        sjuk: 'ja',
        sjukGrad: '100',
        lakarintyg: 'ja',
        lakarintygTom: '2026-12-31',
      },
      'skicka-med': { ...NY_SVAR['skicka-med'], ...utanFil('lakarintyg') },
    },
  },
  student: {
    kontext: NY_KONTEXT,
    svar: {
      ...NY_SVAR,
      sysselsattning: {
        studerar: 'ja',
        studier: 'Vårdbiträde till maj',
        arbete12: 'nej',
        soktJobb: 'nej',
        sjuk: 'nej',
      },
      'inkomster-tre': { ...NY_SVAR['inkomster-tre'], ingenForman: '', studiestod: 'ja' },
    },
  },
  'utan-konto': {
    kontext: NY_KONTEXT,
    svar: {
      ...NY_SVAR,
      tillgangar: { harKonto: 'nej', ...INGET_AGT },
      utbetalning: { betalas: 'inget_konto' },
    },
  },
};
