import type { Inkomst } from '../beslutsstod/underlag-ekonomi.ts';
import type { Registerinkomst, RegisterutdragInnehall, Utdragsrad } from './registerutdrag.ts';
import { byText, kallaOf, toId, unique } from './rader.ts';

/** "samma" only where the agency has told what there was after tax, and nothing else was taken. */
const afterTax = ({ belopp, efterSkatt, avdrag }: Registerinkomst): Inkomst['efterSkatt'] => {
  if (efterSkatt === null) return 'okant';
  return efterSkatt === belopp && avdrag.length === 0 ? 'samma' : efterSkatt;
};

const toInkomst = (rad: Registerinkomst, utdrag: RegisterutdragInnehall, vem: string): Inkomst => ({
  id: toId(vem, rad.id),
  slag: rad.slag,
  belopp: rad.belopp,
  efterSkatt: afterTax(rad),
  utbetalningsdatum: rad.utbetalningsdatum ?? 'okant',
  periodTom: rad.period?.tom ?? 'okant',
  vem,
  kalla: kallaOf(rad.myndighet, utdrag),
  preliminar: rad.preliminar,
});

/** Every income of the extract, in a fixed order. */
export function toInkomster({ vem, utdrag }: Utdragsrad): Inkomst[] {
  if (utdrag === null) return [];
  return unique(utdrag.inkomster.map((rad) => toInkomst(rad, utdrag, vem)).toSorted(byText));
}
