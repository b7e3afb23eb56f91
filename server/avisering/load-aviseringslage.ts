import 'server-only';
import type { AvisKanal, AviseringLage } from '@/generated/prisma/client';
import type { Handlaggare } from '../access/aktor';
import { authorise } from '../access/authorise';
import { db } from '../db';

const DAGAR = 30;
const DAY_MS = 86_400_000;

/** The notices of a municipality, in counts: nobody's data. */
export type Aviseringslage = {
  vantar: { antal: number; aldst: Date | null; fel: number };
  /** What ended in the last thirty days. */
  avslutade: { lage: AviseringLage; antal: number }[];
  /** What failed in the last thirty days, by way and reason. */
  misslyckade: { kanal: AvisKanal | null; fel: string | null; antal: number; senast: Date | null }[];
};

/** What the page of the robot's figures shows of the notices. */
export async function loadAviseringslage(aktor: Handlaggare, nu: Date): Promise<Aviseringslage> {
  authorise(aktor, 'robot.se');
  const { kommunId } = aktor;
  const ended = { kommunId, avslutad: { gte: new Date(nu.getTime() - DAGAR * DAY_MS) } };
  const waiting = { kommunId, lage: 'VANTAR' as const };
  const vantar = await db().avisering.aggregate({
    where: waiting,
    _count: true,
    _min: { skapad: true },
  });
  const avslutade = await db().avisering.groupBy({ by: ['lage'], where: ended, _count: true });
  const misslyckade = await db().avisering.groupBy({
    by: ['kanal', 'fel'],
    where: { ...ended, lage: 'MISSLYCKAD' },
    _count: true,
    _max: { avslutad: true },
    orderBy: [{ kanal: 'asc' }, { fel: 'asc' }],
  });
  return {
    vantar: {
      antal: vantar._count,
      aldst: vantar._min.skapad,
      fel: await db().avisering.count({ where: { ...waiting, fel: { not: null } } }),
    },
    avslutade: avslutade.map(({ lage, _count }) => ({ lage, antal: _count })),
    misslyckade: misslyckade.map(({ kanal, fel, _count, _max }) => ({
      kanal,
      fel,
      antal: _count,
      senast: _max.avslutad,
    })),
  };
}
