import 'server-only';
import type { Kontext } from '@/domain/ansokan/kontext';
import type { Ny } from '@/domain/ansokan/uppgifter';
import { addDays, dayOf } from '@/domain/tid';
import type { HushallMedlem } from '@/generated/prisma/client';
import { addAvisering } from '../avisering/add-avisering';
import type { Tx } from '../db';

type Nytt = Pick<HushallMedlem, 'roll' | 'fornamn' | 'fodelsedatum' | 'boende' | 'dagar'> & { id?: string };

/** Who the application tells of, as members of a household. */
const toldOf = (ny: Ny, { hushall }: Kontext): Nytt[] => [
  ...hushall.map((m) => ({ ...m, fodelsedatum: new Date(m.fodelsedatum) })),
  ...ny.barn.map(({ fornamn, fodelsedatum, boende, dagar }) => ({
    roll: 'BARN' as const,
    fornamn,
    fodelsedatum: new Date(fodelsedatum),
    boende,
    dagar,
  })),
];

const isSame = (known: HushallMedlem, told: Nytt): boolean =>
  told.id === known.id ||
  (known.roll === told.roll &&
    known.fodelsedatum.getTime() === told.fodelsedatum.getTime() &&
    known.fornamn.toLowerCase() === told.fornamn.toLowerCase() &&
    known.boende === told.boende &&
    known.dagar === told.dagar);

/**
 * Gives the running case the household and the home that a nyansökan tells of: who stays keeps the row, who is not told of
 * is a member to the day before, who is new from today. A caseworker sees both in the application. Who applied too, and is
 * not told of, is told.
 *
 * @returns the case's id; null when no case runs any longer
 */
export async function renewHushall(
  tx: Tx,
  { personId, medPersonId }: { personId: string; medPersonId: string | null },
  ny: Ny,
  kontext: Kontext,
  nu: Date,
): Promise<string | null> {
  const today = new Date(`${dayOf(nu)}T00:00:00Z`);
  const before = new Date(`${addDays(dayOf(nu), -1)}T00:00:00Z`);
  const arende = await tx.arende.findFirst({
    where: { personId, avslutat: null },
    include: { hushall: { where: { OR: [{ tom: null }, { tom: { gte: today } }] } } },
  });
  if (!arende) return null;
  const told = toldOf(ny, kontext);
  const gone = arende.hushall.filter((known) => !told.some((one) => isSame(known, one)));
  for (const { id, from } of gone)
    await tx.hushallMedlem.update({
      where: { id },
      data: { tom: before, from: from > before ? before : from },
    });
  for (const { id, roll, personId: vem } of gone)
    if (roll === 'MEDSOKANDE' && vem)
      await addAvisering(
        tx,
        { slag: 'HUSHALL_ANDRAT', kommunId: arende.kommunId, personId: vem, om: id },
        nu,
      );
  const come = told.filter((one) => !arende.hushall.some((known) => isSame(known, one)));
  await tx.hushallMedlem.createMany({
    data: come.map(({ id, roll, fornamn, fodelsedatum, boende, dagar }) => ({
      id,
      arendeId: arende.id,
      personId: roll === 'MEDSOKANDE' ? medPersonId : null,
      roll,
      fornamn,
      fodelsedatum,
      boende,
      dagar,
      from: today,
    })),
  });
  await tx.arende.update({
    where: { id: arende.id },
    data: { boendeform: ny.bostad.form, antalRum: ny.bostad.antalRum },
  });
  return arende.id;
}
