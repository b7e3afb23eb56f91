import 'server-only';
import type { Sokande } from '../access/aktor';
import { drawFormular } from '../ansokan/formular';
import { loadVantande } from '../ansokan/load-utkast';
import { refuseStangd } from '../ansokan/refuse-stangd';
import { orderUnderskrift } from '../ansokan/start-underskrift';
import { transaction } from '../db';
import { NotYours } from '../request/errors';
import { ownOmgang, refuseSkydd } from './load-medunderskrift';
import { refuseOwnArende } from './own-arende';

/**
 * Begins the other one's signature, over the form as the first signed it.
 *
 * @returns the token for the order's cookie
 * @throws NotYours before the applicant is named; ExpectedError when it cannot be signed here, or in BankID's words
 */
export async function startMedunderskrift(aktor: Sokande, id: string, ip: string, nu: Date): Promise<string> {
  const { utkastId, formular } = await transaction(async (tx) => {
    const omgang = await ownOmgang(tx, aktor, id, 'medsokande.skriv-under', nu);
    if (!omgang.namnd) throw new NotYours();
    await refuseSkydd(tx, aktor, omgang, nu);
    const utkast = await loadVantande(tx, omgang.utkastId, nu);
    refuseStangd(utkast, nu);
    await refuseOwnArende(tx, aktor, utkast);
    return { utkastId: utkast.id, formular: drawFormular(utkast) };
  });
  return orderUnderskrift(aktor, utkastId, formular, ip, nu);
}
