import 'server-only';
import { authorise } from '../access/authorise';
import { lockUtkast } from '../ansokan/load-utkast';
import { logHandelse } from '../audit/log-handelse';
import { aviseringsnyckel } from '../avisering/add-avisering';
import { db, transaction, type Tx } from '../db';
import { remove } from '../integrations/storage/storage';
import { findVantande } from '../medsokande/omgang';
import { robotFor } from '../robot/korning';
import { granstid } from './regler';
import { omUtkast } from './warn-utkast';

const MANY = 500;

/** Removes one draft with its files. @returns the files' keys, or null when its time is not out after all */
async function removeOne(tx: Tx, id: string, nu: Date): Promise<string[] | null> {
  await lockUtkast(tx, id);
  const utkast = await tx.utkast.findUnique({ where: { id }, include: { bilagor: true } });
  if (!utkast || utkast.andrad > granstid('utkast', nu)) return null;
  const told = await tx.avisering.findUnique({
    where: { nyckel: aviseringsnyckel('UTKAST_TAS_BORT', omUtkast(utkast)) },
  });
  if (!told || told.skapad > granstid('utkastBesked', nu)) return null;
  if (await findVantande(tx, id)) return null;
  const signing = await tx.bankidOrder.count({ where: { utkastId: id, forbrukad: null } });
  if (signing > 0) return null;
  const { kommunId, enhetId, personId, bilagor } = utkast;
  const robot = robotFor(kommunId);
  authorise(robot, 'robot.arbeta', { kommunId, personId, enhetId });
  await tx.bilaga.deleteMany({ where: { utkastId: id } });
  await tx.utkast.delete({ where: { id } });
  const objekt = { typ: 'Utkast', id };
  await logHandelse(tx, robot, { handling: 'utkast.gallra', objekt, data: { filer: bilagor.length } });
  return bilagor.map(({ nyckel }) => nyckel);
}

/**
 * Removes drafts whose time is out: never before the person was told in time, and never while a signature of it is under
 * way or waits for the other one's. The draft and its log row are one transaction; a file that a fall leaves behind is a loose file.
 *
 * @returns how many
 */
export async function removeUtkast(nu: Date): Promise<number> {
  const due = await db().utkast.findMany({
    where: { andrad: { lte: granstid('utkast', nu) } },
    orderBy: { andrad: 'asc' },
    take: MANY,
    select: { id: true },
  });
  let removed = 0;
  for (const { id } of due) {
    const files = await transaction((tx) => removeOne(tx, id, nu));
    if (!files) continue;
    removed += 1;
    for (const nyckel of files) await remove(nyckel);
  }
  return removed;
}
