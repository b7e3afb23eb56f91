import 'server-only';
import { stickprovParametrar } from '@/domain/beslutsstod/parameter-for';
import type { Manad } from '@/domain/manad';
import { andelFor } from '@/domain/stickprov/andel';
import { sokta } from '@/domain/stickprov/kostnader';
import { isDrawn } from '@/domain/stickprov/lott';
import { dragningsmanad, manaderSedanKontroll } from '@/domain/stickprov/manad-for';
import type { Ansokan, Stickprov } from '@/generated/prisma/client';
import type { Robot } from '../access/aktor';
import { logHandelse } from '../audit/log-handelse';
import type { Tx } from '../db';
import { open } from '../person/personnummer';
import { regelverk } from '../regelverk';
import { NotYours } from '../request/errors';
import { drawnBefore, kontrollhistorik } from './historik';
import { lottOf } from './lott';
import { openMonth } from './open-month';

/** What the draw is given of an application: nothing of who applies. */
export type Lottad = Pick<Ansokan, 'id' | 'kommunId' | 'arendeId' | 'manad' | 'inskickad' | 'svar'>;

/** The month's secret in hex, made now if nobody has; null when it is already shown and draws no more. */
async function hemlighetOf(tx: Tx, kommunId: string, manad: Manad, nu: Date): Promise<string | null> {
  const where = { kommunId_manad: { kommunId, manad } };
  const row = await tx.stickprovManad.findUnique({ where });
  if (row) return row.avslojad ? null : open(row.hemlighet, 'stickprov');
  await openMonth(tx, kommunId, manad, nu);
  return open((await tx.stickprovManad.findUniqueOrThrow({ where })).hemlighet, 'stickprov');
}

/**
 * Draws an application's lott with the secret of the month it was sent in. Once: a second call, or ten at the same time,
 * give the row that is there. Writes the log: call it late in a transaction.
 *
 * @returns null, and writes nothing, when the month's secret is already shown or the regelverk has no share for the month.
 * Then whether it is drawn is not known, and the application goes to a person.
 */
export async function drawStickprov(
  tx: Tx,
  robot: Robot,
  ansokan: Lottad,
  nu: Date,
): Promise<Stickprov | null> {
  const { id: ansokanId, kommunId } = ansokan;
  if (robot.kommunId !== kommunId) throw new NotYours();
  const before = await tx.stickprov.findUnique({ where: { ansokanId } });
  if (before) return before;
  const manad = dragningsmanad(ansokan.inskickad);
  const parametrar = stickprovParametrar(regelverk(), manad);
  if (!parametrar.ok) return null;
  const hemlighet = await hemlighetOf(tx, kommunId, manad, nu);
  if (hemlighet === null) return null;
  const { andel, grund } = andelFor({
    parametrar,
    manad,
    kostnadsslag: sokta(ansokan.svar),
    manaderSedanKontroll: manaderSedanKontroll(await kontrollhistorik(tx, ansokan.arendeId), manad),
    tidigareDragen: await drawnBefore(tx, ansokan),
  });
  const lott = lottOf(hemlighet, ansokanId);
  const dragen = isDrawn(lott, andel);
  const regelverkSha256 = regelverk().hash;
  const [drawn] = await tx.stickprov.createManyAndReturn({
    data: [{ ansokanId, kommunId, manad, lott, andel, grund, dragen, tid: nu, regelverkSha256 }],
    skipDuplicates: true,
  });
  if (!drawn) return tx.stickprov.findUniqueOrThrow({ where: { ansokanId } });
  await logHandelse(tx, robot, {
    handling: 'stickprov.dra',
    objekt: { typ: 'Ansokan', id: ansokanId },
    data: { manad, lott, andel, grund, dragen },
  });
  return drawn;
}

/** What the underlag says of an application's draw. */
export async function stickprovFor(tx: Tx, ansokanId: string): Promise<'dragen' | 'inte_dragen' | 'okant'> {
  const row = await tx.stickprov.findUnique({ where: { ansokanId }, select: { dragen: true } });
  if (!row) return 'okant';
  return row.dragen ? 'dragen' : 'inte_dragen';
}
