import 'server-only';
import type { Sokande } from '../access/aktor';
import { loadUtkast, lockUtkast } from '../ansokan/load-utkast';
import { transaction } from '../db';
import { endOmgang, findVantande } from './omgang';

/** Takes the signed form back to change it: neither signature counts any more. Nothing happens where none waits. */
export async function withdrawUnderskrift(aktor: Sokande, utkastId: string, nu: Date): Promise<void> {
  await transaction(async (tx) => {
    await lockUtkast(tx, utkastId);
    await loadUtkast(aktor, utkastId, nu, 'utkast.spara', tx);
    const waiting = await findVantande(tx, utkastId);
    if (waiting) await endOmgang(tx, aktor, waiting, 'ATERTAGEN', nu);
  });
}
