import type { Felkod } from './falt.ts';

/** What the person typed, by field name. */
export type Svar = Readonly<Record<string, string>>;
/** All answers of a draft, by step. */
export type AllaSvar = Readonly<Record<string, Svar>>;
/** What the answers mean: öre, days, true; only fields that were open. */
export type TolkadeSvar = Readonly<Record<string, unknown>>;

export type Faltfel = { namn: string; kod: Felkod };
/** What must hold between answers, given what each of them means. */
export type Stegregel = (tolkade: TolkadeSvar) => readonly Faltfel[];
