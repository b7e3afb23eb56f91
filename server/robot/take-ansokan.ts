import 'server-only';
import type { Handlaggare } from '../access/aktor';
import { recommendIn } from '../ansokan/recommend-ansokan';
import { logHandelse } from '../audit/log-handelse';
import { transaction } from '../db';
import { ExpectedError, NotYours } from '../request/errors';
import { authoriseArende } from '../skydd/authorise-arende';
import { drawStickprov } from '../stickprov/draw-stickprov';
import { robotFor } from './korning';

/**
 * A caseworker takes an application that the robot still has, whatever it waits for. It draws its stickprov first, so that
 * nobody gets past it, and is computed with what is known: what was not looked up is "kunde inte kontrolleras".
 *
 * @throws ExpectedError when it is decided, or cannot be computed
 */
export async function takeAnsokan(aktor: Handlaggare, ansokanId: string, nu: Date): Promise<void> {
  await transaction(async (tx) => {
    await tx.$queryRaw`select 1 from "Korning" where "ansokanId" = ${ansokanId} for update`;
    const ansokan = await tx.ansokan.findUnique({
      where: { id: ansokanId },
      include: { korning: true, beslut: { select: { id: true } } },
    });
    if (!ansokan?.korning) throw new NotYours();
    await authoriseArende(tx, aktor, 'arende.ta', ansokan);
    if (ansokan.beslut) throw new ExpectedError('Ärendet är redan beslutat.');
    // also one that was taken back
    if (ansokan.korning.klar) return;
    await tx.korning.update({
      where: { ansokanId },
      data: { steg: 'TAGEN', spar: 'manuell', vantarPa: null, vantarTill: null, flyttad: nu, klar: nu },
    });
    if (ansokan.korning.steg === 'STICKPROV')
      await drawStickprov(tx, robotFor(ansokan.kommunId), ansokan, nu);
    const result = await recommendIn(tx, aktor, ansokan, nu);
    if (!result.ok) throw new ExpectedError(`Det gick inte att räkna: ${result.mening}`);
    await logHandelse(tx, aktor, {
      handling: 'arende.ta',
      objekt: { typ: 'Ansokan', id: ansokanId },
      data: { steg: ansokan.korning.steg },
    });
  });
}
