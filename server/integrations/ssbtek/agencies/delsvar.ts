import 'server-only';
import { MYNDIGHETSNAMN } from '@/domain/beslutsstod/kontroller/uppslag';
import type { Myndighet } from '@/domain/beslutsstod/underlag-ekonomi';
import type { Kalla, Registerinkomst, Signal } from '@/domain/registerutdrag/registerutdrag';
import type { Sporsmal } from '../question';
import type { Element } from '../xml';

export type Delkalla = Omit<Kalla, 'tid'>;
export type Delinkomst = Omit<Registerinkomst, 'id'>;

/** What one part of the answer says. */
export type Delsvar = {
  kallor: Delkalla[];
  inkomster: Delinkomst[];
  signaler: Signal[];
  /** The a-kassa that Arbetsförmedlingen says the person belongs to: to be compared with the ones that answered. */
  akassa?: string;
  /** The a-kassor that the answer names. */
  kassor?: string[];
};

/** Reads the `data` of a part; the whole part for Skatteverket. Never throws: what cannot be read is a state. */
export type Lasare = (part: Element, sporsmal: Sporsmal) => Delsvar;

const namn = (myndighet: Myndighet): string => MYNDIGHETSNAMN[myndighet];
const begins = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Why a source is not whole, in words that are ours: an agency's own may quote the question. */
export const SKAL = {
  svaradeInte: (m: Myndighet) => `${begins(namn(m))} svarade inte i tid.`,
  kundeInte: (m: Myndighet) => `${begins(namn(m))} kunde inte svara på frågan.`,
  saknas: (m: Myndighet) => `Det kom inget svar från ${namn(m)}.`,
  olasligt: (m: Myndighet) => `Svaret från ${namn(m)} går inte att läsa.`,
  delvisOlasligt: (m: Myndighet) => `En del av svaret från ${namn(m)} går inte att läsa.`,
  annanPerson: (m: Myndighet) => `Svaret från ${namn(m)} gäller inte den person som frågan gällde.`,
  aterkrav: (m: Myndighet) =>
    `Det finns en utbetalning från ${namn(m)} med negativt belopp. En handläggare behöver se den.`,
};

export const failed = (myndighet: Myndighet, skal: string): Delsvar => ({
  kallor: [{ myndighet, tillstand: 'misslyckad', skal }],
  inkomster: [],
  signaler: [],
});

type Found = {
  inkomster: Delinkomst[];
  signaler: Signal[];
  /** What is missing or could not be read. */
  brister: readonly string[];
  /** Has the agency anything about the person? */
  tomt: boolean;
};

/** Anything that could not be read makes the source `delvis`; only a whole answer can be "nothing with us". */
export function sourceOf(myndighet: Myndighet, { brister, tomt }: Found): Delkalla {
  if (brister.length > 0) return { myndighet, tillstand: 'delvis', skal: [...new Set(brister)].join(' ') };
  return { myndighet, tillstand: tomt ? 'inget_hos_oss' : 'svar', skal: null };
}

export const told = (myndighet: Myndighet, found: Found): Delsvar => ({
  kallor: [sourceOf(myndighet, found)],
  inkomster: found.inkomster,
  signaler: found.signaler,
});

export const signal = (
  myndighet: Myndighet,
  typ: Signal['typ'],
  varde: string,
  text: string,
  tid: { from?: Signal['from'] | undefined; tom?: Signal['tom'] | undefined } = {},
): Signal => ({ myndighet, typ, varde, text, from: tid.from ?? null, tom: tid.tom ?? null });

export const skyddad = (myndighet: Myndighet, varde: 'ja' | 'nej' | 'okant'): Signal =>
  signal(
    myndighet,
    'skyddad',
    varde,
    {
      ja: `Personen har skyddade uppgifter, enligt ${namn(myndighet)}.`,
      nej: `Personen har inte skyddade uppgifter, enligt ${namn(myndighet)}.`,
      okant: `Det framgår inte om personen har skyddade uppgifter, enligt ${namn(myndighet)}.`,
    }[varde],
  );
