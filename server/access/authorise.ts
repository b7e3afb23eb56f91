import 'server-only';
import { LoginRequired, NotYours } from '../request/errors';
import type { Agare, Aktor, Handlaggare, Sokande } from './aktor';
import { may, type Handling } from './may';

/** @throws NotYours when the rule says no */
export function authorise(aktor: Aktor, handling: Handling, agare?: Agare): void {
  if (!may(aktor, handling, agare)) throw new NotYours();
}

type ByTyp = { sokande: Sokande; personal: Handlaggare };

/** Narrows to a logged-in applicant or member of staff. @throws LoginRequired for a visitor, NotYours for the other kind */
export function requireTyp<T extends keyof ByTyp>(aktor: Aktor, typ: T): ByTyp[T] {
  if (aktor.typ === 'anonym') throw new LoginRequired(typ);
  if (aktor.typ !== typ) throw new NotYours();
  return aktor as ByTyp[T];
}
