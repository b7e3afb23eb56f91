import { dayInMonth, isWithin, type Day, type Period } from '../clock.ts';
import type { Person } from '../story.ts';

type Skv = NonNullable<Person['skv']>;

/** The final tax of each asked year that is over and assessed (in August of the next). */
export function writeSkatteuppgifter(skv: Skv, identitet: string, ar: readonly number[], today: Day) {
  const { overskottAvTjanst: surplus } = skv;
  if (surplus === undefined) return undefined;
  const assessed = ar.filter((year) => `${year + 1}-08-25` <= today);
  if (assessed.length === 0) return undefined;
  return {
    identitet,
    beslutadeSkatteuppgifter: assessed.map((year) => ({
      beskattningsar: year,
      beskattningsperiod: `${year}P4`,
      datumFaststalld: `${year + 1}-08-25`,
      uppgifter: {
        inkomstar: String(year),
        overskottAvTjanst: String(surplus),
        sumKapital: String(skv.sumKapital),
        fastStalldinkomst: String(surplus),
        summaSlutligSkatt: String(skv.slutligSkatt),
      },
    })),
  };
}

/** Wages by month in a form that we have assumed: nobody has seen SKV's. */
export function writeIndividuppgifter(skv: Skv, identitet: string, period: Period, today: Day) {
  const { lon } = skv;
  if (!lon) return undefined;
  const months = Array.from({ length: 14 }, (_, i) => dayInMonth(today, i - 13, 25));
  return {
    identitet,
    antagenForm: true,
    individuppgifter: months
      .filter((day) => day <= today && isWithin(day, period))
      .map((day) => ({
        redovisningsperiod: day.slice(0, 7),
        arbetsgivare: lon.arbetsgivare,
        kontantErsattning: lon.brutto,
        avdragenSkatt: lon.skatt,
      })),
  };
}
