import { formatManad } from '../manad.ts';
import { jobbstimulansFor, overFreeAmount, stimulated } from './arbetsinkomst.ts';
import type { Inkomstgrupp } from './inkomstgrupp.ts';
import {
  comparisonSum,
  groupInkomster,
  hasAnswered,
  kallaText,
  mergedSum,
  utanBelopp,
} from './inkomstgrupp.ts';
import type { Lage } from './lage.ts';
import { toRad } from './rad.ts';
import type { Rad } from './rekommendation.ts';
import type { Inkomst } from './underlag-ekonomi.ts';
import type { Uttryck } from './uttryck.ts';
import { uppgift } from './uttryck.ts';

/** One benefit of one person: what counts, and what the checks compare. */
export type Inkomstpost = {
  grupp: Inkomstgrupp;
  rad: Rad;
  /** Net paid in the control month, merged, before any part is left out. Öre. */
  netto: number;
  /** The same for the comparison month; from last month's calculation when there are no rows; null when unknown. */
  jamfort: number | null;
  /** Why a person must look at it. */
  fragor: string[];
};

type Counted = { uttryck: Uttryck; mening: string; fragor: string[] };

const zero = (namn: string): Uttryck => uppgift(namn, 0, 'regelverket');

const work = (grupp: Inkomstgrupp, lage: Lage): Counted => {
  const child = lage.hushall.barn.find(({ barn }) => barn.id === grupp.vem);
  if (child !== undefined) {
    const over = overFreeAmount(grupp.vem, mergedSum(grupp, lage), lage);
    return over === undefined
      ? {
          uttryck: mergedSum(grupp, lage),
          mening:
            'Det är inte känt vad barnet har tjänat tidigare i år. Hela inkomsten räknas tills det är klart.',
          fragor: ['Vad har barnet tjänat tidigare i år?'],
        }
      : {
          uttryck: over,
          mening: 'Barnets lön räknas bara över ett prisbasbelopp per kalenderår.',
          fragor: [],
        };
  }
  const stimulans = jobbstimulansFor(grupp.vem, lage);
  if (stimulans === 'ja') {
    const uttryck = mergedSum(grupp, lage, stimulated(lage));
    const { procent } = lage.upplost.param.jobbstimulans.amount;
    return { uttryck, mening: `${procent} procent av lönen räknas inte (jobbstimulans).`, fragor: [] };
  }
  const fragor = stimulans === 'okant' ? ['Det är inte känt om jobbstimulans gäller.'] : [];
  return { uttryck: mergedSum(grupp, lage), mening: 'Hela inkomsten räknas.', fragor };
};

const standsIn = (grupp: Inkomstgrupp, lage: Lage): boolean => {
  const rule = lage.upplost.param.jamforelsemanad.amount;
  if (grupp.deklarerat.length + grupp.registrerat.length > 0 || grupp.jamforelse.length === 0) return false;
  if (rule !== 'nar_uppslag_saknas') return rule === 'alltid';
  return grupp.register !== null && !hasAnswered(grupp.register, grupp.vem, lage);
};

const count = (grupp: Inkomstgrupp, lage: Lage): Counted => {
  const child = lage.hushall.barn.find(({ barn }) => barn.id === grupp.vem);
  if (child?.hor === false) {
    return { uttryck: zero('eget ärende'), mening: 'Personen räknas som ett eget ärende.', fragor: [] };
  }
  if (standsIn(grupp, lage)) {
    return {
      uttryck: comparisonSum(grupp, lage),
      mening: 'Registret kunde inte kontrolleras. Beloppet från månaden innan räknas tills det är klart.',
      fragor: ['Inkomsten saknas i kontrollmånaden och är hämtad från månaden innan.'],
    };
  }
  switch (grupp.raknas) {
    case 'inte':
      return { uttryck: zero('räknas inte'), mening: 'Den här inkomsten räknas inte.', fragor: [] };
    case 'arbete':
      return work(grupp, lage);
    case 'fullt':
      return { uttryck: mergedSum(grupp, lage), mening: 'Hela inkomsten räknas.', fragor: [] };
    case 'person':
      return {
        uttryck: mergedSum(grupp, lage),
        mening: 'Regelverket säger inte hur inkomsten räknas. Hela räknas tills en handläggare har sett den.',
        fragor: ['Regelverket säger inte hur den här inkomsten räknas.'],
      };
  }
};

/** What to find out about an income whose sum nobody has said. */
const sumQuestion = (row: Inkomst, grupp: Inkomstgrupp, lage: Lage): string => {
  if (row.kalla.typ === 'register') return 'Myndigheten visar en utbetalning utan belopp.';
  const said = `Den sökande uppger att hen får ${grupp.rubrik.toLowerCase()}`;
  if (grupp.register === null) return `${said}, men inte hur mycket.`;
  return hasAnswered(grupp.register, grupp.vem, lage)
    ? `${said}, men ingen myndighet visar någon utbetalning i ${formatManad(lage.kontrollmanad)}.`
    : `${said}. Beloppet är inte känt, för myndigheten har inte svarat.`;
};

const rowQuestions = (grupp: Inkomstgrupp, lage: Lage): string[] => {
  const rows = [...grupp.deklarerat, ...grupp.registrerat];
  const net = lage.upplost.param.nettobelopp.amount === 'efter_skatt';
  const unknown = utanBelopp(grupp).map((row) => sumQuestion(row, grupp, lage));
  return [
    ...new Set(unknown),
    ...(rows.some((row) => row.utbetalningsdatum === 'okant') ? ['Utbetalningsdagen är inte känd.'] : []),
    ...(rows.some(({ preliminar }) => preliminar) ? ['Utbetalningen är preliminär.'] : []),
    ...(net && grupp.registrerat.some(({ efterSkatt }) => efterSkatt === 'okant')
      ? ['Det är inte känt om myndigheten har gjort avdrag utöver skatt.']
      : []),
  ];
};

const lastMonth = (grupp: Inkomstgrupp, lage: Lage): number | null => {
  if (grupp.jamforelse.length > 0) {
    const sum = comparisonSum(grupp, lage);
    return sum.taljare / sum.namnare;
  }
  const { foregaende } = lage.u;
  if (typeof foregaende === 'string') return null;
  return foregaende.inkomster
    .filter((row) => row.forman === grupp.forman && row.vem === grupp.vem)
    .reduce((sum, row) => sum + row.belopp, 0);
};

/** Why nothing is counted, for an income that has no row to count. */
const NOT_COUNTED = {
  okant: 'Beloppet är inte känt. Inget räknas förrän en handläggare har tagit reda på det.',
  annanManad: 'Pengarna kom i en annan månad och räknas inte nu.',
};

const toPost = (grupp: Inkomstgrupp, lage: Lage): Inkomstpost => {
  const { uttryck, mening, fragor } = count(grupp, lage);
  const counted = [...grupp.registrerat, ...grupp.deklarerat, ...grupp.jamforelse];
  const rows = [...counted, ...grupp.utanfor, ...grupp.okanda];
  const sources = [...new Set(rows.map(kallaText))].join('; ');
  const rad = toRad({
    id: `inkomst.${grupp.forman}.${grupp.vem}.${grupp.raknas}`,
    rubrik: grupp.rubrik,
    vem: grupp.vem,
    mening: counted.length > 0 ? mening : NOT_COUNTED[grupp.okanda.length > 0 ? 'okant' : 'annanManad'],
    kalla: { text: sources, ...(grupp.regel === undefined ? {} : { reference: grupp.regel.reference }) },
    uttryck,
  });
  const merged = mergedSum(grupp, lage);
  return {
    grupp,
    rad,
    netto: merged.taljare / merged.namnare,
    jamfort: lastMonth(grupp, lage),
    fragor: [...fragor, ...rowQuestions(grupp, lage)],
  };
};

/** Every income, one line per benefit and person. Nothing is dropped: what does not count stands with 0 and why. */
export const beraknaInkomster = (lage: Lage): Inkomstpost[] =>
  groupInkomster(lage).map((grupp) => toPost(grupp, lage));
