import 'server-only';
import { dayOf } from '@/domain/tid';
import type { Skydd } from '@/generated/prisma/client';
import type { Tx } from '../db';
import { NotByForm } from '../request/errors';
import { LAGE, skyddslageOf, strictest, type Skyddslage } from './skyddade';

type Vilka = {
  personer: readonly string[];
  /** A case whose household counts too, also when it has ended. */
  arendeId: string | null;
};

/**
 * The protection of these persons and of all who are in a household with any of them today, in a case that runs or in the
 * one that is named. One question, since every page and every save of a draft asks it; without an answer it is not known.
 */
export async function sokandesSkydd(tx: Tx, { personer, arendeId }: Vilka, nu: Date): Promise<Skyddslage> {
  const idag = dayOf(nu);
  const rows = await tx.$queryRaw<{ skydd: Skydd }[]>`
    SELECT p.skydd FROM "Person" p WHERE p.id = ANY(${personer})
    UNION
    SELECT p.skydd FROM "HushallMedlem" h JOIN "Person" p ON p.id = h."personId"
    WHERE h."from" <= ${idag}::date AND (h.tom IS NULL OR h.tom >= ${idag}::date)
      AND h."arendeId" IN (
        SELECT ${arendeId}::text
        UNION
        SELECT m."arendeId" FROM "HushallMedlem" m JOIN "Arende" a ON a.id = m."arendeId"
        WHERE m."personId" = ANY(${personer}) AND a.avslutat IS NULL
          AND m."from" <= ${idag}::date AND (m.tom IS NULL OR m.tom >= ${idag}::date))`;
  return rows.length === 0 ? 'okant' : strictest(rows.map(({ skydd }) => LAGE[skydd]));
}

type Handlagt = Vilka & {
  /** An application that is completed: whoever was in its household when it was sent counts too. */
  ansokan?: Parameters<typeof skyddslageOf>[1] | null;
};

/** @throws NotByForm when anybody of them is protected, or may be */
export async function refuseSkyddade(tx: Tx, { ansokan, ...vilka }: Handlagt, nu: Date): Promise<void> {
  const now = await sokandesSkydd(tx, vilka, nu);
  const then = ansokan ? await skyddslageOf(tx, ansokan) : 'nej';
  if (now !== 'nej' || then !== 'nej') throw new NotByForm();
}
