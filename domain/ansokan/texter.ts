import type { Falt, Felkod } from './falt.ts';
import type { Medlem } from './kontext.ts';

/** The words of the form in one language: the shape of messages/<language>.json. */
export type Texter = {
  steg: Readonly<Record<string, { namn: string; rubrik: string; ingress: string }>>;
  grupp: Readonly<Record<string, { etikett: string; hint: string; inga: string }>>;
  falt: Readonly<Record<string, FaltText>>;
  /** Words for what the city knows already. */
  roll: Readonly<Record<Medlem['roll'], string>>;
  barnBoende: Readonly<Record<Medlem['boende'], string>>;
  boendeform: Readonly<Record<string, string>>;
  kant: { boendeform: string; antalRum: string; fodd: string };
  kostnadSvar: Readonly<Record<string, string>>;
  fel: Readonly<Record<string, Readonly<Record<Felkod, string>>>>;
};

type FaltText = {
  etikett: string;
  hint?: string;
  val?: Readonly<Record<string, string>>;
  fel?: Partial<Record<Felkod, string>>;
};

/** Puts values into a text's {places}. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
}

/** The field's texts. @throws Error when the language file lacks the field: a test walks every field */
export function faltText(texter: Texter, falt: Falt): FaltText {
  const own = texter.falt[falt.namn];
  if (!own) throw new Error(`text saknas för fältet ${falt.namn}`);
  return own;
}

/** What to do about a fault, in words: the field's own sentence, else the one for its kind. */
export function felText(texter: Texter, falt: Falt, kod: Felkod): string {
  return texter.falt[falt.namn]?.fel?.[kod] ?? texter.fel[falt.slag]?.[kod] ?? kod;
}

/** The label of one answer to a `val`. Costs share theirs; a cost not known from last month is asked as yes or no. */
export function valText(texter: Texter, falt: Falt, value: string): string {
  const known = falt.val?.includes('stammer');
  const shared = value === 'andrats' && !known ? 'ny' : value;
  return texter.falt[falt.namn]?.val?.[value] ?? texter.kostnadSvar[shared] ?? value;
}
