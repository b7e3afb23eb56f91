import { firstDay, lastDay, addMonths, type Datum, type Manad } from '../manad.ts';
import { underlagArende, type Planering } from '../beslutsstod/underlag-arende.ts';

/** The words of plan and attendance: those of the decision support's input. */
export const ORD = underlagArende.planering.element.shape;

/** A plan, or a time of exemption, as it was registered. Without an activity it tells of an exemption alone. */
export type Plan = {
  from: Datum;
  tom: Datum | null;
  aktivitet: string;
  undantag: Planering['undantag'];
};

/** One month's attendance as it was registered. */
export type Narvaro = {
  manad: Manad;
  planFoljd: Planering['planFoljd'];
  narvaro: Planering['narvaro'];
  sjuk: Planering['sjuk'];
  lakarintygTom: Datum | null;
};

/** From whom, and when. */
export type Registrerad<T> = T & { kalla: string; registrerad: Date };

/** All that is registered about a person, in any order. */
export type Registrerat = {
  planer: readonly Registrerad<Plan>[];
  narvaro: readonly Registrerad<Narvaro>[];
};

/** Of what was registered under the same key, what was registered last; in the order the keys came. */
export function latestPer<T extends { registrerad: Date }>(
  rows: readonly T[],
  keyOf: (row: T) => string,
): T[] {
  const latest = new Map<string, T>();
  for (const row of rows) {
    const before = latest.get(keyOf(row));
    if (!before || before.registrerad <= row.registrerad) latest.set(keyOf(row), row);
  }
  return [...latest.values()];
}

/** Is the plan running on some day of the month? */
export const covers = ({ from, tom }: Pick<Plan, 'from' | 'tom'>, manad: Manad): boolean =>
  from <= lastDay(manad) && (tom === null || tom >= firstDay(manad));

/** The plan of a month: a plan is known by its first day, and of several the one that began last counts. */
export const planFor = <T extends Registrerad<Plan>>(planer: readonly T[], manad: Manad): T | undefined =>
  latestPer(planer, (plan) => plan.from)
    .filter((plan) => covers(plan, manad))
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];

/** The attendance of a month as it was registered last. */
export const narvaroFor = <T extends Registrerad<Narvaro>>(rows: readonly T[], manad: Manad): T | undefined =>
  latestPer(
    rows.filter((row) => row.manad === manad),
    (row) => row.manad,
  )[0];

function certificateOf({ sjuk, lakarintygTom }: Narvaro): Planering['lakarintygTom'] {
  if (lakarintygTom !== null) return lakarintygTom;
  return sjuk === 'nej' ? 'behovs_inte' : 'okant';
}

/** The month whose plan and attendance count for an application month: the control month, the one before. */
export const narvaromanad = (manad: Manad): Manad => addMonths(manad, -1);

/**
 * What the decision support reads about one adult. What nobody has registered is "okant": that there is no plan is said
 * only when the city has said so.
 *
 * @param vem the person's id in the household
 * @param manad the month applied for
 */
export function toPlanering(vem: string, rows: Registrerat, manad: Manad): Planering {
  const month = narvaromanad(manad);
  const narvaro = narvaroFor(rows.narvaro, month);
  return {
    vem,
    planFoljd: narvaro?.planFoljd ?? 'okant',
    narvaro: narvaro?.narvaro ?? 'okant',
    undantag: planFor(rows.planer, month)?.undantag ?? 'okant',
    sjuk: narvaro?.sjuk ?? 'okant',
    lakarintygTom: narvaro ? certificateOf(narvaro) : 'okant',
  };
}
