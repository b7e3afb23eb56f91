import 'server-only';
import { oreOf, toDatum, toPeriod } from '../values';
import { SKAL, type Delinkomst } from './delsvar';
import { formanOf, idOf, isAvdrag } from './lefi-fk-forman';
import type { FkUtbetalning } from './lefi-schema';

const SKATT = new Set(['PS', 'PST', 'SKV', 'SS', 'SST']);

/** The company number of Pensionsmyndigheten in Försäkringskassan's list. */
const PM = '1003';

const sum = (rows: readonly { belopp: number }[]): number =>
  rows.reduce((total, { belopp }) => total + belopp, 0);

/** What was taken besides tax, by its code; what the rows do not explain stands as "OKÄNT". */
function avdragOf({
  utbetalningsdetalj = [],
  avdragsbelopp,
  skattebelopp,
}: FkUtbetalning): Delinkomst['avdrag'] {
  const rows = utbetalningsdetalj.filter(isAvdrag).flatMap((row) => {
    const kod = idOf(row.beloppstyp) ?? '';
    const belopp = oreOf(Math.abs((row.avdragsbelopp ?? row.bruttobelopp)?.summa ?? 0)) ?? 0;
    return belopp === 0 || SKATT.has(kod) ? [] : [{ kod, belopp }];
  });
  const whole = avdragsbelopp && skattebelopp ? oreOf(avdragsbelopp.summa - skattebelopp.summa) : undefined;
  const rest = (whole ?? 0) - sum(rows);
  return rest > 0 ? [...rows, { kod: 'OKÄNT', belopp: rest }] : rows;
}

/** Gross less tax; null when it is not told, or is less than what was paid out and so cannot be right. */
function afterTax({ bruttobelopp, skattebelopp }: FkUtbetalning, belopp: number): number | null {
  const ore = bruttobelopp && skattebelopp ? oreOf(bruttobelopp.summa - skattebelopp.summa) : undefined;
  return ore !== undefined && ore >= belopp ? ore : null;
}

type Rader = { inkomster: Delinkomst[]; brister: string[] };

/**
 * One payment, paid or announced.
 *
 * @param utbetalda all that has been paid, for an announced payment; null for a paid one
 */
export function readFkUtbetalning(rad: FkUtbetalning, utbetalda: readonly FkUtbetalning[] | null): Rader {
  const myndighet = idOf(rad.foretag) === PM ? 'PM' : 'FK';
  const belopp = oreOf(rad.nettobelopp.summa);
  if (belopp === undefined) return { inkomster: [], brister: [SKAL.delvisOlasligt(myndighet)] };
  if (belopp < 0) return { inkomster: [], brister: [SKAL.aterkrav(myndighet)] };
  const utbetalningsdatum = toDatum(rad.datum) ?? null;
  const undated = rad.datum !== undefined && utbetalningsdatum === null;
  return {
    inkomster: [
      {
        myndighet,
        ...formanOf(rad, utbetalda ?? []),
        belopp,
        efterSkatt: afterTax(rad, belopp),
        utbetalningsdatum,
        period: toPeriod(rad.period?.fran, rad.period?.till) ?? null,
        preliminar: utbetalda !== null,
        avdrag: avdragOf(rad),
      },
    ],
    brister: undated ? [SKAL.delvisOlasligt(myndighet)] : [],
  };
}
