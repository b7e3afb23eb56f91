import 'server-only';
import { lastDay, type Datum, type Manad } from '@/domain/manad';
import { addDays, dayOf } from '@/domain/tid';
import type { OmgangLage, Underskriftsomgang } from '@/generated/prisma/client';
import type { Robot, Sokande } from '../access/aktor';
import { logHandelse } from '../audit/log-handelse';
import { datumFromDb } from '../ansokan/kontext';
import { db, type Tx } from '../db';
import { livslangdMs } from '../livslangd/regler';

const DAY_MS = 86_400_000;

/** The last day on which the other one may sign what was signed now: never after the month that it is for. */
export function sistaDagFor(manad: Manad, nu: Date): Datum {
  const patience = addDays(dayOf(nu), Math.floor(livslangdMs('medunderskrift') / DAY_MS));
  return patience < lastDay(manad) ? patience : lastDay(manad);
}

/** Has the last day passed? */
export const isForSent = ({ sistaDag }: Pick<Underskriftsomgang, 'sistaDag'>, nu: Date): boolean =>
  dayOf(nu) > datumFromDb(sistaDag);

/** The form that waits for the other one's signature, if the draft has one. */
export const findVantande = (tx: Tx, utkastId: string): Promise<Underskriftsomgang | null> =>
  tx.underskriftsomgang.findFirst({ where: { utkastId, lage: 'VANTAR' } });

/** Ends the wait: neither signature counts any more. @returns false when it had ended before */
export async function endOmgang(
  tx: Tx,
  aktor: Sokande | Robot,
  { id, kommunId }: Pick<Underskriftsomgang, 'id' | 'kommunId'>,
  lage: Exclude<OmgangLage, 'VANTAR'>,
  nu: Date,
): Promise<boolean> {
  const { count } = await tx.underskriftsomgang.updateMany({
    where: { id, lage: 'VANTAR' },
    data: { lage, avslutad: nu },
  });
  if (count === 0) return false;
  const objekt = { typ: 'Underskriftsomgang', id };
  await logHandelse(tx, aktor, { handling: 'medsokande.avsluta', objekt, kommunId, data: { lage } });
  return true;
}

/** Called in the transaction that changes a draft: what was signed is no longer what it says. */
export async function voidUnderskrift(tx: Tx, aktor: Sokande, utkastId: string, nu: Date): Promise<void> {
  const waiting = await findVantande(tx, utkastId);
  if (waiting) await endOmgang(tx, aktor, waiting, 'ANDRAD', nu);
}

/** How it stands with the two signatures of a draft; null where nobody has signed. */
export type Omgangslage = { lage: OmgangLage; undertecknad: Date; sistaDag: Datum };

/** The latest round of each of the drafts, by the draft's id. Only for who owns them. */
export async function omgangslagen(
  utkastIds: readonly string[],
  tx: Tx = db(),
): Promise<Map<string, Omgangslage>> {
  const rows = await tx.underskriftsomgang.findMany({
    where: { utkastId: { in: [...utkastIds] } },
    orderBy: [{ undertecknad: 'asc' }, { id: 'asc' }],
    select: { utkastId: true, lage: true, undertecknad: true, sistaDag: true },
  });
  return new Map(
    rows.map(({ utkastId, lage, undertecknad, sistaDag }) => [
      utkastId,
      { lage, undertecknad, sistaDag: datumFromDb(sistaDag) },
    ]),
  );
}
