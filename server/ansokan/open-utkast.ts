import 'server-only';
import type { Sokande } from '../access/aktor';
import { omgangslagen, type Omgangslage } from '../medsokande/omgang';
import { NotYours } from '../request/errors';
import { loadUtkast, sentFrom, type LaddatUtkast } from './load-utkast';

type Oppnat = { sent: null; utkast: LaddatUtkast; lage?: Omgangslage } | { sent: string };

/**
 * A draft for its page, with how it stands with its signatures; or the id of what was sent from it.
 *
 * @throws NotYours when it is neither a draft of the applicant's own nor sent by the applicant
 */
export async function openUtkast(aktor: Sokande, id: string, nu: Date): Promise<Oppnat> {
  try {
    const [utkast, lagen] = await Promise.all([loadUtkast(aktor, id, nu), omgangslagen([id])]);
    return { sent: null, utkast, lage: lagen.get(id) };
  } catch (error) {
    const sent = error instanceof NotYours ? await sentFrom(aktor, id) : null;
    if (sent === null) throw error;
    return { sent };
  }
}
