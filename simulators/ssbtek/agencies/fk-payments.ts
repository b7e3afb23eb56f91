import { dayInMonth, type Day } from '../clock.ts';
import { FORMANER } from '../formaner.ts';
import type { FkPayment } from '../story-lefi.ts';

export const kronor = (summa: number) => ({ summa, valuta: 'SEK' });
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
export function writePayment(told: FkPayment, paid: Day) {
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

/** The same as not yet paid. */
export function writePreliminary(told: FkPayment, paid: Day) {
  const { typ: _typ, utbetalningsdetalj: _rows, ...payment } = writePayment(told, paid);
  return { typ: { id: 4, beskrivning: 'Presumtiv' }, ...payment };
}
