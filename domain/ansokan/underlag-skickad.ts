import type { Underlag } from '../beslutsstod/underlag.ts';
import type { Manad } from '../manad.ts';
import type { Registerunderlag } from '../registerutdrag/registerunderlag.ts';
import type { Medlem } from './kontext.ts';
import type { Uppgifter } from './uppgifter.ts';

/** A sent application with what the city knew when it was sent. */
export type Skickad = {
  id: string;
  manad: Manad;
  uppgifter: Uppgifter;
  medlemmar: readonly Medlem[];
  boende: { form: string; antalRum: number | null };
  harBilagor: boolean;
  /** Something is asked for that has neither come in nor been let go. */
  oppenKomplettering: boolean;
  /** What was decided for the month before; null when nothing was. */
  foregaende: {
    manad: Manad;
    /** The ids of the household's members as that application froze them. */
    hushall: readonly string[];
    kostnader: { slag: string; godkantOre: number }[];
    inkomster: { forman: string; beloppOre: number }[];
    /** Ids of the assets that were known then; without it, what the household says is unchanged was known. */
    tillgangar?: readonly string[];
  } | null;
  /** What the agencies have answered about each adult. */
  register: Registerunderlag;
  /** One row per adult whose plan and attendance the city keeps. */
  planering: Underlag['planering'];
  /** Surplus in the months before, by the city's own decisions; "okant" where one of them was not decided here. */
  overskott: Underlag['tidigareOverskott'];
  /** What the city's own cases say: the draw, the last control, how long support has been given. */
  historik: Pick<Underlag['arende'], 'stickprov' | 'senasteKontroll' | 'manaderIRad' | 'manaderAvTolv'>;
};
