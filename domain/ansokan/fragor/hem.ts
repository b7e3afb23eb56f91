import { jaNej, langtext, medPlatser, val, type Falt } from '../falt.ts';
import { barnUtanDagar, gymnasiebarn, lunchbarn } from '../hushall.ts';
import type { Kontext, Medlem } from '../kontext.ts';
import type { TolkadeSvar } from '../svar.ts';
import { heltal } from '../varden.ts';
import { svarJaNej, tal } from './las.ts';

/** Others in the home who are not of the household; null when it was not asked. */
export type Andra = { antal: number; delar: number };
/** What was said about a child; null where it was not asked or is as known. */
export type BarnUppgift = {
  id: string;
  dagar: number | null;
  lunchHemma: boolean | null;
  gymnasium: boolean | null;
};

/** "Stämmer / Har ändrats", with the person's own words about the change. */
export const stammer = (namn: string): Falt =>
  val(namn, ['stammer', 'andrats'], { vid: ['andrats'], inuti: [langtext(`${namn}Text`)] });

const forBarn = (children: readonly Medlem[], make: (suffix: string) => Falt): Falt[] =>
  children.flatMap((b) => medPlatser({ barn: b.fornamn }, [make(`_${b.id}`)]));

/** Children with what the norm must know about each and nobody has said; it is asked where it decides something. */
export function barnfalt(kontext: Kontext): Falt[] {
  const known = kontext.senast?.barn ?? {};
  const lunch = lunchbarn(kontext).filter((b) => (known[b.id]?.lunchHemma ?? null) === null);
  const school = gymnasiebarn(kontext).filter((b) => (known[b.id]?.gymnasium ?? null) === null);
  return [
    ...forBarn(barnUtanDagar(kontext), (s) => heltal(`barnDagar${s}`, 1, 31)),
    ...forBarn(lunch, (s) => jaNej(`lunch${s}`)),
    ...forBarn(school, (s) => jaNej(`gymnasium${s}`)),
  ];
}

/** What was said about each child, and what was known before where nothing new was asked. */
export const barnOf = (t: TolkadeSvar, { hushall, senast }: Kontext): BarnUppgift[] =>
  hushall
    .filter((m) => m.roll === 'BARN')
    .map(({ id }) => ({
      id,
      dagar: tal(t[`barnDagar_${id}`]),
      lunchHemma: svarJaNej(t[`lunch_${id}`]) ?? senast?.barn[id]?.lunchHemma ?? null,
      gymnasium: svarJaNej(t[`gymnasium_${id}`]) ?? senast?.barn[id]?.gymnasium ?? null,
    }));

/** Does anybody else live here, and how many of them share the household's costs? */
export const andrafalt = (): Falt =>
  jaNej('andraIBostaden', [heltal('andraAntal', 1, 30), heltal('andraDelar', 0, 30)]);

/** Nobody can share who is not there. */
export const andraRegel = (t: TolkadeSvar) =>
  Number(t.andraDelar ?? 0) > Number(t.andraAntal ?? 0)
    ? [{ namn: 'andraDelar', kod: 'for_stort' as const }]
    : [];

export function andraOf(t: TolkadeSvar): Andra | null {
  const others = svarJaNej(t.andraIBostaden);
  if (others === null) return null;
  return others ? { antal: tal(t.andraAntal) ?? 0, delar: tal(t.andraDelar) ?? 0 } : { antal: 0, delar: 0 };
}
