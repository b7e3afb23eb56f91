import 'server-only';
import { SENASTE } from '@/domain/ansokan/register';
import { kanKomplettera } from '@/domain/arende/komplettering';
import { dayOf } from '@/domain/tid';
import type { Sokande } from '../access/aktor';
import { authorise } from '../access/authorise';
import { refuseClosed } from '../ansokan/load-utkast';
import { logHandelse } from '../audit/log-handelse';
import { transaction } from '../db';
import { ExpectedError, NotYours } from '../request/errors';
import { refuseSkyddade } from '../skydd/sokandes-skydd';
import { readBegaranden } from './read-begaranden';

/**
 * Begins the draft of a komplettering, or goes on with the one that was begun.
 *
 * @returns the draft's id
 * @throws ExpectedError when nothing is asked for, or the application is decided or taken back; NotByForm when somebody in
 *   the household is protected or may be
 */
export async function beginKomplettering(aktor: Sokande, ansokanId: string, nu: Date): Promise<string> {
  return transaction(async (tx) => {
    const ansokan = await tx.ansokan.findUnique({
      where: { id: ansokanId },
      include: { beslut: true, aterkallelse: true, signaturer: { select: { personId: true } } },
    });
    if (!ansokan) throw new NotYours();
    const parter = ansokan.signaturer.map(({ personId }) => personId);
    authorise(aktor, 'komplettering.svara', { ...ansokan, parter });
    refuseClosed(ansokan);
    const { kommunId, enhetId, arendeId, manad } = ansokan;
    await refuseSkyddade(tx, { personer: [aktor.personId], arendeId, ansokan }, nu);
    if (!kanKomplettera(await readBegaranden(tx, ansokanId, nu), dayOf(nu)))
      throw new ExpectedError('Vi väntar inte på något mer till den ansökan.');
    const own = { personId: aktor.personId, arendeId, manad, ansokanId, typ: 'KOMPLETTERING' as const };
    const made = await tx.utkast.createMany({
      data: { ...own, kommunId, enhetId, formularVersion: SENASTE.komplettering, svar: {}, andrad: nu },
      skipDuplicates: true,
    });
    const { id } = await tx.utkast.findFirstOrThrow({ where: own, select: { id: true } });
    const objekt = { typ: 'Utkast', id };
    if (made.count > 0)
      await logHandelse(tx, aktor, { handling: 'utkast.borja', objekt, data: { typ: 'KOMPLETTERING' } });
    return id;
  });
}
