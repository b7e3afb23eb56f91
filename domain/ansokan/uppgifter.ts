import type { Datum } from '../manad.ts';
import type { NyttBarn } from './fragor/barn.ts';
import type { Bostad } from './fragor/bostad.ts';
import type { Andra, BarnUppgift } from './fragor/hem.ts';
import type { Forman, Inkomst, SoktForman } from './fragor/inkomster.ts';
import type { Kostnad } from './fragor/kostnader.ts';
import type { Kontakt, Medkontakt } from './fragor/om-dig.ts';
import type { PlaneringUppgift } from './fragor/planering.ts';
import type { Skuld } from './fragor/skulder.ts';
import type { Sysselsattning } from './fragor/sysselsattning.ts';
import type { Tillgangar } from './fragor/tillgangar.ts';
import type { Utbetalning } from './fragor/utbetalning.ts';

export type Formulartyp = 'ateransokan' | 'nyansokan' | 'tillaggsansokan' | 'komplettering';

/** A yes/no with the person's own words, where they wrote any. */
export type Uppgift = { svar: boolean; text: string | null };

/** What a sent application says, as meaning: what the decision support and the next month's form read. */
export type Uppgifter = {
  /** Absent in what was sent with ateransokan-1, which is an återansökan. */
  typ?: Formulartyp;
  vistasIKommunen: Uppgift;
  andrat: Uppgift;
  hushallStammer: Uppgift;
  boendeStammer: Uppgift;
  inkomster: Inkomst[];
  /** Ticked: the agency pays it, the sum is not known from the application. Whose it is: `mer.formaner`. */
  myndighetsinkomster: string[];
  soktaFormaner: string | null;
  kostnader: Kostnad[];
  /** What återansökan 2 and nyansökan ask for as well. */
  mer?: Mer;
  tillagg?: Tillagg;
  svarPaBegaran?: { id: string; svar: string }[];
  /** What was added to a komplettering beside what was asked for. */
  merText?: string;
  /** Files that were required and not given, with the reason; absent where every one was. */
  utanBilaga?: UtanBilaga[];
};

/** A required file that could not be given, by its Bilagekod and cost, and why in the person's own words. */
export type UtanBilaga = { kod: string; kostnad?: string; skal: string };

/** Why the one cost of a tilläggsansökan is applied for, and when it is to be paid. */
export type Tillagg = { skal: string; datum: Datum | null; betald: boolean; vem: string };

/** null in a part: this form does not ask for it. */
export type Mer = {
  formaner: Forman[];
  sokta: SoktForman[];
  andra: Andra | null;
  barn: BarnUppgift[];
  tillgangar: Tillgangar | null;
  planering: PlaneringUppgift[];
  utbetalning: Utbetalning | null;
  /** Only in a nyansökan. */
  ny?: Ny;
};

export type Ny = {
  bakgrund: string;
  civilstand: string;
  /** Why a partner does not apply too. */
  partner: string | null;
  kontakt: Kontakt;
  /** The other one's, of two; absent where it was not asked. */
  medkontakt?: Medkontakt;
  barn: NyttBarn[];
  bostad: Bostad;
  sysselsattning: Sysselsattning[];
  skulder: Skuld[];
};

/** What a form says that asks none of the monthly questions: nothing has changed, nothing came in. */
export const tomma = (typ: Formulartyp): Uppgifter => ({
  vistasIKommunen: { svar: true, text: null },
  andrat: { svar: false, text: null },
  hushallStammer: { svar: true, text: null },
  boendeStammer: { svar: true, text: null },
  inkomster: [],
  myndighetsinkomster: [],
  soktaFormaner: null,
  kostnader: [],
  typ,
});
