import { addMonths, firstDay, lastDay, type Datum, type Manad } from '../manad.ts';
import { addDays } from '../tid.ts';

/** What is known when somebody wants to apply. "okant": the source did not answer. */
export type Vagfakta = {
  idag: Datum;
  /** Of anybody in the household. */
  skyddadIdentitet: 'ja' | 'nej' | 'okant';
  arende: 'inget' | 'lopande' | { avslutat: Datum } | 'okant';
  /** Other people, or another civil status, than the case is about. */
  hushalletAndrat: 'ja' | 'nej' | 'okant';
  /** A case that ended at most this many days ago is opened again; null where the regelverk says nothing. */
  ateroppningDagar: number | null;
  /** From this day of a month the next one may be applied for: `ansokningsoppningFor` of the regelverk. */
  oppningsdag: number;
  manader: readonly { manad: Manad; lage: 'oppen' | 'sokt' | 'beslutad' | 'okant' }[];
};

export type Vagtyp = 'nyansokan' | 'ateransokan' | 'tillaggsansokan' | 'stangd' | 'kontakta_oss';
export type Vagkod =
  | 'kontakta_oss'
  | 'kallan_svarar_inte'
  | 'inte_oppnad'
  | 'manaden_slut'
  | 'manaden_sokt'
  | 'manaden_beslutad'
  | 'inget_arende'
  | 'hushallet_andrat'
  | 'lange_avslutat'
  | 'nyss_avslutat'
  | 'lopande_arende'
  | 'lopande_arende_hushall_okant';

/** The way in for one month: the form, why, and the facts that it rests on. The code's words stand with the page's texts. */
export type Vag = {
  manad: Manad;
  typ: Vagtyp;
  kod: Vagkod;
  fakta: Readonly<Record<string, string>>;
};

type Chosen = Omit<Vag, 'manad'>;
type Month = Vagfakta['manader'][number];

/** Said of protected identity and of one that could not be checked alike, so that neither can be told from it. */
const NEUTRAL: Chosen = { typ: 'kontakta_oss', kod: 'kontakta_oss', fakta: {} };

const OUTAGE: Chosen = {
  typ: 'kontakta_oss',
  kod: 'kallan_svarar_inte',
  fakta: { uppgifter: 'kunde inte hämtas' },
};

/** The day from which a month may be applied for. */
const opens = (manad: Manad, dag: number): Datum => addDays(firstDay(addMonths(manad, -1)), dag - 1);

/** May the month be applied for on the day? Where the regelverk says nothing of when it opens, from its first day. */
export const isOppen = (manad: Manad, idag: Datum, oppningsdag: number | null): boolean =>
  idag >= (oppningsdag === null ? firstDay(manad) : opens(manad, oppningsdag)) && idag <= lastDay(manad);

function closed({ manad }: Month, { idag, oppningsdag }: Vagfakta): Chosen | null {
  const from = opens(manad, oppningsdag);
  if (idag < from) return { typ: 'stangd', kod: 'inte_oppnad', fakta: { oppnar: from } };
  if (idag > lastDay(manad))
    return { typ: 'stangd', kod: 'manaden_slut', fakta: { stangde: lastDay(manad) } };
  return null;
}

const applied = ({ lage }: Month): Chosen | null => {
  if (lage !== 'sokt' && lage !== 'beslutad') return null;
  return {
    typ: 'tillaggsansokan',
    kod: lage === 'sokt' ? 'manaden_sokt' : 'manaden_beslutad',
    fakta: { manaden: lage },
  };
};

const ny = (kod: Vagkod, fakta: Chosen['fakta']): Chosen => ({ typ: 'nyansokan', kod, fakta });
const ater = (kod: Vagkod, fakta: Chosen['fakta']): Chosen => ({ typ: 'ateransokan', kod, fakta });

/** The form that goes with the case. */
function byCase({ arende, hushalletAndrat, idag, ateroppningDagar }: Vagfakta): Chosen {
  if (arende === 'okant') return OUTAGE;
  if (arende === 'inget') return ny('inget_arende', { arende: 'inget' });
  if (hushalletAndrat === 'ja') return ny('hushallet_andrat', { hushall: 'ändrat' });
  if (arende !== 'lopande') {
    const { avslutat } = arende;
    const fakta = { arende: 'avslutat', avslutat };
    return ateroppningDagar !== null && idag <= addDays(avslutat, ateroppningDagar)
      ? ater('nyss_avslutat', fakta)
      : ny('lange_avslutat', fakta);
  }
  return hushalletAndrat === 'okant'
    ? ater('lopande_arende_hushall_okant', { arende: 'löpande', hushall: 'kunde inte hämtas' })
    : ater('lopande_arende', { arende: 'löpande' });
}

/**
 * The one way in: which form a person is offered for each month, and why. It advises: a caseworker may take another.
 *
 * Protected identity, and one that could not be checked, comes before everything else and is told by nothing.
 */
export function valjVag(fakta: Vagfakta): Vag[] {
  return fakta.manader.map((month) => {
    const { manad } = month;
    if (fakta.skyddadIdentitet !== 'nej') return { manad, ...NEUTRAL };
    const shut = closed(month, fakta);
    if (shut) return { manad, ...shut };
    if (month.lage === 'okant') return { manad, ...OUTAGE };
    return { manad, ...(applied(month) ?? byCase(fakta)) };
  });
}
