import 'server-only';
import { MYNDIGHETER } from '@/domain/beslutsstod/underlag-ekonomi';
import {
  registerutdragSchema,
  type Kalla,
  type Registerinkomst,
  type RegisterutdragInnehall,
  type Signal,
  type SsbtekVersion,
} from '@/domain/registerutdrag/registerutdrag';
import { signal, type Delinkomst, type Delsvar } from './agencies/delsvar';
import type { Sporsmal } from './question';
import { slug } from './values';

/** Benefits for each day; two of them for the same days is something to ask about. */
const DAGLIGA: ReadonlySet<string> = new Set([
  'sjukpenning',
  'foraldrapenning',
  'aktivitetsstod',
  'etableringsersattning',
]);

const byText = <T>(rows: readonly T[]): T[] => {
  const keyed = rows.map((row) => ({ row, key: JSON.stringify(row) }));
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ row }) => row);
};

/** Ids from what the payment is, so that a new look-up gives the same payment the same id. */
function withIds(rows: readonly Delinkomst[]): Registerinkomst[] {
  const count = new Map<string, number>();
  return byText(rows).map((rad) => {
    const when = rad.utbetalningsdatum ?? rad.period?.tom ?? 'utan-datum';
    const base = `${rad.myndighet}-${slug(rad.slag).slice(0, 24)}-${when}${rad.preliminar ? '-prel' : ''}`;
    const n = (count.get(base) ?? 0) + 1;
    count.set(base, n);
    return { id: n === 1 ? base : `${base}-${n}`, ...rad };
  });
}

function overlaps(inkomster: readonly Delinkomst[]): Signal[] {
  const kassa = inkomster.filter(({ slag }) => slag === 'a_kassa');
  const other = inkomster.filter(({ slag }) => DAGLIGA.has(slag));
  return kassa.flatMap((one) =>
    other.flatMap((two) => {
      if (one.period === null || two.period === null) return [];
      const from = one.period.from > two.period.from ? one.period.from : two.period.from;
      const tom = one.period.tom < two.period.tom ? one.period.tom : two.period.tom;
      const text = `A-kassa och ${two.rubrik.toLowerCase()} gäller delvis samma dagar.`;
      return from <= tom ? [signal('SO', 'overlappning', two.slag, text, { from, tom })] : [];
    }),
  );
}

type Ram = { version: SsbtekVersion; sporsmal: Sporsmal; besvarad: Date };

/** One state for each of the eight agencies: what the answer gave, else not asked. */
function toKallor(parts: readonly Delsvar[], besvarad: Date): Kalla[] {
  const found = parts.flatMap(({ kallor }) => kallor);
  return MYNDIGHETER.map((myndighet) => {
    const own = found.find((kalla) => kalla.myndighet === myndighet);
    return own === undefined
      ? { myndighet, tillstand: 'ej_fragad', tid: null, skal: null }
      : { ...own, tid: besvarad.toISOString() };
  });
}

/**
 * What is kept of a look-up, in an order that depends on its content alone.
 *
 * @throws ZodError when a value does not fit the contract
 */
export function assembleUtdrag(
  parts: readonly Delsvar[],
  { version, sporsmal, besvarad }: Ram,
): RegisterutdragInnehall {
  const inkomster = parts.flatMap((part) => part.inkomster);
  const signaler = [...parts.flatMap((part) => part.signaler), ...overlaps(inkomster)];
  return registerutdragSchema.parse({
    ssbtek: version,
    korrelationsid: sporsmal.korrelationsid,
    fragad: sporsmal.nu.toISOString(),
    besvarad: besvarad.toISOString(),
    period: sporsmal.period,
    kallor: toKallor(parts, besvarad),
    inkomster: withIds(inkomster),
    signaler: byText(signaler),
  });
}
