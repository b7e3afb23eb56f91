import {
  ater,
  grundfilerUtan,
  INGET_AGT,
  komplettering,
  medfiler,
  KONTOUTDRAG,
  KONTRAKT,
  MEDGIVANDE,
  ny,
  tillagg,
  type Situation,
} from './grund.ts';

const INGA_KOSTNADER = {
  hyraSvar: 'ingen',
  elSvar: 'ingen',
  hemforsakringSvar: 'ingen',
  akasseavgiftSvar: 'ingen',
  fackavgiftSvar: 'ingen',
};

export const BOSTADSLOS: Situation = {
  namn: 'utan bostad',
  nyansokan: {
    svar: ny({
      bostad: { boendeform: 'bostadslos' },
      kontrakt: null,
      'utan-bostad': { sover: 'På vandrarhem sedan den 3 november.' },
      utgifter: { ...INGA_KOSTNADER, ovrigtSvar: 'ja', ovrigtVad: 'Vandrarhem', ovrigt: '4 200' },
      'skicka-med': medfiler('kontoutdrag'),
    }),
    bilagor: [KONTOUTDRAG],
    visar: {
      'Vad har du för boende?': 'Ingen bostad',
      'Berätta var du sover och sedan när': 'På vandrarhem sedan den 3 november.',
      'Vad gäller kostnaden?': 'Vandrarhem',
    },
    sant: {
      kostnader: [{ slag: 'ovrigt', beloppOre: 420_000, vad: 'Vandrarhem' }],
      mer: {
        ny: {
          bostad: {
            form: 'bostadslos',
            antalRum: null,
            kontrakt: null,
            sover: 'På vandrarhem sedan den 3 november.',
          },
        },
      },
    },
  },
  tillaggsansokan: tillagg(
    { tillaggSlag: 'ovrigt', tillaggVad: 'Förråd', tillaggBelopp: '600', tillaggSkal: 'Möblerna står ute.' },
    { 'Beskriv kostnaden kort': 'Förråd', 'Hur mycket kostar det?': '600 kr' },
    { kostnader: [{ slag: 'ovrigt', beloppOre: 60_000, vad: 'Förråd' }] },
  ),
  ateransokan: {
    svar: ater({
      hemma: {
        hushall: 'stammer',
        boende: 'andrats',
        boendeText: 'Jag bor hos en vän sedan den 15 november.',
        andraIBostaden: 'ja',
        andraAntal: '2',
        andraDelar: '1',
        vistas: 'ja',
        utbetalning: 'stammer',
        andrat: 'nej',
      },
      utgifter: { ...INGA_KOSTNADER, ovrigtSvar: 'ja', ovrigtVad: 'Vandrarhem', ovrigt: '1 050,50' },
    }),
    bilagor: [],
    visar: {
      'Stämmer boendet?': 'Har ändrats',
      'Hur bor du nu?': 'Jag bor hos en vän sedan den 15 november.',
      'Hur många andra bor där?': '2',
    },
    sant: {
      boendeStammer: { svar: false, text: 'Jag bor hos en vän sedan den 15 november.' },
      kostnader: [{ slag: 'ovrigt', beloppOre: 105_050 }],
      mer: { andra: { antal: 2, delar: 1 } },
    },
  },
  komplettering: komplettering(
    { fraga: 'Hur länge kan du bo på vandrarhemmet?' },
    { svar: 'Till den 30 november.' },
  ),
};

export const ANDRA_HAND: Situation = {
  namn: 'i andra hand',
  nyansokan: {
    svar: ny({
      bostad: { boendeform: 'andrahand', antalRum: '1', andraIBostaden: 'nej' },
      kontrakt: {
        kontrakt: 'skriftligt',
        hyresvard: 'Kim Ek',
        hyrestid: 'viss_tid',
        kontraktTom: '31 maj 2027',
      },
      medgivande: { medgivande: 'ja' },
      'skicka-med': grundfilerUtan('medgivande'),
    }),
    bilagor: [KONTOUTDRAG, KONTRAKT, MEDGIVANDE],
    visar: {
      'Vad har du för boende?': 'Hyr i andra hand',
      'Till och med vilken dag?': 'måndag 31 maj 2027',
      'Har hyresvärden eller föreningen godkänt det?': 'Ja',
    },
    sant: {
      utanBilaga: [{ kod: 'medgivande', skal: 'Kommer på fredag.' }],
      mer: {
        ny: {
          bostad: {
            form: 'andrahand',
            antalRum: 1,
            kontrakt: 'skriftligt',
            hyresvard: 'Kim Ek',
            kontraktTom: '2027-05-31',
            medgivande: 'ja',
          },
        },
      },
    },
  },
  tillaggsansokan: tillagg(
    {
      tillaggSlag: 'flytt',
      tillaggVad: 'Flyttbil en dag',
      tillaggBelopp: '900',
      tillaggSkal: 'Hyrestiden tar slut.',
    },
    { 'Vad är det för kostnad?': 'Flytt', 'Beskriv kostnaden kort': 'Flyttbil en dag' },
    { kostnader: [{ slag: 'flytt', beloppOre: 90_000 }] },
  ),
  ateransokan: {
    svar: ater({
      utgifter: {
        hyraSvar: 'andrats',
        hyra: '5000',
        elSvar: 'ingen',
        hemforsakringSvar: 'stammer',
        akasseavgiftSvar: 'ingen',
        fackavgiftSvar: 'ingen',
        villBifoga: 'ja',
      },
      bilagor: {},
    }),
    bilagor: [],
    visar: { 'Hyra i december': '5 000 kr', Hemförsäkring: '119 kr' },
    sant: {
      kostnader: [
        { slag: 'hyra', beloppOre: 500_000 },
        { slag: 'hemforsakring', beloppOre: 11_900 },
      ],
    },
  },
  komplettering: komplettering({ fil: MEDGIVANDE }),
};

export const UTAN_KONTO: Situation = {
  namn: 'utan bankkonto',
  nyansokan: {
    svar: ny({
      bostad: {
        boendeform: 'inneboende',
        antalRum: '1',
        andraIBostaden: 'ja',
        andraAntal: '3',
        andraDelar: '0',
      },
      kontrakt: { kontrakt: 'muntligt', hyresvard: 'Robin Holm', hyrestid: 'tills_vidare' },
      medgivande: { medgivande: 'vet_inte' },
      tillgangar: { harKonto: 'nej', ...INGET_AGT },
      utbetalning: { betalas: 'inget_konto' },
      bilagor: null,
      'skicka-med': null,
    }),
    bilagor: [],
    visar: {
      'Har hyresvärden eller föreningen godkänt det?': 'Vet inte',
      'Har någon i hushållet ett bankkonto?': 'Nej',
      'Vart ska pengarna betalas?': 'Det finns inget bankkonto',
    },
    sant: {
      mer: {
        andra: { antal: 3, delar: 0 },
        tillgangar: { rader: [] },
        utbetalning: { slag: 'inget_konto' },
        ny: { bostad: { form: 'inneboende', kontrakt: 'muntligt', medgivande: 'vet_inte' } },
      },
    },
  },
  tillaggsansokan: tillagg(
    {
      tillaggSlag: 'lakarvard',
      tillaggVad: 'Vårdcentral',
      tillaggBelopp: '250',
      tillaggSkal: 'Ett besök till.',
    },
    { 'Vad är det för kostnad?': 'Läkare', 'Hur mycket kostar det?': '250 kr' },
    { kostnader: [{ slag: 'lakarvard', beloppOre: 25_000 }] },
  ),
  ateransokan: {
    svar: ater({
      hemma: {
        hushall: 'stammer',
        boende: 'stammer',
        vistas: 'nej',
        vistasText: 'Hos min mor en vecka i december.',
        utbetalning: 'nytt_konto',
        clearing: '6000',
        kontonummer: '806967498',
        andrat: 'ja',
        andratText: 'Jag har öppnat ett konto.',
      },
    }),
    bilagor: [],
    visar: {
      'Bor och vistas du i Exempelstad?': 'Nej, inte hela månaden',
      'Ska pengarna betalas ut på samma sätt som förut?': 'Nej, till ett nytt konto',
      Kontonummer: '806967498',
    },
    sant: {
      vistasIKommunen: { svar: false, text: 'Hos min mor en vecka i december.' },
      andrat: { svar: true, text: 'Jag har öppnat ett konto.' },
      mer: {
        andra: { antal: 3, delar: 0 },
        utbetalning: { slag: 'konto', clearing: '6000', konto: '806967498' },
      },
    },
  },
  komplettering: komplettering(
    { fraga: 'Har du ansökt om ett konto?' },
    { svar: 'Ja, den 10 november. Banken vill se mitt pass.' },
  ),
};
