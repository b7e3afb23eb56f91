import 'server-only';
import { addAvisering } from '../avisering/add-avisering';
import { db } from '../db';
import { granstid, livslangdMs } from './regler';

const MANY = 500;

/** What the notice is about: the draft as it stood. Changed once more, it earns a new notice. */
export const omUtkast = ({ id, andrad }: { id: string; andrad: Date }): string =>
  `${id}:${andrad.toISOString()}`;

/** Drafts whose last change was so long ago that they are removed within the time of notice. */
export const varningsgrans = (nu: Date): Date =>
  new Date(granstid('utkast', nu).getTime() + livslangdMs('utkastBesked'));

/** Tells each person whose draft will be removed soon, once for each last change. @returns how many were told now */
export async function warnUtkast(nu: Date): Promise<number> {
  let told = 0;
  for (let after: string | undefined; ;) {
    const rows = await db().utkast.findMany({
      where: { andrad: { lte: varningsgrans(nu) }, ...(after && { id: { gt: after } }) },
      orderBy: { id: 'asc' },
      take: MANY,
      select: { id: true, kommunId: true, personId: true, andrad: true },
    });
    for (const row of rows) {
      const { kommunId, personId } = row;
      const ny = { slag: 'UTKAST_TAS_BORT' as const, kommunId, personId, om: omUtkast(row) };
      if (await addAvisering(db(), ny, nu)) told += 1;
    }
    after = rows.at(-1)?.id;
    if (rows.length < MANY) return told;
  }
}
