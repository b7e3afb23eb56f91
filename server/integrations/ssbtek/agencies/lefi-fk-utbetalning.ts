import 'server-only';
import { ord, oreOf, toDatum, toPeriod } from '../values';
import { SKAL, type Delinkomst } from './delsvar';
import { keyOf } from './formaner';
import type { FkUtbetalning } from './lefi-schema';

type Detalj = NonNullable<FkUtbetalning['utbetalningsdetalj']>[number];

/** Rows that take from the payment; every other code is a benefit. */
const AVDRAG = new Set(
  'ALA ART INC INF INM KOA KVI OAV PS PST SKV SOC SS SST UMG UTF ÅFA AFR AVB AVR FMF FUM INU PF SAV ÖVA'.split(
    ' ',
  ),
);
const SKATT = new Set(['PS', 'PST', 'SKV', 'SS', 'SST']);

/** The company number of Pensionsmyndigheten in Försäkringskassan's list. */
const PM = '1003';

const kodOf = (rad: Detalj): string => String(rad.beloppstyp?.id ?? '');
const idOf = (coded: { id?: string | number | undefined } | undefined): string | undefined =>
  coded?.id === undefined ? undefined : String(coded.id);

const rowKey = ({ beloppstyp, forman }: Detalj): string | undefined =>
  keyOf(idOf(beloppstyp), beloppstyp?.beskrivning) ?? keyOf(idOf(forman), forman?.beskrivning);

/**
 * The family where it names one benefit ("Bostadsbidrag"); where it is a gathering one ("Dagersättning"), the benefit of its
 * rows when they all are the same. Rows describe the same days: only the payment's own sum counts.
 */
function benefit(rad: FkUtbetalning): { slag: string; rubrik: string } {
  const { formansfamilj: familj } = rad;
  const rows = (rad.utbetalningsdetalj ?? []).filter((row) => !AVDRAG.has(kodOf(row)));
  const keys = new Set(rows.map(rowKey));
  const [only] = keys;
  const byRows = keys.size === 1 ? only : undefined;
  const words = rows.map(
    (row) => ord(row.forman?.beskrivning ?? row.beloppstyp?.beskrivning) ?? 'okänd förmån',
  );
  const familjsNamn = ord(familj?.beskrivning);
  const kod = `FK:${idOf(familj) ?? familjsNamn ?? 'OKAND'}`;
  const slag = keyOf(idOf(familj), familj?.beskrivning) ?? byRows ?? kod;
  const names = [...new Set(words)].join(', ');
  return { slag, rubrik: (slag === byRows || slag === kod) && names !== '' ? names : (familjsNamn ?? slag) };
}

const sum = (rows: readonly { belopp: number }[]): number =>
  rows.reduce((total, { belopp }) => total + belopp, 0);

/** What was taken besides tax, by its code; what the rows do not explain stands as "OKÄNT". */
function avdragOf(rad: FkUtbetalning, other: number | undefined): Delinkomst['avdrag'] {
  const rows = (rad.utbetalningsdetalj ?? [])
    .filter((row) => AVDRAG.has(kodOf(row)) && !SKATT.has(kodOf(row)))
    .flatMap((row) => {
      const belopp = oreOf(Math.abs((row.avdragsbelopp ?? row.bruttobelopp)?.summa ?? 0)) ?? 0;
      return belopp === 0 ? [] : [{ kod: kodOf(row), belopp }];
    });
  const rest = (other ?? 0) - sum(rows);
  return rest > 0 ? [...rows, { kod: 'OKÄNT', belopp: rest }] : rows;
}

type Rader = { inkomster: Delinkomst[]; brister: string[] };

const olaslig = (myndighet: 'FK' | 'PM'): string => SKAL.delvisOlasligt(myndighet);

/** One payment, paid or announced. */
export function readFkUtbetalning(rad: FkUtbetalning, preliminar: boolean): Rader {
  const myndighet = idOf(rad.foretag) === PM ? 'PM' : 'FK';
  const belopp = oreOf(rad.nettobelopp.summa);
  if (belopp === undefined) return { inkomster: [], brister: [olaslig(myndighet)] };
  if (belopp < 0) return { inkomster: [], brister: [SKAL.aterkrav(myndighet)] };
  const { bruttobelopp: brutto, skattebelopp: skatt, avdragsbelopp: avdrag } = rad;
  const efterSkatt = brutto && skatt ? oreOf(brutto.summa - skatt.summa) : undefined;
  const other = avdrag && skatt ? oreOf(avdrag.summa - skatt.summa) : undefined;
  const utbetalningsdatum = toDatum(rad.datum) ?? null;
  const period = toPeriod(rad.period?.fran, rad.period?.till) ?? null;
  const undated = rad.datum !== undefined && utbetalningsdatum === null;
  return {
    inkomster: [
      {
        myndighet,
        ...benefit(rad),
        belopp,
        efterSkatt: efterSkatt !== undefined && efterSkatt >= 0 ? efterSkatt : null,
        utbetalningsdatum,
        period,
        preliminar,
        avdrag: avdragOf(rad, other),
      },
    ],
    brister: undated ? [olaslig(myndighet)] : [],
  };
}
