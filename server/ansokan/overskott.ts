import 'server-only';
import type { Underlag } from '@/domain/beslutsstod/underlag';
import { resolveManad } from '@/domain/beslutsstod/upplost';
import { addMonths, type Manad } from '@/domain/manad';
import { netto } from '../beslut/rader';
import type { Tx } from '../db';
import { regelverk } from '../regelverk';
import { manadFromDb } from './kontext';

/** The months before that the regelverk looks back on; none where it has no rule for the month. */
function monthsBack(manad: Manad): Manad[] {
  const resolved = resolveManad(regelverk(), manad);
  const back = resolved.ok ? resolved.upplost.param.tidigareOverskott.amount.manaderBakat : 0;
  return Array.from({ length: back }, (_, i) => addMonths(manad, -1 - i));
}

/**
 * The surplus of each month before, as it was decided: needs less means below zero. "okant" when a month was not decided
 * here, since nobody then knows what it came to.
 */
export async function loadOverskott(
  tx: Tx,
  arendeId: string,
  manad: Manad,
): Promise<Underlag['tidigareOverskott']> {
  const months = monthsBack(manad);
  const beslut = await tx.beslut.findMany({
    where: { ansokan: { arendeId, manad: { in: months } }, rader: { some: { grupp: 'NORM' } } },
    select: { ansokan: { select: { manad: true } }, rader: { select: { grupp: true, beslutatOre: true } } },
  });
  const sums = new Map(beslut.map((b) => [manadFromDb(b.ansokan.manad), netto(b.rader)]));
  if (months.some((month) => !sums.has(month))) return 'okant';
  return months.flatMap((month) => {
    const belopp = -(sums.get(month) ?? 0);
    return belopp > 0 ? [{ id: `overskott-${month}`, manad: month, belopp, valdAvHandlaggare: false }] : [];
  });
}
