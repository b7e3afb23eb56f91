import 'server-only';
import type { AviseringSlag } from '@/generated/prisma/client';
import type { Tx } from '../db';
import { addAvisering } from './add-avisering';

type Ansokan = { kommunId: string; personId: string; signaturer: readonly { personId: string }[] };

/** Tells all whose application it is, the owner and who signed too, that there is something new: each one once. */
export async function tellParter(
  tx: Tx,
  slag: AviseringSlag,
  { kommunId, personId, signaturer }: Ansokan,
  om: string,
  nu: Date,
): Promise<void> {
  await addAvisering(tx, { slag, kommunId, personId, om }, nu);
  for (const med of signaturer.filter((s) => s.personId !== personId))
    await addAvisering(tx, { slag, kommunId, personId: med.personId, om: `${om}:${med.personId}` }, nu);
}
