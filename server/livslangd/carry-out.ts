import 'server-only';
import { logHandelse } from '../audit/log-handelse';
import { config } from '../config';
import { db, transaction } from '../db';
import { log } from '../log';
import { robotFor } from '../robot/korning';
import { removeEndedSessions } from '../session/sessions';
import { granstid } from './regler';
import { removeLosaFiler } from './remove-losa-filer';
import { removeUtkast } from './remove-utkast';
import { warnUtkast } from './warn-utkast';

/** How many of each thing were told of or removed. */
export type Utfort = Readonly<
  Record<'varnade' | 'utkast' | 'sessioner' | 'ordrar' | 'takter' | 'filer' | 'aviseringar', number>
>;

async function run(nu: Date): Promise<Utfort> {
  const varnade = await warnUtkast(nu);
  const utkast = await removeUtkast(nu);
  const sessioner = await removeEndedSessions(nu);
  const ordrar = await db().bankidOrder.deleteMany({
    where: { startad: { lte: granstid('bankidOrder', nu) } },
  });
  const takter = await db().takt.deleteMany({ where: { fonster: { lte: granstid('takt', nu) } } });
  const filer = await removeLosaFiler(nu);
  const aviseringar = await db().avisering.deleteMany({
    where: { avslutad: { lte: granstid('avisering', nu) } },
  });
  return {
    varnade,
    utkast,
    sessioner,
    ordrar: ordrar.count,
    takter: takter.count,
    filer,
    aviseringar: aviseringar.count,
  };
}

/**
 * Carries out the lifetimes of regler.ts. May run at any time, any number of times and in every worker: what is gone is gone.
 * A run that removed something is logged with its counts.
 */
export async function carryOutLivslangder(nu: Date): Promise<Utfort> {
  const utfort = await run(nu);
  if (Object.values(utfort).every((antal) => antal === 0)) return utfort;
  log.info('livslängderna är utförda', utfort);
  const kommunId = config().SKALIG_KOMMUN;
  await transaction((tx) =>
    logHandelse(tx, robotFor(kommunId), {
      handling: 'livslangd.utfor',
      objekt: { typ: 'Kommun', id: kommunId },
      data: utfort,
    }),
  );
  return utfort;
}
