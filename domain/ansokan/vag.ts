import { addMonths, firstDay, formatManad, lastDay, type Datum, type Manad } from '../manad.ts';
import { addDays, formatDay } from '../tid.ts';

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

/** The way in for one month: the form, why in a code and in a sentence, and the facts that it rests on. */
export type Vag = {
  manad: Manad;
  typ: Vagtyp;
  kod: Vagkod;
  mening: string;
  fakta: Readonly<Record<string, string>>;
};

type Chosen = Omit<Vag, 'manad'>;
type Month = Vagfakta['manader'][number];

/** Said of protected identity and of one that could not be checked alike, so that neither can be told from it. */
const NEUTRAL: Chosen = {
  typ: 'kontakta_oss',
  kod: 'kontakta_oss',
  mening:
    'Kontakta oss, så hjälper vi dig att ansöka. Du kan ringa, besöka oss eller lämna en ansökan på papper.',
  fakta: {},
};

const OUTAGE: Chosen = {
  typ: 'kontakta_oss',
  kod: 'kallan_svarar_inte',
  mening: 'Vi kan inte se dina uppgifter just nu. Försök igen om en stund, eller kontakta oss.',
  fakta: { uppgifter: 'kunde inte hämtas' },
};

/** The day from which a month may be applied for. */
const opens = (manad: Manad, dag: number): Datum => addDays(firstDay(addMonths(manad, -1)), dag - 1);

/** May the month be applied for on the day? Where the regelverk says nothing of when it opens, from its first day. */
export const isOppen = (manad: Manad, idag: Datum, oppningsdag: number | null): boolean =>
  idag >= (oppningsdag === null ? firstDay(manad) : opens(manad, oppningsdag)) && idag <= lastDay(manad);

function closed({ manad }: Month, { idag, oppningsdag }: Vagfakta): Chosen | null {
  const from = opens(manad, oppningsdag);
  if (idag < from)
    return {
      typ: 'stangd',
      kod: 'inte_oppnad',
      mening: `Du kan ansöka för ${formatManad(manad)} från och med ${formatDay(from)}.`,
      fakta: { oppnar: from },
    };
  if (idag > lastDay(manad))
    return {
      typ: 'stangd',
      kod: 'manaden_slut',
      mening:
        `${formatManad(manad)} är slut och går inte att ansöka för här. Kontakta oss om du behöver hjälp.`.replace(
          /^./u,
          (first) => first.toUpperCase(),
        ),
      fakta: { stangde: lastDay(manad) },
    };
  return null;
}

const applied = ({ manad, lage }: Month): Chosen | null => {
  if (lage !== 'sokt' && lage !== 'beslutad') return null;
  const done = lage === 'sokt' ? 'redan ansökt för' : 'redan fått beslut för';
  return {
    typ: 'tillaggsansokan',
    kod: lage === 'sokt' ? 'manaden_sokt' : 'manaden_beslutad',
    mening: `Du har ${done} ${formatManad(manad)}. Har du fått en kostnad till kan du göra en tilläggsansökan.`,
    fakta: { manaden: lage },
  };
};

const ny = (kod: Vagkod, mening: string, fakta: Chosen['fakta']): Chosen => ({
  typ: 'nyansokan',
  kod,
  mening,
  fakta,
});
const ater = (kod: Vagkod, mening: string, fakta: Chosen['fakta']): Chosen => ({
  typ: 'ateransokan',
  kod,
  mening,
  fakta,
});

/** The form that goes with the case. */
function byCase({ arende, hushalletAndrat, idag, ateroppningDagar }: Vagfakta): Chosen {
  if (arende === 'okant') return OUTAGE;
  if (arende === 'inget')
    return ny('inget_arende', 'Du har inget ärende hos oss. Du gör en nyansökan.', { arende: 'inget' });
  if (hushalletAndrat === 'ja')
    return ny('hushallet_andrat', 'Ditt hushåll har ändrats. Därför gör du en nyansökan.', {
      hushall: 'ändrat',
    });
  if (arende !== 'lopande') {
    const { avslutat } = arende;
    const fakta = { arende: 'avslutat', avslutat };
    const rule =
      ateroppningDagar === null ? '' : ` Vi öppnar ett ärende igen inom ${ateroppningDagar} dagar.`;
    const ended = `Ditt ärende avslutades ${formatDay(avslutat)}.${rule}`;
    return ateroppningDagar !== null && idag <= addDays(avslutat, ateroppningDagar)
      ? ater('nyss_avslutat', `${ended} Du gör en återansökan, så öppnas det igen.`, fakta)
      : ny('lange_avslutat', `${ended} Du gör en nyansökan.`, fakta);
  }
  return hushalletAndrat === 'okant'
    ? ater(
        'lopande_arende_hushall_okant',
        'Du har ett ärende hos oss och gör en återansökan. Vi kan inte se ditt hushåll just nu, så vi frågar om det.',
        { arende: 'löpande', hushall: 'kunde inte hämtas' },
      )
    : ater('lopande_arende', 'Du har ett ärende hos oss och gör en återansökan.', { arende: 'löpande' });
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
