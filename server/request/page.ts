import 'server-only';
import { now } from '../clock';
import { notFound, redirect } from 'next/navigation';
import type { Handlaggare, Sokande } from '../access/aktor';
import { requireTyp } from '../access/authorise';
import { LOGIN } from './action';
import { loginWithAtervag } from '../session/atervag';
import { currentAktor } from './current';
import { LoginRequired, NotByForm, NotYours } from './errors';

async function load<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof LoginRequired) redirect(await loginWithAtervag(LOGIN[error.as]));
    if (error instanceof NotYours) notFound();
    // the one way in says how to reach us
    if (error instanceof NotByForm) redirect('/ansokan');
    throw error;
  }
}

/** Loads a page for an applicant: a visitor is sent to log in, somebody else's row is "finns inte". */
export const forSokande = <T>(run: (aktor: Sokande, nu: Date) => Promise<T>): Promise<T> =>
  load(async () => run(requireTyp(await currentAktor(), 'sokande'), now()));

/** The same for staff. */
export const forPersonal = <T>(run: (aktor: Handlaggare, nu: Date) => Promise<T>): Promise<T> =>
  load(async () => run(requireTyp(await currentAktor(), 'personal'), now()));
