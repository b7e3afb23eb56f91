import type { Manad } from '../manad.ts';
import { manadOf } from '../manad.ts';
import type { Lage } from './lage.ts';
import type { Inkomstregel } from './regelverk.ts';
import type { Inkomst, Myndighet } from './underlag-ekonomi.ts';
import type { Varde } from './upplost.ts';
import type { ParameterRef, Uttryck } from './uttryck.ts';
import { storst, summa, uppgift } from './uttryck.ts';

/** All rows of one benefit for one person, declared and register, control and comparison month. */
export type Inkomstgrupp = {
  forman: string;
  vem: string;
  rubrik: string;
  raknas: Inkomstregel['raknas'];
  register: Myndighet | null;
  /** The rule; undefined for a kind the regelverk does not know. */
  regel: ParameterRef | undefined;
  deklarerat: Inkomst[];
  registrerat: Inkomst[];
  jamforelse: Inkomst[];
  /** Paid in another month: shown, not counted. */
  utanfor: Inkomst[];
  /** Told without a sum, whatever month: never counted as 0, see `utanBelopp`. */
  okanda: Inkomst[];
};

/** The month that decides: the payment date, else the end of the covered period; undefined when neither is known. */
export const inkomstmanad = (row: Inkomst): Manad | undefined => {
  if (row.utbetalningsdatum !== 'okant') return manadOf(row.utbetalningsdatum);
  return row.periodTom === 'okant' ? undefined : manadOf(row.periodTom);
};

const UNKNOWN = { raknas: 'person', register: null } as const;

const emptyGroup = (row: Inkomst, regel: Varde<Inkomstregel> | undefined): Inkomstgrupp => ({
  forman: regel?.amount.forman ?? row.slag,
  vem: row.vem,
  rubrik: regel?.amount.rubrik ?? `Okänt slag: ${row.slag}`,
  raknas: regel?.amount.raknas ?? UNKNOWN.raknas,
  register: regel?.amount.register ?? UNKNOWN.register,
  regel: regel?.ref,
  deklarerat: [],
  registrerat: [],
  jamforelse: [],
  utanfor: [],
  okanda: [],
});

/**
 * Incomes whose sum nobody has said. A tick by the applicant is settled by a sum for the control month from a
 * register or a handläggare; an agency's own row without a sum is not.
 */
export const utanBelopp = (group: Inkomstgrupp): Inkomst[] => {
  const settled =
    group.registrerat.length > 0 || group.deklarerat.some(({ kalla }) => kalla.typ === 'handlaggare');
  return group.okanda.filter(({ kalla }) => kalla.typ !== 'sokande' || !settled);
};

/** Groups the incomes by benefit and person, in a fixed order. An income without a date is counted now, never dropped. */
export const groupInkomster = (lage: Lage): Inkomstgrupp[] => {
  const groups = new Map<string, Inkomstgrupp>();
  for (const row of lage.u.inkomster) {
    const regel = lage.upplost.inkomstregler[row.slag];
    const key = `${regel?.amount.forman ?? row.slag}\n${row.vem}\n${regel?.amount.raknas ?? UNKNOWN.raknas}`;
    const group = groups.get(key) ?? emptyGroup(row, regel);
    groups.set(key, group);
    const manad = inkomstmanad(row) ?? lage.kontrollmanad;
    if (row.belopp === 'okant') group.okanda.push(row);
    else if (manad === lage.jamforelsemanad) group.jamforelse.push(row);
    else if (manad !== lage.kontrollmanad) group.utanfor.push(row);
    else if (row.kalla.typ === 'register') group.registrerat.push(row);
    else group.deklarerat.push(row);
  }
  return [...groups.keys()].toSorted().flatMap((key) => groups.get(key) ?? []);
};

export const kallaText = (row: Inkomst): string => {
  if (row.kalla.typ === 'sokande') return 'ansökan';
  return row.kalla.typ === 'handlaggare'
    ? 'handläggare'
    : `${row.kalla.myndighet}, hämtat ${row.kalla.hamtad}`;
};

/** The net amount that counts, by the regelverk: paid out, or after tax only. Rows without a sum are kept apart. */
export const nettoOf = (row: Inkomst, lage: Lage): number => {
  const belopp = row.belopp === 'okant' ? 0 : row.belopp;
  return lage.upplost.param.nettobelopp.amount === 'efter_skatt' && typeof row.efterSkatt === 'number'
    ? row.efterSkatt
    : belopp;
};

/** One row as a step; `share` changes what of it counts. */
const sumRows = (namn: string, rows: Inkomst[], lage: Lage, share: (u: Uttryck) => Uttryck): Uttryck =>
  summa(
    namn,
    rows.map((row) => share(uppgift(row.utbetalningsdatum, nettoOf(row, lage), kallaText(row)))),
  );

/** Declared and register rows of the same benefit: the larger sum counts, once. */
export const mergedSum = (group: Inkomstgrupp, lage: Lage, share = (u: Uttryck): Uttryck => u): Uttryck => {
  const declared = sumRows('uppgivet', group.deklarerat, lage, share);
  if (group.registrerat.length === 0) return declared;
  const registered = sumRows('register', group.registrerat, lage, share);
  return group.deklarerat.length === 0
    ? registered
    : storst('det högre av uppgivet och register', declared, registered);
};

/** The comparison month's sum; register rows go before declared ones of the same benefit. */
export const comparisonSum = (group: Inkomstgrupp, lage: Lage): Uttryck => {
  const registrerat = group.jamforelse.filter(({ kalla }) => kalla.typ === 'register');
  const deklarerat = group.jamforelse.filter(({ kalla }) => kalla.typ !== 'register');
  return mergedSum({ ...group, registrerat, deklarerat }, lage);
};

export const hasAnswered = (myndighet: Myndighet, vem: string, lage: Lage): boolean => {
  const rows = lage.u.uppslag.filter((row) => row.myndighet === myndighet && row.vem === vem);
  return rows.length > 0 && rows.every(({ status }) => status === 'svar' || status === 'inget_hos_oss');
};
