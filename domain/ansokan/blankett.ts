import type { Bilagekrav } from './krav.ts';
import type { Kontext } from './kontext.ts';
import type { Steg } from './steg.ts';
import type { AllaSvar, TolkadeSvar } from './svar.ts';
import type { Formulartyp, Uppgifter } from './uppgifter.ts';

/** One version of one form. A draft is finished on the version it was begun with, so a version never changes. */
export type Blankett = {
  version: string;
  typ: Formulartyp;
  /** Every step in the order it is asked, also those that some answers leave out; some ask by what is answered before. */
  steg: (kontext: Kontext, svar?: AllaSvar) => readonly Steg[];
  /** What complete answers mean. */
  uppgifter: (tolkade: TolkadeSvar, kontext: Kontext) => Uppgifter;
  /** The files that these answers, complete or not, must be sent with. */
  bilagor: (tolkade: TolkadeSvar, kontext: Kontext) => Bilagekrav[];
};
