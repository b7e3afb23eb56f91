import 'server-only';
import type { Begaran } from '@/domain/ansokan/kontext';
import { begaranLage, type BegaranLage } from '@/domain/arende/komplettering';
import { isDatum, type Datum } from '@/domain/manad';
import { dayOf } from '@/domain/tid';
import type { Prisma } from '@/generated/prisma/client';
import type { Tx } from '../db';

const WITH = {
  saker: { orderBy: { ordning: 'asc' } },
  avslut: true,
  besvarad: { select: { komplettering: { select: { inskickad: true } } } },
} as const satisfies Prisma.KompletteringsbegaranInclude;

type Rad = Prisma.KompletteringsbegaranGetPayload<{ include: typeof WITH }>;

/** A begäran with how far it has come. */
export type Begarande = {
  id: string;
  text: string;
  sistaDag: Datum;
  begard: Date;
  personalNamn: string;
  saker: Begaran[];
  lage: BegaranLage;
  /** When the first answer came; null while none has. */
  besvarad: Date | null;
  /** The first answer came after the last day. */
  sen: boolean;
  avslut: { skal: string; personalNamn: string; avslutad: Date } | null;
};

const SLAG = { SVAR: 'svar', BILAGA: 'bilaga' } as const;

function dayFromDb(value: Date): Datum {
  const day = value.toISOString().slice(0, 10);
  if (!isDatum(day)) throw new Error('sista dagen i databasen är ingen dag');
  return day;
}

function toBegarande(rad: Rad, nu: Date): Begarande {
  const { id, text, begard, personalNamn, saker, avslut } = rad;
  const sistaDag = dayFromDb(rad.sistaDag);
  const times = rad.besvarad.map(({ komplettering }) => komplettering.inskickad.getTime());
  const besvarad = times.length > 0 ? new Date(Math.min(...times)) : null;
  return {
    id,
    text,
    sistaDag,
    begard,
    personalNamn,
    saker: saker.map((sak) => ({ id: sak.id, slag: SLAG[sak.slag], fraga: sak.fraga })),
    lage: begaranLage({ sistaDag, besvarad: besvarad !== null, stangd: avslut !== null }, dayOf(nu)),
    besvarad,
    sen: besvarad !== null && dayOf(besvarad) > sistaDag,
    avslut,
  };
}

/** All that was asked for, the latest last, by application. Authorise before. */
export async function readBegarandenFor(
  tx: Tx,
  ansokningar: readonly string[],
  nu: Date,
): Promise<Map<string, Begarande[]>> {
  const rows = await tx.kompletteringsbegaran.findMany({
    where: { ansokanId: { in: [...ansokningar] } },
    orderBy: [{ begard: 'asc' }, { id: 'asc' }],
    include: WITH,
  });
  return Map.groupBy(
    rows.map((rad) => ({ ansokanId: rad.ansokanId, ...toBegarande(rad, nu) })),
    ({ ansokanId }) => ansokanId,
  );
}

/** All that was asked for of an application, the latest last. Authorise before. */
export const readBegaranden = async (tx: Tx, ansokanId: string, nu: Date): Promise<Begarande[]> =>
  (await readBegarandenFor(tx, [ansokanId], nu)).get(ansokanId) ?? [];

/** Asked for, not answered and not closed: what `oppenKomplettering` and the form rest on. */
export const OPPEN = {
  avslut: null,
  besvarad: { none: {} },
} as const satisfies Prisma.KompletteringsbegaranWhereInput;

/** What is asked for of an application and has not come in, in the order it was asked. */
export async function readBegart(tx: Tx, where: Prisma.KompletteringsbegaranWhereInput): Promise<Begaran[]> {
  const rows = await tx.kompletteringsbegaran.findMany({
    where: { ...where, ...OPPEN },
    orderBy: [{ begard: 'asc' }, { id: 'asc' }],
    include: { saker: { orderBy: { ordning: 'asc' } } },
  });
  return rows.flatMap(({ saker }) => saker.map(({ id, slag, fraga }) => ({ id, slag: SLAG[slag], fraga })));
}
