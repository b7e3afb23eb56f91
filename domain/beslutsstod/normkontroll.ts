import type { Daterad } from './daterad.ts';
import type { Fel } from './fel.ts';
import type { Cellval } from './normcell.ts';
import { CELLER, MEDLEMMAR, readCell } from './normcell.ts';
import type { Kommunnorm } from './normtabell.ts';
import type { RegelverkData } from './regelverk.ts';

type Riksnorm = RegelverkData['parametrar']['riksnorm'][number]['amount'];
type Own = Exclude<Kommunnorm, null>;

const statens = (riksnorm: Riksnorm, val: Cellval): number | null =>
  readCell(riksnorm.officiell, val) ?? (riksnorm.beraknad === null ? null : readCell(riksnorm.beraknad, val));

/** What the household gets for a cell; null when riksnormen has no amount to build on. */
const effective = (own: Own, riksnorm: Riksnorm, val: Cellval): number | null => {
  const state = statens(riksnorm, val);
  const city = readCell(own.tabell, val);
  if (state === null || city === null) return state;
  return own.typ === 'belopp' ? city : state + city;
};

const cellFaults = (own: Own, riksnorm: Riksnorm): string[] =>
  CELLER.flatMap((val) => {
    if (readCell(own.tabell, val) === null) return [];
    const [state, city] = [statens(riksnorm, val), effective(own, riksnorm, val)];
    if (state === null || city === null) return [`Riksnormen har inget belopp att jämföra med: ${val}.`];
    return city < state ? [`Beloppet är lägre än riksnormens: ${val}.`] : [];
  });

/** One more member must never give less, and each beyond seven at least what riksnormen gives. */
const memberFaults = (own: Own, riksnorm: Riksnorm): string[] => {
  const common = MEDLEMMAR.map((members) => effective(own, riksnorm, `gemensamt.${members}`) ?? 0);
  const state = MEDLEMMAR.map((members) => statens(riksnorm, `gemensamt.${members}`) ?? 0);
  const seventh = (costs: number[]): number => (costs[6] ?? 0) - (costs[5] ?? 0);
  return [
    ...MEDLEMMAR.filter((members) => (common[members - 1] ?? 0) < (common[members - 2] ?? 0)).map(
      (members) => `De gemensamma kostnaderna för ${members} är lägre än för ${members - 1}.`,
    ),
    ...(seventh(common) < seventh(state)
      ? ['Tillägget för varje person över sju är lägre än riksnormens.']
      : []),
  ];
};

const overlaps = (a: Daterad<unknown>, b: Daterad<unknown>): boolean =>
  (a.to === undefined || b.from <= a.to) && (b.to === undefined || a.from <= b.to);

/** A city's own norm may never give less than riksnormen, in any month where both hold. */
export const normFaults = ({ parametrar }: RegelverkData): Fel[] =>
  parametrar.kommunnorm.flatMap((value) => {
    const own = value.amount;
    if (own === null) return [];
    return parametrar.riksnorm
      .filter((riksnorm) => overlaps(value, riksnorm))
      .flatMap(({ from, amount }) =>
        [...cellFaults(own, amount), ...memberFaults(own, amount)].map((fault) => ({
          path: `parametrar.kommunnorm.${value.from}`,
          mening: `${fault} Jämfört med riksnormen från ${from}.`,
        })),
      );
  });
