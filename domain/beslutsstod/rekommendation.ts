import type { Manad } from '../manad.ts';
import type { Ore } from '../pengar.ts';
import type { Fel } from './fel.ts';
import type { ParameterRef, Uttryck } from './uttryck.ts';
import type { Reference } from './vardetyper.ts';
import type { Utfall, Villkor } from './villkor.ts';

/** One line of the calculation. `belopp` is whole öre, never negative; the group says whether it adds or subtracts. */
export type Rad = {
  id: string;
  rubrik: string;
  belopp: Ore;
  /** Whom it concerns, a person's id; absent for the household. */
  vem?: string;
  /** Why it is this sum, in one Swedish sentence. */
  mening: string;
  /** Where the number comes from: the applicant, an agency with time, or a rule. */
  kalla: { text: string; reference?: Reference };
  /** False when a number behind the line is computed or an example, not read in an official source. */
  officiell: boolean;
  uttryck: Uttryck;
};

export type KostnadUtfall =
  | 'inom_schablon'
  | 'over_schablon'
  | 'styrs_av_forra_manaden'
  | 'vald_av_handlaggare'
  | 'ingar_i_normen'
  /** A condition of the rule does not hold or is not known: nothing is proposed before a person has looked. */
  | 'villkor_provas'
  | 'ovrigt';

/** { applied, approved, rule, reason } for one applied cost. `belopp` is what is approved. */
export type KostnadRad = Rad & {
  slag: string;
  sokt: Ore;
  godkant: Ore;
  /** sokt − godkant: for a person to decide, never silently cut. */
  tillPerson: Ore;
  utfall: KostnadUtfall;
  /** The limit in öre, null where the rule has none. */
  schablon: Ore | null;
  regel: ParameterRef;
  /** Why a person must look at it; empty when nobody must. */
  fragor: string[];
};

export type Normberakning = {
  norm: Rad[];
  kostnader: KostnadRad[];
  inkomster: Rad[];
  tillgangar: Rad[];
  avdrag: Rad[];
  summor: {
    norm: Ore;
    kostnader: Ore;
    behov: Ore;
    inkomster: Ore;
    tillgangar: Ore;
    avdrag: Ore;
    /** behov − inkomster − tillgangar − avdrag; negative is a surplus. */
    netto: Ore;
    /** What rounding at payment adds, by the regelverk. */
    avrundning: Ore;
  };
};

/** One check: how it came out, from what, by which parameters, in which words. */
export type Kontroll = {
  id: string;
  rubrik: string;
  utfall: Utfall;
  mening: string;
  inputs: { namn: string; varde: string; kalla: string }[];
  parametrar: ParameterRef[];
  villkor: Villkor;
};

export type Rekommendation = {
  ansokningId: string;
  manad: Manad;
  utfall: 'bifall' | 'delvis_bifall' | 'kraver_bedomning';
  spar: 'forenklad' | 'manuell';
  /** Why it is not `bifall` on the simplified track: one per check that is not fulfilled. */
  skal: { kontroll: string; mening: string }[];
  talarFor: string[];
  talarMot: string[];
  /** To pay, ≥ 0. */
  belopp: Ore;
  /** Income above need, ≥ 0; for a person to judge after kommunikation (25 § FL). */
  overskott: Ore;
  normberakning: Normberakning;
  kontroller: Kontroll[];
  /** A draft, to be read, changed and owned by the person who decides. */
  motiveringsutkast: { utkast: true; stycken: string[]; lagrum: Reference[] };
  regelverkHash: string;
  modulversion: string;
};

export type RekommendationResult = { ok: true; rekommendation: Rekommendation } | { ok: false; fel: Fel[] };
