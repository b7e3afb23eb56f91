import type { Inkomst, Myndighet } from '../beslutsstod/underlag-ekonomi.ts';
import type { RegisterutdragInnehall } from './registerutdrag.ts';

const MAX_ID = 90;

/** An id within the application: the person's and the row's own. Leaves room for what `unique` adds. */
export const toId = (vem: string, id: string): string => `${vem}-${id}`.slice(0, MAX_ID);

/** By content: an order that does not depend on how the rows came. */
export const byText = (a: unknown, b: unknown): number => {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
};

/** Rows with the same id are told apart by a number, in the order they stand. */
export function unique<T extends { id: string }>(rows: readonly T[]): T[] {
  const taken = new Set<string>();
  return rows.map((row) => {
    let id = row.id;
    for (let n = 2; taken.has(id); n += 1) id = `${row.id}-${n}`;
    taken.add(id);
    return { ...row, id };
  });
}

/** The agency, and when it answered. */
export const kallaOf = (myndighet: Myndighet, utdrag: RegisterutdragInnehall): Inkomst['kalla'] => {
  const kalla = utdrag.kallor.find((one) => one.myndighet === myndighet);
  return { typ: 'register', myndighet, hamtad: kalla?.tid ?? utdrag.besvarad };
};
