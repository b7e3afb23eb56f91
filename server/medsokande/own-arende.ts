import 'server-only';
import type { Sokande } from '../access/aktor';
import type { LaddatUtkast } from '../ansokan/load-utkast';
import type { Tx } from '../db';
import { ExpectedError } from '../request/errors';

/**
 * Who applies in a case already cannot open another together with somebody: a person sorts it out. Only the one whom it
 * is about is told.
 */
export async function refuseOwnArende(
  tx: Tx,
  { personId }: Sokande,
  { arendeId, personId: sokande }: LaddatUtkast,
): Promise<void> {
  if (arendeId) return;
  const open = { avslutat: null };
  const own = await tx.arende.count({ where: { ...open, personId } });
  const others = { ...open, personId: { not: sokande } };
  const within = await tx.hushallMedlem.count({
    where: { personId, roll: 'MEDSOKANDE', tom: null, arende: others },
  });
  if (own + within > 0)
    throw new ExpectedError(
      'Du har redan ett ärende hos oss. Ring oss, så hjälper vi er att söka tillsammans.',
    );
}
