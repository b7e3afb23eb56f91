import {
  ater,
  grundfilerUtan,
  INGET_AGT,
  komplettering,
  KONTOUTDRAG,
  KONTRAKT,
  LONEBESKED,
  ny,
  tillagg,
} from './grund.ts';
import type { Situation } from './grund.ts';

type Person = { givenName: string; personalNumber: string };

/** Two who live together. Each is called by name, so the form's words hang on who they are. */
export const par = (
  { givenName: sokande }: Person,
  { givenName: med, personalNumber }: Person,
): Situation => ({
  namn: 'två tillsammans',
  nyansokan: {
    svar: ny({
      vem: { vemSoker: 'par', medNamn: med, medNummer: personalNumber },
      'om-dig': {
        bakgrund: 'Timmarna räcker inte till två.',
        vistas: 'ja',
        tolk: 'nej',
        harTelefon: 'nej',
        harEpost: 'nej',
        medTolk: 'ja',
        sprak_med: 'dari',
        medHarTelefon: 'nej',
        medHarEpost: 'nej',
      },
      familj: { civilstand: 'gift', harBarn: 'nej' },
      sysselsattning: {
        arbetssokande: 'ja',
        arbete12: 'nej',
        sjuk: 'nej',
        arbetar_med: 'ja',
        arbetstid_med: 'deltid',
        arbetsgivare_med: 'Exempelstads Städ',
        arbete12_med: 'nej',
        sjuk_med: 'nej',
      },
      'egen-planering': {
        inskriven: 'ja',
        aktivitet: 'nej',
        soktJobb: 'nej',
        inskriven_med: 'nej',
        inskrivenSkal_med: 'Arbetar redan.',
        aktivitet_med: 'nej',
        soktJobb_med: 'nej',
      },
      'inkomster-tre': {
        inkomstTre: 'ja',
        inkomstSlag_1: 'lon',
        inkomstBelopp_1: '6 200',
        inkomstDatum_1: '23 oktober 2026',
        inkomstFran_1: 'Exempelstads Städ',
        inkomstVem_1: `=${med}`,
        ingenForman: 'ja',
        soktForman: 'nej',
        ingenForman_med: 'ja',
        soktForman_med: 'nej',
      },
      tillgangar: {
        harKonto: 'ja',
        kontoBank_1: 'Banken, lön',
        kontoSaldo_1: '312',
        kontoVem_1: `=${sokande}`,
        ...INGET_AGT,
      },
      'skicka-med': grundfilerUtan('lonespecifikation'),
    }),
    bilagor: [KONTOUTDRAG, KONTRAKT, LONEBESKED],
    visar: {
      'Medsökandes förnamn': med,
      'Medsökandes personnummer': `${personalNumber.slice(0, 8)}-XXXX`,
      [`Behöver ${med} tolk?`]: 'Ja',
      'Hur lever ni?': 'Gift',
      [`Är ${sokande} inskriven på Arbetsförmedlingen?`]: 'Ja',
      [`Är ${med} inskriven på Arbetsförmedlingen?`]: 'Nej',
      'Inkomst 1: Vem fick pengarna?': med,
      'Konto 1: Vems konto är det?': sokande,
    },
    sant: {
      inkomster: [{ slag: 'lon', beloppOre: 620_000, datum: '2026-10-23', fran: 'Exempelstads Städ' }],
      mer: {
        planering: [{ sjuk: false }, { sjuk: false }],
        ny: {
          civilstand: 'gift',
          partner: null,
          sysselsattning: [
            { slag: ['arbetssokande'] },
            { slag: ['arbetar'], ord: { arbetstid: 'deltid', arbetsgivare: 'Exempelstads Städ' } },
          ],
        },
      },
    },
  },
  tillaggsansokan: tillagg(
    {
      tillaggSlag: 'tandvardPlanerad',
      tillaggVad: 'En krona',
      tillaggBelopp: '4 100',
      tillaggVem: `=${med}`,
      tillaggSkal: 'Tandläkaren säger att det inte kan vänta.',
    },
    { 'Vem gäller det?': med, 'Vad är det för kostnad?': 'Tandvård: planerad behandling' },
    { kostnader: [{ slag: 'tandvardPlanerad', beloppOre: 410_000 }] },
  ),
  ateransokan: {
    svar: ater({
      inkomster: {
        inkomst: 'nej',
        ingenForman: 'ja',
        soktForman: 'nej',
        ingenForman_med: 'ja',
        soktForman_med: 'nej',
        tillgangar: 'stammer',
      },
      planering: {
        plan: 'foljt',
        soktJobb: 'nej',
        sjuk: 'nej',
        plan_med: 'inte_foljt',
        planText_med: 'Två dagar hemma med feber.',
        soktJobb_med: 'nej',
        sjuk_med: 'nej',
      },
    }),
    bilagor: [],
    visar: {
      Hyra: '5 100 kr',
      [`Har ${sokande} följt sin planering?`]: 'Ja',
      [`Har ${med} följt sin planering?`]: 'Nej, inte helt',
    },
    sant: {
      inkomster: [],
      kostnader: [
        { slag: 'hyra', beloppOre: 510_000 },
        { slag: 'hemforsakring', beloppOre: 11_900 },
      ],
      mer: { planering: [{ plan: 'foljt' }, { plan: 'inte_foljt', skal: 'Två dagar hemma med feber.' }] },
    },
  },
  komplettering: komplettering(
    { fil: KONTRAKT, fraga: 'Vem av er står på kontraktet?' },
    { svar: 'Båda, sedan i våras.' },
  ),
});
