import 'server-only';
import { MYNDIGHETSNAMN } from '@/domain/beslutsstod/kontroller/uppslag';
import { MYNDIGHETER, type Uppslag } from '@/domain/beslutsstod/underlag-ekonomi';
import type { Underlag } from '@/domain/beslutsstod/underlag';

export type Myndighetssvar = {
  myndighet: string;
  status: Uppslag['status'];
  /** When it was fetched or tried, ISO time. */
  tid: string | null;
  skal: string | null;
};

const timeOf = (row: Uppslag) => ('hamtad' in row ? row.hamtad : 'forsokt' in row ? row.forsokt : null);

/**
 * What each agency answered, one row a person asked about; "inget uppslag gjort" where nobody asked.
 *
 * @param namnFor the name of a person of the household, by id
 */
export const toMyndighetssvar = (
  { uppslag }: Underlag,
  namnFor: (vem: string) => string | undefined,
): Myndighetssvar[] =>
  MYNDIGHETER.flatMap((myndighet) => {
    const rows = uppslag.filter((row) => row.myndighet === myndighet);
    const name = MYNDIGHETSNAMN[myndighet];
    if (rows.length === 0) return [{ myndighet: name, status: 'ej_fragad', tid: null, skal: null }];
    return rows.map((row) => ({
      myndighet: rows.length > 1 ? `${name}, ${namnFor(row.vem) ?? row.vem}` : name,
      status: row.status,
      tid: timeOf(row),
      skal: 'skal' in row ? row.skal : null,
    }));
  });
