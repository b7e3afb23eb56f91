import 'server-only';
import { recommendIn } from '../ansokan/recommend-ansokan';
import { db, transaction } from '../db';
import { drawStickprov } from '../stickprov/draw-stickprov';
import { finish, lockKorning, moveTo, robotFor } from './korning';
import { lookUp } from './look-up';

async function draw(ansokanId: string, nu: Date): Promise<void> {
  await transaction(async (tx) => {
    if (!(await lockKorning(tx, ansokanId, 'STICKPROV'))) return;
    const ansokan = await tx.ansokan.findUniqueOrThrow({ where: { id: ansokanId } });
    await moveTo(tx, ansokanId, 'UPPSLAG', nu);
    await drawStickprov(tx, robotFor(ansokan.kommunId), ansokan, nu);
  });
}

async function recommend(ansokanId: string, nu: Date): Promise<void> {
  await transaction(async (tx) => {
    if (!(await lockKorning(tx, ansokanId, 'REKOMMENDATION'))) return;
    const ansokan = await tx.ansokan.findUniqueOrThrow({ where: { id: ansokanId } });
    const result = await recommendIn(tx, robotFor(ansokan.kommunId), ansokan, nu);
    if (result.ok) await finish(tx, ansokanId, result.spar, null, nu);
    else await finish(tx, ansokanId, 'manuell', `Kunde inte räknas: ${result.mening}`, nu);
  });
}

/**
 * Takes an application as far as it goes now: draw, look up, recommend, to a track. Each step is a transaction of its own
 * that holds the application's row, so that it may be run again at any time, by anybody, after any fall, and happens once.
 */
export async function runKorning(ansokanId: string, nu: () => Date): Promise<void> {
  for (;;) {
    const korning = await db().korning.findUnique({ where: { ansokanId }, include: { ansokan: true } });
    if (!korning) return;
    const { steg, vantarTill } = korning;
    if (steg === 'STICKPROV') await draw(ansokanId, nu());
    else if (steg === 'UPPSLAG' && (!vantarTill || vantarTill <= nu())) await lookUp(korning.ansokan, nu());
    else if (steg === 'REKOMMENDATION') await recommend(ansokanId, nu());
    else return;
  }
}

/** Hands an application that the robot cannot finish to a person. `handelseId` is in the log beside the error. */
export async function giveUp(ansokanId: string, handelseId: string, nu: Date): Promise<void> {
  await transaction(async (tx) => {
    await tx.$queryRaw`select 1 from "Korning" where "ansokanId" = ${ansokanId} for update`;
    const korning = await tx.korning.findUnique({ where: { ansokanId } });
    if (korning && !korning.klar)
      await finish(tx, ansokanId, 'manuell', `Roboten kunde inte slutföra. Händelse-id ${handelseId}.`, nu);
  });
}
