import type { Ore } from '../pengar.ts';
import { recommend } from './recommend.ts';
import type { Regelverk } from './regelverk.ts';
import type { Rekommendation } from './rekommendation.ts';
import type { Underlag } from './underlag.ts';

/** Two regelverk beside each other: how many, and how much in öre. */
export type Utfallssumma = { antal: number; a: Ore; b: Ore; mer: number; mindre: number; lika: number };

export type Simulering = {
  totalt: Utfallssumma;
  /** By kind of cost: what was approved. */
  perKostnad: Record<string, Utfallssumma>;
  /** By household: "1 vuxen, 2 barn". */
  perHushall: Record<string, Utfallssumma>;
  /** "forenklad → manuell": how many took another track. */
  bytSpar: Record<string, number>;
  bytUtfall: Record<string, number>;
  /** Cases that could not be computed with both, by reason. */
  ejBeraknade: Record<string, number>;
};

/** One application that came out otherwise. */
export type Skillnad = {
  ansokningId: string;
  a: { belopp: Ore; utfall: Rekommendation['utfall']; spar: Rekommendation['spar'] };
  b: { belopp: Ore; utfall: Rekommendation['utfall']; spar: Rekommendation['spar'] };
};

const empty = (): Utfallssumma => ({ antal: 0, a: 0, b: 0, mer: 0, mindre: 0, lika: 0 });

const add = (sum: Utfallssumma, a: Ore, b: Ore): void => {
  sum.antal += 1;
  sum.a += a;
  sum.b += b;
  if (b > a) sum.mer += 1;
  else if (b < a) sum.mindre += 1;
  else sum.lika += 1;
};

const addTo = (sums: Record<string, Utfallssumma>, key: string, a: Ore, b: Ore): void => {
  add((sums[key] ??= empty()), a, b);
};

const bump = (counts: Record<string, number>, key: string): void => {
  counts[key] = (counts[key] ?? 0) + 1;
};

const householdOf = ({ hushall }: Underlag): string => {
  const vuxna = hushall.vuxna.length;
  return `${vuxna} ${vuxna === 1 ? 'vuxen' : 'vuxna'}, ${hushall.barn.length} barn`;
};

const perSlag = ({ normberakning }: Rekommendation): Map<string, Ore> => {
  const sums = new Map<string, Ore>();
  for (const { slag, godkant } of normberakning.kostnader) sums.set(slag, (sums.get(slag) ?? 0) + godkant);
  return sums;
};

const short = ({ belopp, utfall, spar }: Rekommendation) => ({ belopp, utfall, spar });

const compare = (sum: Simulering, underlag: Underlag, a: Rekommendation, b: Rekommendation): boolean => {
  add(sum.totalt, a.belopp, b.belopp);
  addTo(sum.perHushall, householdOf(underlag), a.belopp, b.belopp);
  const [costsA, costsB] = [perSlag(a), perSlag(b)];
  for (const slag of costsA.keys()) addTo(sum.perKostnad, slag, costsA.get(slag) ?? 0, costsB.get(slag) ?? 0);
  if (a.spar !== b.spar) bump(sum.bytSpar, `${a.spar} → ${b.spar}`);
  if (a.utfall !== b.utfall) bump(sum.bytUtfall, `${a.utfall} → ${b.utfall}`);
  return a.belopp !== b.belopp || a.spar !== b.spar || a.utfall !== b.utfall;
};

/**
 * Runs every case with both regelverk: who gets more, less, another track; by cost and household; in total.
 * Cases are read one at a time and not kept, so a year of a city's cases fits in constant memory. `onSkillnad`
 * gets each case that came out otherwise, as it is found.
 */
export const simulate = async (
  cases: Iterable<Underlag> | AsyncIterable<Underlag>,
  regelverkA: Regelverk,
  regelverkB: Regelverk,
  onSkillnad: (skillnad: Skillnad) => void = () => {},
): Promise<Simulering> => {
  const sum: Simulering = {
    totalt: empty(),
    perKostnad: {},
    perHushall: {},
    bytSpar: {},
    bytUtfall: {},
    ejBeraknade: {},
  };
  for await (const underlag of cases) {
    const [a, b] = [recommend(underlag, regelverkA), recommend(underlag, regelverkB)];
    if (!a.ok || !b.ok) {
      const fel = a.ok ? (b.ok ? [] : b.fel) : a.fel;
      bump(sum.ejBeraknade, fel[0]?.mening ?? '');
    } else if (compare(sum, underlag, a.rekommendation, b.rekommendation)) {
      onSkillnad({
        ansokningId: underlag.ansokningId,
        a: short(a.rekommendation),
        b: short(b.rekommendation),
      });
    }
  }
  return sum;
};
