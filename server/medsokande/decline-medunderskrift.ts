import 'server-only';
import type { Sokande } from '../access/aktor';
import { addAvisering } from '../avisering/add-avisering';
import { transaction } from '../db';
import { lockUtkast } from '../ansokan/load-utkast';
import { ownOmgang } from './load-medunderskrift';
import { endOmgang } from './omgang';

/** The other one will not apply. The applicant is told that it was not signed, without a reason, and may change the draft. */
export async function declineMedunderskrift(aktor: Sokande, id: string, nu: Date): Promise<void> {
  await transaction(async (tx) => {
    const { utkastId } = await ownOmgang(tx, aktor, id, 'medsokande.skriv-under', nu);
    await lockUtkast(tx, utkastId);
    const omgang = await ownOmgang(tx, aktor, id, 'medsokande.skriv-under', nu);
    const { kommunId, personId } = omgang;
    await addAvisering(tx, { slag: 'MEDSOKANDE', kommunId, personId, om: `${id}:slut:${personId}` }, nu);
    await endOmgang(tx, aktor, omgang, 'AVBOJD', nu);
  });
}
