import 'server-only';
import type { Signal } from '@/domain/registerutdrag/registerutdrag';
import { ord, oreOf, toDatum, toPeriod } from '../values';
import { SKAL, signal, type Delinkomst } from './delsvar';
import { keyOf } from './formaner';
import type { Lefidel } from './lefi-del';
import { rowsOf } from './lefi-rader';
import { pmAnsprak, pmBeslut, pmUtbetalning, type LefiSvar, type PmUtbetalning } from './lefi-schema';

const SKATT = 'PM:PS';

type Rad = PmUtbetalning['utbetalningsrader'][number];
type Kod = { kod: string; beskrivning?: string | undefined } | undefined;

const keyOfKod = (kod: Kod): string | undefined => keyOf(kod?.kod, kod?.beskrivning);
const rowKey = ({ beloppstyp, utbetalningsforman }: Rad): string | undefined =>
  keyOfKod(beloppstyp) ?? keyOfKod(utbetalningsforman);

/** One payment may hold several benefits, and its net sum cannot be divided: then it keeps a code of its own. */
function benefit(rows: readonly Rad[]): { slag: string; rubrik: string } {
  const keys = new Set(rows.map(rowKey));
  const [only] = keys;
  const koder = rows.map(
    ({ utbetalningsforman, beloppstyp }) => utbetalningsforman?.kod ?? beloppstyp?.kod ?? 'PM:OKAND',
  );
  const words = rows.map(
    ({ beloppstyp, utbetalningsforman }) =>
      ord(beloppstyp?.beskrivning ?? utbetalningsforman?.beskrivning) ?? 'okänd förmån',
  );
  const slag = keys.size === 1 && only !== undefined ? only : [...new Set(koder)].toSorted().join('+');
  return { slag: slag || 'PM:OKAND', rubrik: [...new Set(words)].join(', ') || 'Utbetalning' };
}

/** Deductions are given as whole kronor and have been seen negative: the amount counts, not the sign. */
const avdragOf = (rad: PmUtbetalning): Delinkomst['avdrag'] =>
  (rad.avdrag ?? []).flatMap(({ belopp, avdragstyp }) => {
    const ore = oreOf(Math.abs(belopp)) ?? 0;
    return ore === 0 ? [] : [{ kod: avdragstyp.kod, belopp: ore }];
  });

function readUtbetalning(rad: PmUtbetalning, preliminar: boolean): Pick<Lefidel, 'inkomster' | 'brister'> {
  const belopp = oreOf(rad.nettobelopp);
  if (belopp === undefined) return { inkomster: [], brister: [SKAL.delvisOlasligt('PM')] };
  if (belopp < 0) return { inkomster: [], brister: [SKAL.aterkrav('PM')] };
  const avdrag = avdragOf(rad).filter(({ kod }) => kod !== SKATT);
  const other = avdrag.reduce((total, one) => total + one.belopp, 0);
  const utbetalningsdatum = toDatum(rad.utbetalningsdatum) ?? null;
  const period = toPeriod(rad.utbetalningsperiod?.from, rad.utbetalningsperiod?.tom ?? undefined) ?? null;
  return {
    inkomster: [
      {
        myndighet: 'PM',
        ...benefit(rad.utbetalningsrader),
        belopp,
        efterSkatt: rad.avdrag === undefined ? null : belopp + other,
        utbetalningsdatum,
        period,
        preliminar,
        avdrag,
      },
    ],
    brister:
      rad.utbetalningsdatum !== undefined && utbetalningsdatum === null ? [SKAL.delvisOlasligt('PM')] : [],
  };
}

const named = (kod: Kod): { slag: string; namn: string } => ({
  slag: keyOfKod(kod) ?? kod?.kod ?? 'PM:OKAND',
  namn: (ord(kod?.beskrivning) ?? 'pension').toLowerCase(),
});

const beslutSignals = (rows: readonly ReturnType<typeof pmBeslut.parse>[]): Signal[] =>
  rows.flatMap(({ formansgrupp, beslutsutfall, beslutadErsattning }) => {
    if (beslutsutfall === 'AVSLAG') return [];
    const { slag, namn } = named(formansgrupp);
    const [first] = beslutadErsattning;
    const from = toDatum(first?.period?.from);
    const tom = toDatum(first?.period?.tom ?? undefined);
    return [signal('PM', 'beslut_forman', slag, `Beslutat: ${namn}.`, { from, tom })];
  });

/** Kept: payments with deductions, what is applied for, what is granted and from when. */
export function readPm(svar: LefiSvar): Lefidel {
  const paid = rowsOf(svar.utbetalningar, pmUtbetalning);
  const coming = rowsOf(svar.preliminaraUtbetalningar, pmUtbetalning);
  const ansprak = rowsOf(svar.ansprak, pmAnsprak);
  const beslut = rowsOf(svar.beslut, pmBeslut);
  const rows = [
    ...paid.rows.map((rad) => readUtbetalning(rad, false)),
    ...coming.rows.map((rad) => readUtbetalning(rad, true)),
  ];
  const sokta = ansprak.rows.map(({ formansgrupp }) => {
    const { slag, namn } = named(formansgrupp);
    return signal('PM', 'sokt_forman', slag, `Sökt och inte beslutat: ${namn}.`);
  });
  const lists = [svar.utbetalningar, svar.preliminaraUtbetalningar, svar.ansprak, svar.beslut];
  const allt = paid.allt && coming.allt && ansprak.allt && beslut.allt;
  return {
    inkomster: rows.flatMap(({ inkomster }) => inkomster),
    signaler: [...sokta, ...beslutSignals(beslut.rows)],
    brister: [...rows.flatMap(({ brister }) => brister), ...(allt ? [] : [SKAL.delvisOlasligt('PM')])],
    tomt: lists.every((list) => list.length === 0),
  };
}
