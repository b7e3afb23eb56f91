import 'server-only';
import { openManader } from '@/domain/ansokan/manader';
import { SENASTE } from '@/domain/ansokan/register';
import type { Manad } from '@/domain/manad';
import type { Sokande } from '../access/aktor';
import { authorise } from '../access/authorise';
import { logHandelse } from '../audit/log-handelse';
import { db } from '../db';
import { ExpectedError } from '../request/errors';

export type Val =
  | { manad: Manad; lage: 'ny' }
  | { manad: Manad; lage: 'utkast'; id: string; andrad: Date }
  | { manad: Manad; lage: 'skickad'; id: string };

/** The months an applicant may apply for now and how far each has come; null without a running case. */
export async function listManader(aktor: Sokande, nu: Date): Promise<Val[] | null> {
  authorise(aktor, 'utkast.borja');
  const arende = await db().arende.findFirst({
    where: { personId: aktor.personId, avslutat: null },
    include: { utkast: true, ansokningar: true },
  });
  if (!arende) return null;
  return openManader(nu).map((manad): Val => {
    const sent = arende.ansokningar.find((a) => a.manad === manad);
    const draft = arende.utkast.find((u) => u.manad === manad);
    if (sent) return { manad, lage: 'skickad', id: sent.id };
    return draft ? { manad, lage: 'utkast', id: draft.id, andrad: draft.andrad } : { manad, lage: 'ny' };
  });
}

/**
 * Begins the month's draft, or goes on with the one that was begun.
 *
 * @throws ExpectedError when the month is not open, is already applied for, or there is no running case
 */
export async function beginUtkast(aktor: Sokande, manad: string, nu: Date): Promise<string> {
  const chosen = (await listManader(aktor, nu))?.find((v) => v.manad === manad);
  if (!chosen)
    throw new ExpectedError('Den månaden går inte att söka för just nu. Ring oss om du behöver hjälp.');
  if (chosen.lage === 'skickad') throw new ExpectedError('Du har redan skickat ansökan för den månaden.');
  if (chosen.lage === 'utkast') return chosen.id;
  return db().$transaction(async (tx) => {
    const arende = await tx.arende.findFirstOrThrow({ where: { personId: aktor.personId, avslutat: null } });
    const { id: arendeId, kommunId } = arende;
    const { personId } = aktor;
    const made = await tx.utkast.createMany({
      data: {
        kommunId,
        arendeId,
        personId,
        manad,
        formularVersion: SENASTE.ateransokan,
        svar: {},
        andrad: nu,
      },
      skipDuplicates: true,
    });
    const where = { arendeId_manad: { arendeId, manad } };
    const { id } = await tx.utkast.findUniqueOrThrow({ where, select: { id: true } });
    const objekt = { typ: 'Utkast', id };
    if (made.count > 0) await logHandelse(tx, aktor, { handling: 'utkast.borja', objekt });
    return id;
  });
}
