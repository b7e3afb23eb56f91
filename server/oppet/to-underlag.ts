import 'server-only';
import type { TolkadeSvar } from '@/domain/ansokan/svar';
import type { Underlag } from '@/domain/beslutsstod/underlag';
import { addMonths, calendarYear, lastDay, type Datum, type Manad } from '@/domain/manad';
import { BARN, BOENDE, INKOMSTER, KOSTNADER } from './provrakna-steg';

const JAG = 'vuxen-1';

/** What a visitor wrote, read by `provraknaSteg`. */
type Svar = { manad: Manad; svar: TolkadeSvar };

const tal = (svar: TolkadeSvar, namn: string): number | null => {
  const value = svar[namn];
  return typeof value === 'number' ? value : null;
};

/** Born on New Year's Day: of that age in every month of the year, however the municipality counts age. */
const fodd = (manad: Manad, alder: number): Datum => `${calendarYear(manad) - alder}-01-01`;

function vuxna({ manad, svar }: Svar): Underlag['hushall']['vuxna'] {
  // the age that is asked for is the older one's
  const fodelsedatum = fodd(manad, tal(svar, 'alder') ?? 0);
  const one = { fodelsedatum, dagar: 'hela' } as const;
  return [
    { id: JAG, roll: 'sokande', ...one },
    ...(svar.vuxna === 'tva' ? [{ id: 'vuxen-2', roll: 'medsokande', ...one } as const] : []),
  ];
}

function barn({ manad, svar }: Svar): Underlag['hushall']['barn'] {
  return Array.from({ length: BARN }, (_, i) => i + 1).flatMap((nr) => {
    const alder = tal(svar, `barnAlder_${nr}`);
    const dagar = tal(svar, `barnDagar_${nr}`);
    if (alder === null) return [];
    return [
      {
        id: `barn-${nr}`,
        fodelsedatum: fodd(manad, alder),
        boende: dagar === null ? ('heltid' as const) : ('vaxelvis' as const),
        dagar: dagar ?? 'hela',
        lunchHemma: svar[`barnLunch_${nr}`] === true ? ('nej' as const) : ('ja' as const),
        gymnasium: svar[`barnGymnasium_${nr}`] === true ? ('ja' as const) : ('nej' as const),
      },
    ];
  });
}

function boende({ svar }: Svar): Underlag['boende'] {
  return {
    form: BOENDE.find((form) => form === svar.boende) ?? 'okant',
    antalRum: 'okant',
    kontraktGodkant: svar.kontrakt === 'ja' || svar.kontrakt === 'nej' ? svar.kontrakt : 'okant',
    vistasIKommunen: 'ja',
    andraIBostaden: 'okant',
    delarHushallMed: 'okant',
    radrumTom: 'inget',
  };
}

type Kostnad = Underlag['kostnader'][number];

const kostnad = (slag: string, sokt: number, poster: Kostnad['poster'] = []): Kostnad => ({
  id: slag,
  slag,
  rubrik: '',
  sokt,
  vem: 'hushallet',
  underlag: 'sparad',
  manader: 1,
  dagar: 'okant',
  forbrukning: 'okant',
  godkantIPerioden: 'okant',
  poster,
  egnaMedel: 'okant',
  delasAv: 1,
  svar: {},
  val: 'inget',
});

function kostnader({ svar }: Svar): Kostnad[] {
  const hyra = tal(svar, 'hyra');
  const hem = (sokt: number) =>
    svar.boende === 'bostadsratt'
      ? kostnad('boende_eget', sokt, [{ post: 'avgift', sokt }])
      : kostnad('hyra', sokt);
  return [
    ...(hyra === null ? [] : [hem(hyra)]),
    ...KOSTNADER.flatMap((slag) => {
      const sokt = tal(svar, `kostnad_${slag}`);
      return sokt === null || sokt === 0 ? [] : [kostnad(slag, sokt)];
    }),
  ];
}

const inkomster = ({ manad, svar }: Svar): Underlag['inkomster'] =>
  INKOMSTER.flatMap((slag) => {
    const belopp = tal(svar, `inkomst_${slag}`);
    if (belopp === null) return [];
    return [
      {
        id: slag,
        slag,
        belopp,
        efterSkatt: 'samma',
        // the question is what came in the month before; which day makes no difference
        utbetalningsdatum: lastDay(addMonths(manad, -1)),
        periodTom: 'okant',
        vem: JAG,
        kalla: { typ: 'sokande' },
        preliminar: false,
      },
    ];
  });

function tillgangar({ svar }: Svar): Underlag['tillgangar'] {
  const varde = tal(svar, 'sparat');
  if (varde === null) return 'okant';
  if (varde === 0) return [];
  return [{ id: 'sparat', slag: 'konto', varde, vem: JAG, kalla: { typ: 'sokande' }, behovs: 'nej' }];
}

/**
 * A visitor's answers as the decision support reads them. What a visitor is not asked, no agency has been asked and the
 * city does not know is "okant", exactly as in an application.
 */
export const provUnderlag = (svar: Svar): Underlag => ({
  ansokningId: 'provrakning',
  ansokningsmanad: svar.manad,
  ansokningstyp: 'ateransokan',
  kanal: 'etjanst',
  hushall: { vuxna: vuxna(svar), barn: barn(svar), normtillagg: [], oforandrat: 'okant' },
  boende: boende(svar),
  inkomster: inkomster(svar),
  inkomsterUppgivna: 'ja',
  uppslag: [],
  soktaFormaner: 'okant',
  kostnader: kostnader(svar),
  tillgangar: tillgangar(svar),
  tidigareOverskott: 'okant',
  avdrag: [],
  foregaende: 'okant',
  arende: {
    skyddadIdentitet: 'okant',
    dubblett: 'okant',
    oppenKomplettering: 'okant',
    betalkontoAndrat: 'okant',
    stickprov: 'okant',
    senasteKontroll: 'okant',
    manaderIRad: 'okant',
    manaderAvTolv: 'okant',
  },
  planering: [],
  jobbstimulans: [],
  barnsArbetsinkomst: [],
});
