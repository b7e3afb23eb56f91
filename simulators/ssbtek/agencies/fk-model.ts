import { isWithin, relativeDay, type Day } from '../clock.ts';
import { FORMANER } from '../formaner.ts';
import type { LefiQuestion } from '../lefi-question.ts';
import { datesOf } from '../schedule.ts';
import type { Person } from '../story.ts';
import { groupArenden, writeProgrammes } from './fk-arenden.ts';
import { writePayment, writePreliminary } from './fk-payments.ts';

function writeGeneral(person: Person, hidden: boolean) {
  const { personnummer: n } = person;
  const day = Number(n.slice(6, 8));
  const born = `${n.slice(0, 4)}-${n.slice(4, 6)}-${String(day > 60 ? day - 60 : day).padStart(2, '0')}`;
  return [
    {
      personnummer: n,
      foddes: born,
      ...(!hidden && { namn: `${person.fornamn} ${person.efternamn}` }),
      skyddad: hidden,
    },
  ];
}

/** FK's own half of LEFI's answer: what was asked for by code, and what was paid within the period. */
export function writeFormansinformation(
  person: Person | undefined,
  asked: LefiQuestion,
  today: Day,
  options: { hidden: boolean; down: string | undefined },
) {
  const { period } = asked;
  const fk = person?.fk;
  if (!person || !fk) return {};
  const wanted = (list: readonly string[]) => (told: { forman: keyof typeof FORMANER }) => {
    const { kod } = FORMANER[told.forman];
    return list.includes(kod) && kod !== options.down;
  };
  const paid = fk.utbetalningar.filter(wanted(asked.utbetalningar)).flatMap((told) =>
    datesOf(told, today)
      .filter((date) => date <= today && isWithin(date, period))
      .map((date) => writePayment(told, date)),
  );
  const planned = fk.utbetalningar.filter(wanted(asked.preliminaraUtbetalningar)).flatMap((told) =>
    datesOf(told, today)
      .filter((date) => date > today && isWithin(date, period))
      .map((date) => writePreliminary(told, date)),
  );
  const arenden = fk.arenden
    .filter(wanted(asked.formansinformation))
    .filter((told) => relativeDay(today, told.startades) <= period.tom);
  return {
    ...(asked.ovrigInformation.includes('FK:GEPI') && {
      generellPersoninformation: writeGeneral(person, options.hidden),
    }),
    ...groupArenden(arenden, today),
    ...writeProgrammes(person, asked.formansinformation, today),
    ...(paid.length > 0 && { utbetalningsuppgift: paid }),
    ...(planned.length > 0 && { preliminarautbetalningar: planned }),
  };
}
