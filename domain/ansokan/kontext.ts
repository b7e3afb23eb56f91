import type { Datum, Manad } from '../manad.ts';

/** What the city already knows when a person begins the month's application. */
export type Kontext = {
  /** The month applied for. */
  manad: Manad;
  /** The month whose incomes count: the one before. */
  kontrollmanad: Manad;
  hushall: readonly Medlem[];
  boende: { form: string; antalRum: number | null };
  /** What was applied for in the latest sent application, in öre by cost; null when there is none. */
  forra: { manad: Manad; kostnader: Readonly<Record<string, number>> } | null;
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
