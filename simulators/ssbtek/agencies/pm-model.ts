import { dayInMonth, isWithin, relativeDay, type Day } from '../clock.ts';
import type { LefiQuestion } from '../lefi-question.ts';
import type { Person } from '../story.ts';
import { datesOf } from '../schedule.ts';

type Payment = NonNullable<Person['pm']>['utbetalningar'][number];
type Grupp = Payment['grupp'];

const GRUPPER: Record<Grupp, string> = {
  AP: 'Allmän pension',
  BTI: 'Bostads- och inkomststöd',
  EF: 'Efterlevandeförmåner',
};
const grupp = (kod: Grupp) => ({ kod: `PM:${kod}`, beskrivning: GRUPPER[kod] });
const pm = ([kod, beskrivning]: [string, string]) => ({ kod: `PM:${kod}`, beskrivning });

const TAX = pm(['PS', 'Preliminär skatt']);

function writePayment(told: Payment, paid: Day) {
  return {
    utbetalningsdatum: paid,
    utbetalningsperiod: { from: dayInMonth(paid, 0, 1), tom: dayInMonth(paid, 0, 31) },
    bruttobelopp: told.brutto,
    nettobelopp: told.brutto - told.skatt,
    avdrag: told.skatt > 0 ? [{ belopp: -told.skatt, avdragstyp: TAX }] : [],
    utbetalningsrader: [
      {
        formansgrupp: grupp(told.grupp),
        belopp: told.brutto,
        utbetalningsforman: pm(told.forman),
        beloppstyp: pm(told.beloppstyp),
      },
    ],
  };
}

/** Pensionsmyndigheten's half of LEFI's answer. */
export function writePm(person: Person | undefined, asked: LefiQuestion, today: Day) {
  const told = person?.pm ?? { utbetalningar: [], beslut: [], ansprak: [] };
  const day = (text: string) => relativeDay(today, text);
  const payments = (list: readonly string[], isPaid: boolean) =>
    told.utbetalningar
      .filter((p) => list.includes(`PM:${p.grupp}`))
      .flatMap((p) =>
        datesOf(p, today)
          .filter((date) => date <= today === isPaid && isWithin(date, asked.period))
          .map((date) => writePayment(p, date)),
      );
  return {
    ansprak: told.ansprak
      .filter((a) => asked.ansprak.includes(`PM:${a.grupp}`))
      .map((a, i) => ({
        ansprakid: `A${i + 1}`,
        ankomstdatum: day(a.ankom),
        formansgrupp: grupp(a.grupp),
        yrkadPeriod: { from: day(a.fran) },
      })),
    beslut: told.beslut
      .filter((b) => asked.beslut.includes(`PM:${b.grupp}`))
      .map((b, i) => ({
        beslutsid: `B${i + 1}`,
        beslutsdatum: day(b.datum),
        formansgrupp: grupp(b.grupp),
        beslutsstatus: 'SLUTLIGT',
        beslutsutfall: 'BIFALL',
        beslutadErsattning: [
          {
            beslutatBelopp: { belopp: b.belopp, beloppsfrekvens: 'MANAD' },
            period: { from: day(b.fran), ...(b.till !== undefined && { tom: day(b.till) }) },
            omfattning: 1,
          },
        ],
      })),
    preliminaraUtbetalningar: payments(asked.preliminaraUtbetalningar, false),
    utbetalningar: payments(asked.utbetalningar, true),
  };
}
