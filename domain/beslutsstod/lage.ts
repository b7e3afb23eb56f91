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

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Order<T> = (a: T, b: T) => number;

/** First by one field, then by the next. */
const by =
  <T>(...fields: ((row: T) => string)[]): Order<T> =>
  (a, b) => {
    for (const field of fields) {
      const found = compare(field(a), field(b));
      if (found !== 0) return found;
    }
    return 0;
  };

/** Rows in order; those that stand so already are kept as they are. */
const sorted = <T>(rows: T[], order: Order<T>): T[] =>
  rows.every((row, index) => index === 0 || order(rows[index - 1] ?? row, row) <= 0)
    ? rows
    : rows.toSorted(order);

const byId = by<{ id: string }>((row) => row.id);
const byVem = by<{ vem: string }>((row) => row.vem);
const byPerson = by<Underlag['hushall']['vuxna'][number]>(
  (row) => (row.roll === 'sokande' ? '0' : '1'),
  (row) => row.id,
);
const byBirth = by<Underlag['hushall']['barn'][number]>(
  (row) => row.fodelsedatum,
  (row) => row.id,
);
const byIncome = by<Underlag['inkomster'][number]>(
  (row) => row.vem,
  (row) => row.slag,
  (row) => row.utbetalningsdatum,
  (row) => row.id,
);
const byCost: Order<Underlag['kostnader'][number]> = (a, b) =>
  compare(a.slag, b.slag) || compare(a.vem, b.vem) || a.sokt - b.sokt || compare(a.id, b.id);

/** The same rows in a fixed order (`uppslag` is looked up in, never listed), so that the order they were written in never shows in the result. */
const inOrder = (u: Underlag): Underlag => ({
  ...u,
  hushall: {
    ...u.hushall,
    vuxna: sorted(u.hushall.vuxna, byPerson),
    barn: sorted(u.hushall.barn, byBirth),
    normtillagg: sorted(u.hushall.normtillagg, byId),
  },
  inkomster: sorted(u.inkomster, byIncome),
  soktaFormaner: u.soktaFormaner === 'okant' ? 'okant' : sorted(u.soktaFormaner, byId),
  kostnader: sorted(u.kostnader, byCost),
  tillgangar: u.tillgangar === 'okant' ? 'okant' : sorted(u.tillgangar, byId),
  tidigareOverskott: u.tidigareOverskott === 'okant' ? 'okant' : sorted(u.tidigareOverskott, byId),
  avdrag: sorted(u.avdrag, byId),
  planering: sorted(u.planering, byVem),
  jobbstimulans: sorted(u.jobbstimulans, byVem),
  barnsArbetsinkomst: sorted(u.barnsArbetsinkomst, byVem),
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
