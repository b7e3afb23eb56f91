import 'server-only';
import type { Datum } from '@/domain/manad';
import { addDays, dayOf } from '@/domain/tid';
import type { Ansokan } from '@/generated/prisma/client';
import type { Sokande } from '../access/aktor';
import { authorise } from '../access/authorise';
import { datumFromDb } from '../ansokan/kontext';
import { db, type Tx } from '../db';

/** For how long it is said. */
const DAGAR = 60;

const day = (datum: Datum) => new Date(`${datum}T00:00:00Z`);

/** From which day the person is no longer the other one in somebody's case; null when that is not so, or long ago. */
export async function loadLamnad(aktor: Sokande, nu: Date): Promise<Datum | null> {
  authorise(aktor, 'mina-sidor.se');
  const { personId } = aktor;
  const idag = dayOf(nu);
  const own = { personId, roll: 'MEDSOKANDE' as const, arende: { avslutat: null } };
  const rows = await db().hushallMedlem.findMany({
    where: { ...own, OR: [{ tom: null }, { tom: { gte: day(addDays(idag, -DAGAR)) } }] },
    orderBy: { tom: 'desc' },
    select: { tom: true },
  });
  const ended = rows.flatMap(({ tom }) => (tom && datumFromDb(tom) < idag ? [datumFromDb(tom)] : []));
  const [latest] = ended;
  return latest && ended.length === rows.length ? addDays(latest, 1) : null;
}

/**
 * The first name of who applied too until this very application, and is not told of in it: a caseworker asks both. null when
 * nobody was, and no name where that one is protected or may be.
 */
export async function lamnadeI(
  tx: Tx,
  { arendeId, typ, inskickad }: Pick<Ansokan, 'arendeId' | 'typ' | 'inskickad'>,
): Promise<{ namn: string | null } | null> {
  if (typ !== 'NYANSOKAN') return null;
  const tom = day(addDays(dayOf(inskickad), -1));
  const found = await tx.hushallMedlem.findFirst({
    where: { arendeId, roll: 'MEDSOKANDE', tom },
    select: { fornamn: true, person: { select: { skydd: true } } },
  });
  return found && { namn: !found.person || found.person.skydd === 'NEJ' ? found.fornamn : null };
}
