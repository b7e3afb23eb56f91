import 'server-only';
import type { Underlag } from '@/domain/beslutsstod/underlag';
import { addMonths, monthsBetween, type Manad } from '@/domain/manad';
import type { Ansokan } from '@/generated/prisma/client';
import type { Tx } from '../db';
import { stickprovFor } from '../stickprov/draw-stickprov';
import { senasteKontroll } from '../stickprov/historik';
import { manadFromDb } from './kontext';

type Historik = Pick<Underlag['arende'], 'stickprov' | 'senasteKontroll' | 'manaderIRad' | 'manaderAvTolv'>;

/** Months in a row before `manad` that are in the set. */
function inARow(granted: ReadonlySet<Manad>, manad: Manad): number {
  let n = 0;
  while (granted.has(addMonths(manad, -1 - n))) n += 1;
  return n;
}

/**
 * How long support has been given: by what the case says of the time before it came here, and by the decisions made here.
 * A month without support ends the row, and then the count is exact; where the row goes back to before the case came here
 * and nobody has said since when, it is not known.
 */
async function months(
  tx: Tx,
  { arendeId, manad: applied }: Ansokan,
): Promise<Pick<Historik, 'manaderIRad' | 'manaderAvTolv'>> {
  const manad = manadFromDb(applied);
  const arende = await tx.arende.findUniqueOrThrow({
    where: { id: arendeId },
    select: {
      bistandSedan: true,
      ansokningar: {
        where: { manad: { lt: manad }, aterkallelse: null },
        select: { manad: true, beslut: { select: { utgang: true } } },
      },
    },
  });
  const granted = new Set(
    arende.ansokningar
      .filter(({ beslut }) => beslut && beslut.utgang !== 'AVSLAG')
      .map((a) => manadFromDb(a.manad)),
  );
  const here = inARow(granted, manad);
  const firstHere = arende.ansokningar.map((a) => manadFromDb(a.manad)).sort()[0] ?? manad;
  const begins = addMonths(manad, -here);
  const undecided = arende.ansokningar.some(
    (a) => !a.beslut && manadFromDb(a.manad) === addMonths(begins, -1),
  );
  if (undecided) return { manaderIRad: 'okant', manaderAvTolv: 'okant' };
  const since = arende.bistandSedan === null ? null : manadFromDb(arende.bistandSedan);
  if (begins > firstHere || (since !== null && since >= begins))
    return { manaderIRad: here, manaderAvTolv: 'okant' };
  if (since === null) return { manaderIRad: 'okant', manaderAvTolv: 'okant' };
  const manaderIRad = monthsBetween(since, manad);
  return { manaderIRad, manaderAvTolv: manaderIRad >= 12 ? 12 : 'okant' };
}

/** What the city's own cases say of an application: its draw, the case's last control, how long support has been given. */
export async function loadHistorik(tx: Tx, ansokan: Ansokan): Promise<Historik> {
  return {
    stickprov: await stickprovFor(tx, ansokan.id),
    senasteKontroll: await senasteKontroll(tx, ansokan.arendeId),
    ...(await months(tx, ansokan)),
  };
}
