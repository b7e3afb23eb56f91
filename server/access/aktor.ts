import 'server-only';

/** Who is asking. Every use case takes one; there is no other way to a personal row. */
export type Sokande = { typ: 'sokande'; personId: string; kommunId: string; namn: string };
export type Handlaggare = {
  typ: 'personal';
  personalId: string;
  kommunId: string;
  enhetId: string | null;
  roll: Roll;
  namn: string;
  titel: string;
  delegation: string;
};
/** The worker, on behalf of a municipality. It never decides. */
export type Robot = { typ: 'robot'; kommunId: string };
/** Somebody at a browser. */
export type Besokare = Sokande | Handlaggare | { typ: 'anonym' };
export type Aktor = Besokare | Robot;

/** The roles the identity provider may claim; any other is `ingen`, who may nothing. */
export const ROLLER = ['handlaggare', 'arbetsledare'] as const;
export type Roll = (typeof ROLLER)[number] | 'ingen';

/** Who owns the row that is asked for. */
export type Agare = {
  personId: string;
  kommunId: string;
  enhetId: string;
  /** The others whose it is too: who applies, or has applied, together with the owner. */
  parter?: readonly string[];
};
