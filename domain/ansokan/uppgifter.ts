import type { Andra, BarnUppgift } from './fragor/hem.ts';
import type { Forman, Inkomst, SoktForman } from './fragor/inkomster.ts';
import type { Kostnad } from './fragor/kostnader.ts';
import type { PlaneringUppgift } from './fragor/planering.ts';
import type { Tillgang } from './fragor/tillgangar.ts';
import type { Utbetalning } from './fragor/utbetalning.ts';

export type Formulartyp = 'ateransokan' | 'nyansokan' | 'tillaggsansokan' | 'komplettering';

/** A yes/no with the person's own words, where they wrote any. */
export type Uppgift = { svar: boolean; text: string | null };

/** What a sent application says, as meaning: what the decision support and the next month's form read. */
export type Uppgifter = {
  vistasIKommunen: Uppgift;
  andrat: Uppgift;
  hushallStammer: Uppgift;
  boendeStammer: Uppgift;
  inkomster: Inkomst[];
  /** Ticked: the agency pays it, the sum is not known from the application. Whose it is: `mer.formaner`. */
  myndighetsinkomster: string[];
  soktaFormaner: string | null;
  kostnader: Kostnad[];
  /** What every form but ateransokan-1 asks for as well. */
  mer?: Mer;
};

/** null in a part: this form does not ask for it. */
export type Mer = {
  typ: Formulartyp;
  formaner: Forman[];
  sokta: SoktForman[];
  andra: Andra | null;
  barn: BarnUppgift[];
  tillgangar: Tillgang[] | 'oforandrade' | null;
  planering: PlaneringUppgift[];
  utbetalning: Utbetalning | null;
};
