import type { Manad } from '../manad.ts';
import { addMonths } from '../manad.ts';
import type { Hushall } from './hushall.ts';
import { readHushall } from './hushall.ts';
import type { Underlag } from './underlag.ts';
import type { Upplost } from './upplost.ts';

/** What every part of the calculation reads: the underlag in a fixed order, the regelverk of its month, the household. */
export type Lage = {
  u: Underlag;
  upplost: Upplost;
  hushall: Hushall;
  /** M−1: whose payments count. */
  kontrollmanad: Manad;
  /** M−2: what they are compared with. */
  jamforelsemanad: Manad;
};

/** Rows by their keys. Each key is made once, and rows that stand in order already are kept as they are. */
const sorted = <T>(rows: T[], key: (row: T) => string): T[] => {
  if (rows.length < 2) return rows;
  const keyed = rows.map((row) => ({ key: key(row), row }));
  const inPlace = keyed.every((one, index) => index === 0 || (keyed[index - 1]?.key ?? '') <= one.key);
  if (inPlace) return rows;
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ row }) => row);
};
const id = (row: { id: string }): string => row.id;
const vem = (row: { vem: string }): string => row.vem;

/** The same rows in a fixed order, so that the order they were written in never shows in the result. */
const inOrder = (u: Underlag): Underlag => ({
  ...u,
  hushall: {
    ...u.hushall,
    vuxna: sorted(u.hushall.vuxna, (row) => `${row.roll === 'sokande' ? 0 : 1}${row.id}`),
    barn: sorted(u.hushall.barn, (row) => `${row.fodelsedatum} ${row.id}`),
    normtillagg: sorted(u.hushall.normtillagg, id),
  },
  inkomster: sorted(u.inkomster, (row) => `${row.vem} ${row.slag} ${row.utbetalningsdatum} ${row.id}`),
  uppslag: sorted(u.uppslag, (row) => `${row.vem} ${row.myndighet} ${row.status}`),
  soktaFormaner: u.soktaFormaner === 'okant' ? 'okant' : sorted(u.soktaFormaner, id),
  kostnader: sorted(
    u.kostnader,
    (row) => `${row.slag} ${row.vem} ${row.sokt.toString().padStart(12, '0')} ${row.id}`,
  ),
  tillgangar: u.tillgangar === 'okant' ? 'okant' : sorted(u.tillgangar, id),
  tidigareOverskott: u.tidigareOverskott === 'okant' ? 'okant' : sorted(u.tidigareOverskott, id),
  avdrag: sorted(u.avdrag, id),
  planering: sorted(u.planering, vem),
  jobbstimulans: sorted(u.jobbstimulans, vem),
  barnsArbetsinkomst: sorted(u.barnsArbetsinkomst, vem),
});

export const readLage = (underlag: Underlag, upplost: Upplost): Lage => {
  const u = inOrder(underlag);
  return {
    u,
    upplost,
    hushall: readHushall(u, upplost),
    kontrollmanad: addMonths(u.ansokningsmanad, -1),
    jamforelsemanad: addMonths(u.ansokningsmanad, -2),
  };
};
