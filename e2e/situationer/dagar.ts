import {
  ater,
  grundfilerUtan,
  komplettering,
  KONTOUTDRAG,
  KONTRAKT,
  LAKARINTYG,
  ny,
  tillagg,
  type Situation,
} from './grund.ts';

export const SJUK: Situation = {
  namn: 'sjukskriven',
  nyansokan: {
    svar: ny({
      sysselsattning: {
        sjukskriven: 'ja',
        arbete12: 'nej',
        sjuk: 'ja',
        sjukGrad: '100',
        lakarintyg: 'ja',
        lakarintygTom: '31 januari 2027',
      },
      'inkomster-tre': {
        inkomstTre: 'nej',
        ingenForman: 'ja',
        soktForman: 'ja',
        soktVad_1: 'Sjukpenning',
        soktDatum_1: '2 november 2026',
      },
      utgifter: {
        hyraSvar: 'andrats',
        hyra: '5 100',
        elSvar: 'ingen',
        hemforsakringSvar: 'ingen',
        akasseavgiftSvar: 'ingen',
        fackavgiftSvar: 'ingen',
        medicinSvar: 'ja',
        medicin: '219,50',
      },
      'skicka-med': grundfilerUtan('lakarintyg'),
    }),
    bilagor: [KONTOUTDRAG, KONTRAKT, LAKARINTYG],
    visar: {
      'Hur mycket?': '100 procent',
      'Till och med vilken dag gäller intyget?': 'söndag 31 januari 2027',
      'Ersättning 1: Vilken ersättning?': 'Sjukpenning',
      'Vad kostar medicinen?': '219,50 kr',
    },
    sant: {
      utanBilaga: [{ kod: 'lakarintyg' }],
      soktaFormaner: 'Sjukpenning',
      kostnader: [
        { slag: 'hyra', beloppOre: 510_000 },
        { slag: 'medicin', beloppOre: 21_950 },
      ],
      mer: {
        sokta: [{ vad: 'Sjukpenning', datum: '2026-11-02' }],
        planering: [{ sjuk: true, sjukGrad: 100, lakarintygTom: '2027-01-31' }],
        ny: { sysselsattning: [{ slag: ['sjukskriven'] }] },
      },
    },
  },
  tillaggsansokan: tillagg(
    {
      tillaggSlag: 'tandvardAkut',
      tillaggVad: 'Lagning',
      tillaggBelopp: '950',
      tillaggDatum: '16 november 2026',
      tillaggBetald: 'ja',
      tillaggSkal: 'Jag hade ont.',
    },
    {
      'Vad är det för kostnad?': 'Tandvård: akut',
      'Vilken dag ska det betalas?': 'måndag 16 november 2026',
      'Är det redan betalt?': 'Ja',
    },
    {
      kostnader: [{ slag: 'tandvardAkut', beloppOre: 95_000 }],
      tillagg: { datum: '2026-11-16', betald: true, skal: 'Jag hade ont.' },
    },
  ),
  ateransokan: {
    svar: ater({
      utgifter: {
        hyraSvar: 'stammer',
        elSvar: 'ingen',
        hemforsakringSvar: 'ingen',
        akasseavgiftSvar: 'ingen',
        fackavgiftSvar: 'ingen',
        medicinSvar: 'stammer',
      },
      planering: {
        plan: 'inte_foljt',
        planText: 'Jag var sjuk hela månaden.',
        soktJobb: 'nej',
        sjuk: 'ja',
        sjukGrad: '50',
        lakarintyg: 'nej',
      },
    }),
    bilagor: [],
    visar: { Medicin: '219,50 kr', 'Hur mycket?': '50 procent', 'Finns det ett läkarintyg?': 'Nej' },
    sant: {
      kostnader: [
        { slag: 'hyra', beloppOre: 510_000 },
        { slag: 'medicin', beloppOre: 21_950 },
      ],
      mer: {
        planering: [
          {
            plan: 'inte_foljt',
            skal: 'Jag var sjuk hela månaden.',
            sjuk: true,
            sjukGrad: 50,
            lakarintygTom: 'saknas',
          },
        ],
      },
    },
  },
  komplettering: komplettering(
    { fil: LAKARINTYG, fraga: 'Har Försäkringskassan svarat?' },
    { svar: 'Nej, inte än.' },
  ),
};

export const STUDENT: Situation = {
  namn: 'student',
  nyansokan: {
    svar: ny({
      sysselsattning: {
        studerar: 'ja',
        studier: 'Undersköterska, till juni 2027',
        arbete12: 'ja',
        arbete12Text: 'Lager, till augusti 2026',
        sjuk: 'nej',
      },
      'inkomster-tre': { inkomstTre: 'nej', studiestod: 'ja', soktForman: 'nej' },
    }),
    bilagor: [KONTOUTDRAG, KONTRAKT],
    visar: {
      'Vilken utbildning, och till när?': 'Undersköterska, till juni 2027',
      'Var, när och hur mycket?': 'Lager, till augusti 2026',
      Studiestöd: 'Ja',
    },
    sant: {
      myndighetsinkomster: ['studiestod'],
      mer: {
        ny: {
          sysselsattning: [
            {
              slag: ['studerar'],
              ord: { studier: 'Undersköterska, till juni 2027', arbete12Text: 'Lager, till augusti 2026' },
            },
          ],
        },
      },
    },
  },
  tillaggsansokan: tillagg(
    {
      tillaggSlag: 'dator',
      tillaggVad: 'Begagnad dator',
      tillaggBelopp: '2 500',
      tillaggSkal: 'Skolan lånar inte ut.',
    },
    { 'Vad är det för kostnad?': 'Dator', 'Hur mycket kostar det?': '2 500 kr' },
    { kostnader: [{ slag: 'dator', beloppOre: 250_000 }] },
  ),
  ateransokan: {
    svar: ater({
      inkomster: { inkomst: 'nej', studiestod: 'ja', soktForman: 'nej', tillgangar: 'stammer' },
      planering: {
        plan: 'foljt',
        soktJobb: 'ja',
        jobbTitel_1: 'Timvikarie',
        jobbArbetsgivare_1: 'Hemtjänsten, Exempelstad',
        jobbDatum_1: '12 november 2026',
        sjuk: 'nej',
      },
    }),
    bilagor: [],
    visar: {
      'Sökt jobb 1: Vilket jobb?': 'Timvikarie',
      'Sökt jobb 1: Vilken dag söktes jobbet?': 'torsdag 12 november 2026',
      Studiestöd: 'Ja',
    },
    sant: {
      myndighetsinkomster: ['studiestod'],
      mer: {
        planering: [
          {
            plan: 'foljt',
            sjuk: false,
            jobb: [{ titel: 'Timvikarie', arbetsgivare: 'Hemtjänsten, Exempelstad', datum: '2026-11-12' }],
          },
        ],
      },
    },
  },
  komplettering: komplettering({ annanFil: 'Studieplanen för våren' }),
};
