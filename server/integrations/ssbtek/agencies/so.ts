import 'server-only';
import type { Signal } from '@/domain/registerutdrag/registerutdrag';
import type { Sporsmal } from '../question';
import { isPerson, ord, toDatum, toOre, toPeriod } from '../values';
import { barn, barnAt, isNil, textAt, type Element } from '../xml';
import { failed, SKAL, signal, told, type Delinkomst, type Delsvar } from './delsvar';

type Utbetalning = { inkomst: Delinkomst } | { brist: string };

/** NettoEfterAvdrag is what was paid out; NettoEfterSkatt is before the fund's own deductions. */
function readUtbetalning(rad: Element, kassa: string): Utbetalning {
  const efterSkatt = toOre(textAt(rad, 'NettoEfterSkatt'));
  const belopp = toOre(textAt(rad, 'NettoEfterAvdrag'));
  if (belopp === undefined || efterSkatt === undefined) return { brist: SKAL.delvisOlasligt('SO') };
  if (belopp < 0 || efterSkatt < 0) return { brist: SKAL.aterkrav('SO') };
  return {
    inkomst: {
      myndighet: 'SO',
      slag: 'a_kassa',
      rubrik: `Arbetslöshetsersättning, ${kassa}`,
      belopp,
      efterSkatt: efterSkatt >= belopp ? efterSkatt : null,
      utbetalningsdatum: toDatum(textAt(rad, 'Utbetalningsdatum')) ?? null,
      period: toPeriod(textAt(rad, 'AvserFrom'), textAt(rad, 'AvserTom')) ?? null,
      preliminar: false,
      avdrag: efterSkatt > belopp ? [{ kod: 'AVDRAG', belopp: efterSkatt - belopp }] : [],
    },
  };
}

/** Applied for and not decided, or decided and asked for without a payment: money that may come. */
function soktSignals(rad: Element, paid: boolean): Signal[] {
  const ansokt = barnAt(rad, 'AnsoktOmErsattning');
  if (ansokt === undefined || isNil(ansokt)) return [];
  const beslut = toDatum(textAt(ansokt, 'BeslutOmRattTillErsattning'));
  const inlamnad = textAt(ansokt, 'AnsokanOmUtbetalningInlamnad') === 'true';
  if (beslut === undefined)
    return [signal('SO', 'sokt_forman', 'a_kassa', 'Ersättning från a-kassa är sökt och inte beslutad.')];
  if (inlamnad && !paid)
    return [signal('SO', 'sokt_forman', 'a_kassa', 'Utbetalning från a-kassa är begärd och inte gjord.')];
  return [
    signal('SO', 'beslut_forman', 'a_kassa', 'A-kassan har beslutat om rätt till ersättning.', {
      from: beslut,
    }),
  ];
}

const avstangningar = (rad: Element): Signal[] =>
  barn(rad, 'Avstangningar').map((one) =>
    signal('SO', 'avstangning', 'a_kassa', 'Avstängd från ersättning från a-kassa.', {
      from: toDatum(textAt(one, 'AvstangdFrom')),
      tom: toDatum(textAt(one, 'AvstangdTom')),
    }),
  );

type Kassa = {
  namn: string;
  svarade: boolean;
  inkomster: Delinkomst[];
  signaler: Signal[];
  brister: string[];
};

/**
 * The fund's own status is a text without a list of what it may say, so it is not read: a fund that has paid has answered, and
 * of the others nothing is known.
 */
function readKassa(rad: Element): Kassa {
  const namn = ord(textAt(rad, 'SvarandeOrganisation')) ?? 'En a-kassa';
  const rows = barn(rad, 'Utbetalningar').map((one) => readUtbetalning(one, namn));
  const inkomster = rows.flatMap((row) => ('inkomst' in row ? [row.inkomst] : []));
  const svarade = rows.length > 0;
  const text = svarade ? `${namn} har svarat.` : `${namn} kunde inte kontrolleras.`;
  return {
    namn,
    svarade,
    inkomster,
    signaler: [
      signal('SO', 'a_kassa', svarade ? 'svarade' : 'okant', text),
      ...soktSignals(rad, svarade),
      ...avstangningar(rad),
    ],
    brister: rows.flatMap((row) => ('brist' in row ? [row.brist] : [])),
  };
}

const EN_SAKNAS = 'Minst en a-kassa kunde inte kontrolleras.';
const INGEN = 'Ingen a-kassa gav ett svar som går att läsa som ja eller nej.';

/** Kept: payments with dates, days covered and deductions; suspensions; what is applied for; which fund said it. */
export function readSo(data: Element, { personnummer }: Sporsmal): Delsvar {
  const lista = barnAt(data, 'ArbetsloshetsersattningLista');
  if (lista === undefined) return failed('SO', SKAL.olasligt('SO'));
  if (isPerson(textAt(data, 'IdentificationNumber'), personnummer) === false)
    return failed('SO', SKAL.annanPerson('SO'));
  const kassor = barn(lista, 'Arbetsloshetsersattning').map(readKassa);
  const answered = kassor.filter(({ svarade }) => svarade);
  const svar = {
    kassor: kassor.map(({ namn }) => namn),
    ...told('SO', {
      inkomster: kassor.flatMap(({ inkomster }) => inkomster),
      signaler: kassor.flatMap(({ signaler }) => signaler),
      brister: [
        ...kassor.flatMap(({ brister }) => brister),
        ...(answered.length < kassor.length ? [EN_SAKNAS] : []),
      ],
      tomt: kassor.length === 0,
    }),
  };
  return kassor.length > 0 && answered.length === 0
    ? { ...svar, kallor: [{ myndighet: 'SO', tillstand: 'overifierbar', skal: INGEN }] }
    : svar;
}

/** The fund that Arbetsförmedlingen names is not among those that answered: then the list does not tell all. */
export function compareAkassa(so: Delsvar, akassa: string | undefined): Delsvar {
  const [kalla] = so.kallor;
  const silent = kalla === undefined || !['svar', 'inget_hos_oss'].includes(kalla.tillstand);
  const named = (so.kassor ?? []).some((namn) => namn.toLowerCase() === akassa?.toLowerCase());
  if (silent || akassa === undefined || named) return so;
  const tillstand = kalla.tillstand === 'svar' ? 'delvis' : 'overifierbar';
  return {
    ...so,
    kallor: [{ myndighet: 'SO', tillstand, skal: EN_SAKNAS }],
    signaler: [...so.signaler, signal('SO', 'a_kassa', 'okant', `${akassa} kunde inte kontrolleras.`)],
  };
}
