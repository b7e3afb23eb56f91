import type { Behov } from './behovslista.ts';
import type { Bilagekod, Bilagekrav } from './krav.ts';
import type { Falt, Felkod } from './falt.ts';
import { arTva } from './hushall.ts';
import type { Kontext, Medlem } from './kontext.ts';
import { REGELTAL } from './regeltal.ts';
import type { Formulartyp } from './uppgifter.ts';

/** The words of the form in one language: the shape of messages/<language>.json. */
export type Texter = {
  blankett: Readonly<Record<Formulartyp, { namn: string; rubrik: string }>>;
  steg: Readonly<Record<string, StegText>>;
  grupp: Readonly<Record<string, GruppText>>;
  /** Rows that repeat: the heading of one, and the words that add and take away. */
  rader: Readonly<Record<string, { rubrik: string; fler: string; bort: string }>>;
  falt: Readonly<Record<string, FaltText>>;
  bilagekrav: Readonly<Record<Bilagekod, string>>;
  /** "Det här behöver du". */
  behovs: Readonly<Record<Behov, string>>;
  /** Words for what the city knows already. */
  roll: Readonly<Record<Medlem['roll'], string>>;
  barnBoende: Readonly<Record<Medlem['boende'], string>>;
  boendeform: Readonly<Record<string, string>>;
  kant: Readonly<Record<KantText, string>>;
  kostnadSvar: Readonly<Record<string, string>>;
  fel: Readonly<Record<string, Readonly<Partial<Record<Felkod, string>>>>>;
  /** The same texts to two applicants, where they differ. */
  ni?: Overlay;
};

type StegText = { namn: string; rubrik: string; ingress: string };
type GruppText = { etikett: string; hint: string; inga: string; saknas?: string };
type KantText = 'boendeform' | 'antalRum' | 'fodd' | 'andra' | 'ingaAndra' | 'konto' | 'tillgangar' | 'inga';
type FaltText = {
  etikett: string;
  hint?: string;
  val?: Readonly<Record<string, string>>;
  fel?: Partial<Record<Felkod, string>>;
};
type Overlay = { readonly [key: string]: string | Overlay };

/** Puts values into a text's {places}; the numbers of the form's rules are known. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? REGELTAL[name] ?? whole);
}

const merge = (own: unknown, over: Overlay | string | undefined): unknown => {
  if (over === undefined || typeof over === 'string') return over ?? own;
  const base = own as Readonly<Record<string, unknown>>;
  return { ...base, ...Object.fromEntries(Object.keys(over).map((k) => [k, merge(base[k], over[k])])) };
};

/** The texts to one applicant ("du") or to two ("ni"). */
export const texterFor = <T extends Texter>(texter: T, kontext: Kontext): T =>
  arTva(kontext) && texter.ni ? (merge(texter, texter.ni) as T) : texter;

/** The key of a field's or a group's texts: its name without row and person. */
export const textnyckel = (namn: string): string => namn.split('_')[0] ?? namn;

/** The field's texts. @throws Error when the language file lacks the field: a test walks every field */
export function faltText(texter: Texter, falt: Falt): FaltText {
  const own = texter.falt[textnyckel(falt.namn)];
  if (!own) throw new Error(`text saknas för fältet ${falt.namn}`);
  // the places of the sentence are filled with those of the field, which may have words of their own in the language
  return falt.krav ? { ...own, etikett: bilagekravText(texter, { ...falt.krav, platser: {} }) } : own;
}

/** A group of boxes; its words are those of the boxes' common question. */
export const gruppText = (texter: Texter, grupp: string): GruppText =>
  texter.grupp[textnyckel(grupp)] ?? { etikett: grupp, hint: '', inga: '–' };

/** The heading of one row. */
export const radText = (texter: Texter, namn: string, nr: number): string =>
  fill(texter.rader[textnyckel(namn)]?.rubrik ?? namn, { nr: String(nr) });

/** What to do about a fault, in words: the field's own sentence, else its question's, else the one for its kind. */
export function felText(texter: Texter, falt: Falt, kod: Felkod): string {
  const own = texter.falt[textnyckel(falt.namn)]?.fel?.[kod];
  const question = falt.grupp && kod === 'saknas' ? gruppText(texter, falt.grupp).saknas : undefined;
  return fill(own ?? question ?? texter.fel[falt.slag]?.[kod] ?? kod, falt.platser ?? {});
}

/** The label of one answer to a `val`. Costs share theirs; a cost not known from last month is asked as yes or no. */
export function valText(texter: Texter, falt: Falt, value: string): string {
  const known = falt.val?.includes('stammer');
  const shared = value === 'andrats' && !known ? 'ny' : value;
  const own = texter.falt[textnyckel(falt.namn)]?.val?.[value] ?? falt.etiketter?.[value];
  return own ?? texter.kostnadSvar[shared] ?? value;
}

/** Why a file is needed, as a sentence. */
export function bilagekravText(texter: Texter, { kod, kostnad, platser }: Bilagekrav): string {
  const named = kostnad && (texter.falt[`${kostnad}Svar`] ?? texter.falt[kostnad])?.etikett;
  return fill(texter.bilagekrav[kod], { ...platser, kostnad: named ?? kostnad ?? '' });
}
