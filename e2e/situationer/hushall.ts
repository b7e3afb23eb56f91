import {
  ater,
  FRITID,
  grundfilerUtan,
  INGET_AGT,
  komplettering,
  medfiler,
  KONTOUTDRAG,
  KONTRAKT,
  LONEBESKED,
  ny,
  tillagg,
  type Situation,
} from './grund.ts';

const LON = { inkomstSlag_1: 'lon', inkomstFran_1: 'Exempelstads Städ' };

export const ENSAM: Situation = {
  namn: 'ensam med lön',
  nyansokan: {
    svar: ny({
      'om-dig': {
        bakgrund: 'Timmarna räcker inte.',
        vistas: 'ja',
        tolk: 'ja',
        sprak: 'tigrinska',
        harTelefon: 'nej',
        harEpost: 'ja',
        epost: 'sokande@exempelstad.example',
        epostBesked: 'nej',
      },
      'inkomster-tre': {
        inkomstTre: 'ja',
        ...LON,
        inkomstBelopp_1: '4.800,50',
        inkomstDatum_1: '23 oktober 2026',
        inkomstRader: '2',
        inkomstSlag_2: 'insattning',
        inkomstBelopp_2: '500',
        inkomstDatum_2: '2026-09-14',
        inkomstFran_2: 'Syster, Swish',
        ingenForman: 'ja',
        soktForman: 'nej',
      },
      'skicka-med': grundfilerUtan('lonespecifikation'),
    }),
    bilagor: [KONTOUTDRAG, KONTRAKT, LONEBESKED],
    visar: {
      'På vilket språk?': 'tigrinska',
      'E-postadress': 'sokande@exempelstad.example',
      'Inkomst 1: Hur mycket, efter skatt?': '4 800,50 kr',
      'Inkomst 1: Dag då pengarna kom': 'fredag 23 oktober 2026',
      'Inkomst 2: Vad var det för pengar?': 'Swish eller insättning',
      'Inkomst 2: Från vem?': 'Syster, Swish',
      'Hyra i november': '5 100 kr',
      El: 'Ingen kostnad',
    },
    sant: {
      utanBilaga: [{ kod: 'lonespecifikation', skal: 'Kommer på fredag.' }],
      typ: 'nyansokan',
      inkomster: [
        { slag: 'lon', beloppOre: 480_050, datum: '2026-10-23', fran: 'Exempelstads Städ' },
        { slag: 'insattning', beloppOre: 50_000, datum: '2026-09-14', fran: 'Syster, Swish' },
      ],
      kostnader: [
        { slag: 'hyra', beloppOre: 510_000 },
        { slag: 'hemforsakring', beloppOre: 11_900 },
      ],
      mer: {
        ny: {
          bostad: { form: 'hyresratt', antalRum: 2 },
          kontakt: { tolk: 'tigrinska', epostBesked: false },
        },
        utbetalning: { slag: 'konto', clearing: '6000', konto: '806967498' },
      },
    },
  },
  tillaggsansokan: tillagg(
    {
      tillaggSlag: 'glasogon',
      tillaggVad: 'Glas med styrka',
      tillaggBelopp: '1 890',
      tillaggSkal: 'Jag ser inte tavlan.',
    },
    { 'Vad är det för kostnad?': 'Glasögon', 'Hur mycket kostar det?': '1 890 kr' },
    { kostnader: [{ slag: 'glasogon', beloppOre: 189_000, vad: 'Glas med styrka' }] },
  ),
  ateransokan: {
    svar: ater({
      inkomster: {
        inkomst: 'ja',
        ...LON,
        inkomstBelopp_1: '5 020',
        inkomstDatum_1: '20 november 2026',
        ingenForman: 'ja',
        soktForman: 'nej',
        tillgangar: 'stammer',
      },
      utgifter: {
        hyraSvar: 'stammer',
        elSvar: 'andrats',
        el: '310',
        hemforsakringSvar: 'stammer',
        akasseavgiftSvar: 'ingen',
        fackavgiftSvar: 'ingen',
      },
      bilagor: {},
      'skicka-med': medfiler('el'),
    }),
    bilagor: ['El: kostnaden är ny sedan förra månaden. Bifoga fakturan.'],
    visar: {
      Hyra: '5 100 kr',
      'Inkomst 1: Hur mycket, efter skatt?': '5 020 kr',
      'Vad kostar elen?': '310 kr',
    },
    sant: {
      typ: 'ateransokan',
      inkomster: [{ slag: 'lon', beloppOre: 502_000, datum: '2026-11-20' }],
      kostnader: [
        { slag: 'hyra', beloppOre: 510_000 },
        { slag: 'el', beloppOre: 31_000 },
        { slag: 'hemforsakring', beloppOre: 11_900 },
      ],
      mer: { utbetalning: { slag: 'oforandrad' } },
    },
  },
  komplettering: komplettering(
    { fil: LONEBESKED, fraga: 'Hur många timmar i veckan arbetar du?' },
    { svar: 'Tjugo, ibland färre.' },
  ),
};

export const VAXELVIS: Situation = {
  namn: 'barn växelvis',
  nyansokan: {
    svar: ny({
      familj: {
        civilstand: 'ensam',
        harBarn: 'ja',
        barnFornamn_1: 'Ida',
        barnFodd_1: '5 maj 2022',
        barnBoende_1: 'vaxelvis',
        barnDygn_1: '15',
        barnSkola_1: 'forskola',
        barnRader: '2',
        barnFornamn_2: 'Noel',
        barnFodd_2: '2018-03-01',
        barnBoende_2: 'heltid',
        barnSkola_2: 'grundskola',
      },
      'inkomster-tre': { inkomstTre: 'nej', barnbidrag: 'ja', soktForman: 'nej' },
      utgifter: {
        hyraSvar: 'andrats',
        hyra: '6900',
        elSvar: 'ingen',
        hemforsakringSvar: 'ingen',
        akasseavgiftSvar: 'ingen',
        fackavgiftSvar: 'ingen',
        barnomsorgSvar: 'ja',
        barnomsorg: '420',
        barnFritidSvar: 'ja',
        barnFritid: '800',
      },
      'skicka-med': grundfilerUtan('barnFritid'),
    }),
    bilagor: [KONTOUTDRAG, KONTRAKT, FRITID],
    visar: {
      'Barn 1: Barnets förnamn': 'Ida',
      'Barn 1: Hur bor barnet?': 'Växelvis',
      'Barn 1: Hur många dagar i månaden är barnet här?': '15',
      'Barn 2: När är barnet fött?': 'torsdag 1 mars 2018',
      'Barn 2: Hur bor barnet?': 'Här hela tiden',
      Barnbidrag: 'Ja',
      'Vad kostar barnomsorgen?': '420 kr',
    },
    sant: {
      utanBilaga: [{ kod: 'krav_pa_kvitto', kostnad: 'barnFritid' }],
      myndighetsinkomster: ['barnbidrag'],
      kostnader: [
        { slag: 'hyra', beloppOre: 690_000 },
        { slag: 'barnomsorg', beloppOre: 42_000 },
        { slag: 'barnFritid', beloppOre: 80_000 },
      ],
      mer: {
        ny: {
          barn: [
            { fornamn: 'Ida', fodelsedatum: '2022-05-05', boende: 'VAXELVIS', dagar: 15, skola: 'forskola' },
            { fornamn: 'Noel', fodelsedatum: '2018-03-01', boende: 'HELTID', dagar: null },
          ],
        },
      },
    },
  },
  tillaggsansokan: tillagg(
    {
      tillaggSlag: 'barnFritid',
      tillaggVad: 'Simskola',
      tillaggBelopp: '650',
      tillaggVem: '=Ida',
      tillaggSkal: 'Hela gruppen går dit.',
    },
    { 'Vem gäller det?': 'Ida', 'Beskriv kostnaden kort': 'Simskola' },
    { kostnader: [{ slag: 'barnFritid', beloppOre: 65_000, vad: 'Simskola' }] },
  ),
  ateransokan: {
    svar: ater({
      hemma: {
        hushall: 'stammer',
        'lunch_*': 'nej',
        boende: 'stammer',
        vistas: 'ja',
        utbetalning: 'stammer',
        andrat: 'nej',
      },
      inkomster: { inkomst: 'nej', barnbidrag: 'ja', soktForman: 'nej', tillgangar: 'stammer' },
      utgifter: {
        hyraSvar: 'stammer',
        elSvar: 'ingen',
        hemforsakringSvar: 'ingen',
        akasseavgiftSvar: 'ingen',
        fackavgiftSvar: 'ingen',
        barnomsorgSvar: 'stammer',
        barnFritidSvar: 'ingen',
      },
    }),
    bilagor: [],
    visar: {
      'Äter Ida lunch hemma på vardagar?': 'Nej',
      Barnomsorg: '420 kr',
      'Barns fritidsaktivitet': 'Ingen kostnad',
    },
    sant: {
      myndighetsinkomster: ['barnbidrag'],
      kostnader: [
        { slag: 'hyra', beloppOre: 690_000 },
        { slag: 'barnomsorg', beloppOre: 42_000 },
      ],
    },
  },
  komplettering: komplettering(
    { fil: FRITID, fraga: 'Vilka veckor bor Ida hos dig?' },
    { svar: 'Jämna veckor, från fredag.' },
  ),
};

export const UTAN_INKOMST: Situation = {
  namn: 'utan inkomst',
  nyansokan: {
    svar: ny({
      tillgangar: {
        harKonto: 'ja',
        kontoBank_1: 'Banken, lön',
        kontoSaldo_1: '0',
        ...INGET_AGT,
        harFordon: 'ja',
        fordonSlag_1: 'bil',
        fordonVad_1: 'Bil från 2009',
        fordonRegnr_1: 'ABC 123',
        tillgangBehovs_fordon_1: 'nej',
        tillgangVarde_fordon_1: '9 000',
      },
      skulder: {
        harSkulder: 'ja',
        skuldSlag_1: 'el',
        skuldBelopp_1: '1 250',
        skuldVad_1: 'Elbolaget, i december',
      },
    }),
    bilagor: [KONTOUTDRAG, KONTRAKT],
    visar: {
      'Fick du lön eller andra pengar någon av de 3 senaste månaderna?': 'Nej',
      'Konto 1: Hur mycket finns på kontot i dag?': '0 kr',
      'Fordon 1: Registreringsnummer': 'ABC 123',
      'Fordon 1: Vad är det värt?': '9 000 kr',
      'Skuld 1: Hur stor är den?': '1 250 kr',
    },
    sant: {
      inkomster: [],
      mer: {
        tillgangar: {
          rader: [
            { slag: 'konto', vardeOre: 0 },
            { slag: 'fordon', vad: 'Bil från 2009, ABC 123', vardeOre: 900_000, behovs: false },
          ],
        },
        ny: { skulder: [{ slag: 'el', beloppOre: 125_000, vad: 'Elbolaget, i december' }] },
      },
    },
  },
  tillaggsansokan: tillagg(
    {
      tillaggSlag: 'hemutrustning',
      tillaggVad: 'Säng',
      tillaggBelopp: '1200:-',
      tillaggSkal: 'Sängen är trasig.',
    },
    { 'Vad är det för kostnad?': 'Möbler och husgeråd', 'Varför behövs det?': 'Sängen är trasig.' },
    { kostnader: [{ slag: 'hemutrustning', beloppOre: 120_000 }] },
  ),
  ateransokan: {
    svar: ater({
      inkomster: {
        inkomst: 'nej',
        ingenForman: 'ja',
        soktForman: 'nej',
        tillgangar: 'andrats',
        tillgangSlag_1: 'konto',
        tillgangVad_1: 'Banken, lön',
        tillgangVarde_1: '48',
      },
    }),
    bilagor: [],
    visar: { 'Stämmer dina tillgångar?': 'Har ändrats', 'Tillgång 1: Vad är det värt?': '48 kr' },
    sant: {
      inkomster: [],
      mer: { tillgangar: { oforandrade: false, rader: [{ slag: 'konto', vardeOre: 4_800 }] } },
    },
  },
  komplettering: komplettering(
    { annanFil: 'Ett intyg från banken', fraga: 'När såldes båten?' },
    { svar: 'I augusti, för 3 000 kr.', skal: 'Banken har inte svarat. Det jag har är bifogat.' },
  ),
};
