import 'server-only';
import { MYNDIGHETER, type Myndighet } from '@/domain/beslutsstod/underlag-ekonomi';
import type { KorningSteg } from '@/generated/prisma/client';
import type { Handlaggare } from '../access/aktor';
import { authorise } from '../access/authorise';
import { db } from '../db';
import { OPPNA } from './korning';

const DAY_MS = 86_400_000;
/** An application that has stood in a step this long, and waits for nobody, says that no worker takes them. */
const STILL_MS = 2 * 60_000;

export type Steglage = { steg: KorningSteg; antal: number; aldst: Date | null };

/** What the robot has before it and what came of it, for a municipality. Counts only: nobody's data. */
export type Robotlage = {
  steg: Steglage[];
  /** Applications that wait for agencies to answer. */
  vantarPaSvar: number;
  /** Applications that nobody works on though nothing holds them. */
  star: { antal: number; aldst: Date | null };
  /** The last 24 hours. */
  utfall: { spar: string; antal: number }[];
  /** The last 24 hours: how often each agency was asked, and did not answer. */
  myndigheter: { myndighet: Myndighet; fragor: number; misslyckade: number }[];
  jobb: { tillstand: string; antal: number }[];
};

async function perSteg(kommunId: string): Promise<Steglage[]> {
  const rows = await db().korning.groupBy({
    by: ['steg'],
    where: { kommunId, steg: { in: [...OPPNA] } },
    _count: true,
    _min: { inkom: true },
  });
  return OPPNA.map((steg) => {
    const row = rows.find((r) => r.steg === steg);
    return { steg, antal: row?._count ?? 0, aldst: row?._min.inkom ?? null };
  });
}

async function perMyndighet(kommunId: string, since: Date): Promise<Robotlage['myndigheter']> {
  const rows = await db().$queryRaw<{ myndighet: string; fragor: bigint; misslyckade: bigint }[]>`
    SELECT k->>'myndighet' AS myndighet, count(*) AS fragor,
           count(*) FILTER (WHERE k->>'tillstand' = 'misslyckad') AS misslyckade
    FROM "Registerutdrag" r, jsonb_array_elements(r.innehall::jsonb->'kallor') k
    WHERE r."kommunId" = ${kommunId} AND r.besvarad >= ${since} AND k->>'tillstand' <> 'ej_fragad'
    GROUP BY 1`;
  return MYNDIGHETER.map((myndighet) => {
    const row = rows.find((r) => r.myndighet === myndighet);
    return { myndighet, fragor: Number(row?.fragor ?? 0), misslyckade: Number(row?.misslyckade ?? 0) };
  });
}

const standing = (nu: Date) => ({
  steg: { in: [...OPPNA] },
  flyttad: { lt: new Date(nu.getTime() - STILL_MS) },
  OR: [{ vantarTill: null }, { vantarTill: { lt: new Date(nu.getTime() - STILL_MS) } }],
});

/** Applications that no worker takes: the sign that the robot is down or does not keep up. */
export async function countStanding(kommunId: string, nu: Date): Promise<Robotlage['star']> {
  const { _count, _min } = await db().korning.aggregate({
    where: { kommunId, ...standing(nu) },
    _count: true,
    _min: { inkom: true },
  });
  return { antal: _count, aldst: _min.inkom };
}

/** Reads the robot's figures. Authorise before, or be the guarded metrics port. */
export async function readRobotlage(kommunId: string, nu: Date): Promise<Robotlage> {
  const since = new Date(nu.getTime() - DAY_MS);
  const utfall = await db().korning.groupBy({
    by: ['spar'],
    where: { kommunId, klar: { gte: since }, steg: { not: 'ATERKALLAD' } },
    _count: true,
  });
  const jobb = await db().$queryRaw<{ tillstand: string; antal: bigint }[]>`
    SELECT state::text AS tillstand, count(*) AS antal FROM pgboss.job WHERE name = 'robot' GROUP BY 1 ORDER BY 1`;
  return {
    steg: await perSteg(kommunId),
    vantarPaSvar: await db().korning.count({ where: { kommunId, vantarTill: { not: null } } }),
    star: await countStanding(kommunId, nu),
    utfall: utfall.map(({ spar, _count }) => ({ spar: spar ?? 'manuell', antal: _count })),
    myndigheter: await perMyndighet(kommunId, since),
    jobb: jobb.map(({ tillstand, antal }) => ({ tillstand, antal: Number(antal) })),
  };
}

/** The figures page. */
export async function loadRobotlage(aktor: Handlaggare, nu: Date): Promise<Robotlage> {
  authorise(aktor, 'robot.se');
  return readRobotlage(aktor.kommunId, nu);
}

/** What every page of the caseworkers says when the robot is not well; null when it is. */
export type Varning = { star: number; aldst: Date | null; vantarPaSvar: number };

export async function loadVarning(aktor: Handlaggare, nu: Date): Promise<Varning | null> {
  authorise(aktor, 'robot.se');
  const { antal, aldst } = await countStanding(aktor.kommunId, nu);
  const vantarPaSvar = await db().korning.count({
    where: { kommunId: aktor.kommunId, vantarTill: { not: null } },
  });
  return antal + vantarPaSvar > 0 ? { star: antal, aldst, vantarPaSvar } : null;
}
