import type { Datum, Manad } from '../manad.ts';
import type { Ore } from '../pengar.ts';

/** What the city already knows when a person begins an application. */
export type Kontext = {
  /** What the municipality is called. */
  kommun: string;
  /** The month applied for. */
  manad: Manad;
  /** The month whose incomes count: the one before. */
  kontrollmanad: Manad;
  hushall: readonly Medlem[];
  boende: { form: string; antalRum: number | null };
  /** What was applied for in the latest sent application, in öre by cost; null when there is none. */
  forra: { manad: Manad; kostnader: Readonly<Record<string, number>> } | null;
  /** What the latest application said beside its costs; absent where nothing is known. */
  senast?: Senast;
  /** The city's limits for this household and month, in öre by the form's costs; a cost without one has none. */
  schabloner?: Readonly<Record<string, Ore>>;
  /** What else the regelverk says of a cost in the month, by the form's costs. */
  kostnadsregler?: Readonly<Record<string, Kostnadsfakta>>;
  /** How many a first application tells of so far: whom the limits are for. */
  antalPersoner?: number;
  /** For how many months receipts are to be kept; absent where no rule says. */
  sparaKvitton?: { manader: number; exempel: boolean };
  /** In a first application: the applicant has named himself or herself as the other one. */
  sigSjalv?: boolean;
  /** What a caseworker has asked for and that has not come in. */
  begart?: readonly Begaran[];
  /** Files that are attached to the draft. */
  antalBilagor?: number;
  filer?: readonly Fil[];
};

export type Medlem = {
  /** Opaque. */
  id: string;
  roll: 'SOKANDE' | 'MEDSOKANDE' | 'BARN';
  fornamn: string;
  fodelsedatum: Datum;
  boende: 'HELTID' | 'VAXELVIS' | 'UMGANGE';
  /** Days a month in the household, for växelvis and umgänge; null for the whole month or when not known. */
  dagar: number | null;
};

/** What was said last and is shown again to be agreed with; null or absent where it was never said. */
export type Senast = {
  /** Others in the home who are not of the household, and how many of them share its costs. */
  andra: { antal: number; delar: number } | null;
  /** The account for payment as it may be shown: the bank and the last digits. */
  konto: string | null;
  tillgangar: readonly Tillgang[] | null;
  /** By the child's id. */
  barn: Readonly<Record<string, Barnfakta>>;
};
export type Tillgang = {
  id: string;
  slag: string;
  vad: string;
  vardeOre: Ore | null;
  vem: string;
  /** A vehicle: is it needed for work or for medical reasons? null for what is no vehicle. */
  behovs: boolean | null;
  /** More of what was told of it, by the form's own words. */
  fakta?: Readonly<Record<string, string>>;
};
export type Barnfakta = { lunchHemma: boolean | null; gymnasium: boolean | null };

/** A limit's own words: for whom it is and how often, and above what sum a file is to be sent; null where none is. */
export type Kostnadsfakta = {
  per: 'hushall' | 'person';
  period: 'manad' | 'tillfalle' | 'termin' | 'ar' | 'rullande';
  /** Of `rullande`. */
  manader: number;
  kvittoOver: Ore | null;
};

/** A file that is attached to the draft. */
export type Fil = { id: string; namn: string };

/** One thing asked for: an answer in words, or a file. */
export type Begaran = {
  /** Opaque. */
  id: string;
  slag: 'svar' | 'bilaga';
  /** The caseworker's question, as the person reads it. */
  fraga: string;
};
