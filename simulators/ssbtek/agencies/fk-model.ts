import { dayInMonth, isWithin, relativeDay, type Day, type Period } from '../clock.ts';
import { FORMANER } from '../formaner.ts';
import type { FkArende, FkPayment, Person } from '../person.ts';
import type { LefiQuestion } from '../lefi-question.ts';
import { datesOf } from '../schedule.ts';

const kronor = (summa: number) => ({ summa, valuta: 'SEK' });
const FK = { id: 1001, beskrivning: 'Försäkringskassan' };
const TYPER: Record<number, string> = { 1: 'Månad', 2: 'Daglig' };

function coveredBy({ tacker }: FkPayment, paid: Day) {
  const { manad, fran, till } = tacker ?? { manad: 0, fran: 1, till: 31 };
  return { fran: dayInMonth(paid, manad, fran), till: dayInMonth(paid, manad, till) };
}

function writeDetails(told: FkPayment, paid: Day) {
  const { forman } = FORMANER[told.forman];
  const { omfattning } = told;
  return [
    {
      forman,
      period: coveredBy(told, paid),
      beloppstyp: forman,
      ...(omfattning && { omfattning: { taljare: omfattning[0], namnare: omfattning[1] } }),
      ...(told.dagar !== undefined && { dagar: told.dagar }),
      bruttobelopp: kronor(told.brutto),
    },
    ...(told.skatt > 0
      ? [
          {
            forman,
            beloppstyp: { id: 'PS', beskrivning: 'Preliminär skatt' },
            skattebelopp: kronor(told.skatt),
          },
        ]
      : []),
    ...told.avdrag.map((a) => ({
      forman,
      beloppstyp: { id: a.typ, beskrivning: a.beskrivning },
      avdragsbelopp: kronor(a.belopp),
    })),
  ];
}

/** A payment of FK's. `avdragsbelopp` holds the tax too; a monthly one without tax and deductions has no rows. */
function writePayment(told: FkPayment, paid: Day) {
  const { familj, typ } = FORMANER[told.forman];
  const avdrag = told.avdrag.reduce((sum, a) => sum + a.belopp, told.skatt);
  return {
    typ: { id: typ, beskrivning: TYPER[typ] },
    foretag: FK,
    formansfamilj: familj,
    datum: paid,
    period: coveredBy(told, paid),
    bruttobelopp: kronor(told.brutto),
    skattebelopp: kronor(told.skatt),
    avdragsbelopp: kronor(avdrag),
    nettobelopp: kronor(told.brutto - avdrag),
    ...((typ === 2 || avdrag > 0) && { utbetalningsdetalj: writeDetails(told, paid) }),
  };
}

function writePreliminary(told: FkPayment, paid: Day) {
  const { typ: _typ, utbetalningsdetalj: _rows, ...payment } = writePayment(told, paid);
  return { typ: { id: 4, beskrivning: 'Presumtiv' }, ...payment };
}

/** A day, or the month alone when the story tells only that. */
const dayOrMonth = (today: Day, told: string): string =>
  told.includes(':') ? relativeDay(today, told) : relativeDay(today, `${told}:1`).slice(0, 7);

function writeArende(told: FkArende, today: Day) {
  const { forman } = FORMANER[told.forman];
  return {
    startades: relativeDay(today, told.startades),
    aktivt: told.aktivt,
    ...(told.avslaget !== undefined && { avslaget: told.avslaget }),
    beslut: told.beslut.map((b) => ({
      fattades: relativeDay(today, b.fattades),
      definitivt: b.definitivt,
      forman,
      ...(b.belopp !== undefined && { periodicitet: { id: 1, beskrivning: 'Månadsvis' } }),
      period: {
        fran: dayOrMonth(today, b.fran),
        ...(b.till !== undefined && { till: dayOrMonth(today, b.till) }),
      },
      ...(b.belopp !== undefined && { beslutatBruttobelopp: kronor(b.belopp) }),
      ...(b.utfall && { beslutsutfall: b.utfall }),
    })),
  };
}

function writeProgrammes(person: Person, asked: readonly string[], today: Day) {
  const program = person.fk?.program ?? [];
  const days = program.flatMap((p) => (p.dagar === undefined ? [] : p.dagar));
  return {
    ...(asked.includes('FK:PROG') &&
      program.length > 0 && {
        programanvisning: program.map((p) => ({
          period: { fran: relativeDay(today, p.fran), till: relativeDay(today, p.till) },
          omfattning: { taljare: 1, namnare: 1 },
          program: { id: p.namn[0], beskrivning: p.namn[1] },
        })),
      }),
    ...(asked.includes('FK:PJOB') &&
      days.length > 0 && {
        programjobdagar: days.map((n) => ({ antalForbrukade: n, harForbrukatMaxAntal: n >= 450 })),
      }),
  };
}

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

function groupArenden(arenden: readonly FkArende[], today: Day) {
  const groups: Record<string, unknown[]> = {};
  for (const told of arenden) (groups[FORMANER[told.forman].arende] ??= []).push(writeArende(told, today));
  return groups;
}

/** FK's own half of LEFI's answer: what was asked for by code, and what was paid within the period. */
export function writeFormansinformation(
  person: Person | undefined,
  asked: LefiQuestion,
  today: Day,
  options: { hidden: boolean; down: readonly string[] },
) {
  const period: Period = asked.period;
  const fk = person?.fk;
  if (!person || !fk) return {};
  const wanted = (list: readonly string[]) => (told: { forman: keyof typeof FORMANER }) => {
    const { kod } = FORMANER[told.forman];
    return list.includes(kod) && !options.down.includes(kod);
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
