import { ageIn } from '../beslutsstod/hushall.ts';
import { LAG } from '../lag.ts';
import { medPlatser, val, type Falt } from './falt.ts';
import type { Kontext, Medlem } from './kontext.ts';

/** An adult as the form asks about: whose answers end with `suffix`. */
export type Vuxen = {
  id: string;
  namn: string;
  suffix: '' | '_med';
  platser: Readonly<Record<string, string>>;
};

const spoken = (namn: string) => ({ vem: namn, Vem: namn.slice(0, 1).toUpperCase() + namn.slice(1) });

/** One adult is "du"; of two each is called by name, for both will read it. */
export function vuxna({ hushall }: Kontext): Vuxen[] {
  const adults = hushall.filter((m) => m.roll !== 'BARN');
  return adults.map(({ id, roll, fornamn }) => {
    const namn = fornamn || (roll === 'SOKANDE' ? 'den som söker' : 'medsökande');
    return {
      id,
      namn,
      suffix: roll === 'SOKANDE' ? '' : '_med',
      platser: spoken(adults.length > 1 ? namn : 'du'),
    };
  });
}

/** Is somebody applying together with the applicant? Then the texts say "ni". */
export const arTva = ({ hushall }: Kontext): boolean => hushall.some((m) => m.roll === 'MEDSOKANDE');

/** The same questions about each adult; `n` gives each field its name. */
export const forVarje = (
  kontext: Kontext,
  make: (n: (namn: string) => string, vuxen: Vuxen) => readonly Falt[],
): Falt[] =>
  vuxna(kontext).flatMap((vuxen) =>
    medPlatser(
      vuxen.platser,
      make((namn) => `${namn}${vuxen.suffix}`, vuxen),
    ),
  );

const barn = ({ hushall }: Kontext): Medlem[] => hushall.filter((m) => m.roll === 'BARN');

type Fodd = Pick<Medlem, 'fodelsedatum'>;

/** The youngest and the oldest the child may count as in the month, however the city reckons age. */
const ages = ({ fodelsedatum }: Fodd, { manad }: Kontext) => [
  ageIn(fodelsedatum, manad, 'manadens_borjan'),
  ageIn(fodelsedatum, manad, 'under_aret'),
];
const between = (child: Fodd, kontext: Kontext, min: number, max: number): boolean =>
  ages(child, kontext).some((age) => age >= min && age <= max);

/** Children about whom the norm needs to know if they eat lunch at home. */
export const lunchbarn = (kontext: Kontext): Medlem[] =>
  barn(kontext).filter((b) => between(b, kontext, 0, LAG.lunch));

/** Children who belong to the household only while they go to upper secondary school. */
export const gymnasiebarn = (kontext: Kontext): Medlem[] =>
  barn(kontext).filter((b) => between(b, kontext, LAG.vuxen, LAG.forsorjning - 1));

/** May the child count as grown in the month? */
export const kanVaraVuxen = (child: Fodd, kontext: Kontext): boolean =>
  between(child, kontext, LAG.vuxen, 200);

type VuxetBarn = Medlem & { alder: 'arton' | 'tjugoett' };

/** Children who may count as grown in the month, or as too old to be maintained: whether they belong to the household is no longer given. */
export const barnSomArVuxna = (kontext: Kontext): VuxetBarn[] =>
  barn(kontext).flatMap((b): VuxetBarn[] => {
    if (ages(b, kontext).every((age) => age >= LAG.forsorjning)) return [{ ...b, alder: 'tjugoett' }];
    return kanVaraVuxen(b, kontext) ? [{ ...b, alder: 'arton' }] : [];
  });

/** Children who live here part of the month, where nobody has said how many days. */
export const barnUtanDagar = (kontext: Kontext): Medlem[] =>
  barn(kontext).filter((b) => b.boende !== 'HELTID' && b.dagar === null);

/** A question about one of the household's people; not asked where there is only one. */
export function valPerson(namn: string, kontext: Kontext): Falt[] {
  const people = [
    ...vuxna(kontext).map(({ id, namn: own }) => [id, own] as const),
    ...barn(kontext).map((b) => [b.id, b.fornamn] as const),
  ];
  const [first, ...rest] = people.map(([id]) => id);
  if (first === undefined || rest.length === 0) return [];
  return [{ ...val(namn, [first, ...rest]), etiketter: Object.fromEntries(people) }];
}

/** Who applies: whose answers carry no name where the household has one person. */
export const sokandeOf = (kontext: Kontext): string => vuxna(kontext).find((v) => v.suffix === '')?.id ?? '';
