import 'server-only';
import { registerutdragSchema, type RegisterutdragInnehall } from '@/domain/registerutdrag/registerutdrag';
import type { Manad } from '@/domain/manad';
import type { Sokande } from '../access/aktor';
import { authorise } from '../access/authorise';
import { manadFromDb } from '../ansokan/kontext';
import { logHandelse } from '../audit/log-handelse';
import { transaction } from '../db';

const SHOWN = 24;

/** One look-up as the person it is about may read it: what was asked, why, when, and what came. */
export type Utdrag = {
  id: string;
  manad: Manad;
  fragad: Date;
  begardAv: 'robot' | 'personal';
  lagrum: string;
  innehall: RegisterutdragInnehall;
};

/**
 * The latest look-ups about the applicant, newest first. The reading is logged.
 *
 * @returns null for who is protected, or may be: what agencies told is then shown by a person
 */
export async function listUtdrag(aktor: Sokande): Promise<Utdrag[] | null> {
  authorise(aktor, 'mina-sidor.se');
  return transaction(async (tx) => {
    const { skydd } = await tx.person.findUniqueOrThrow({ where: { id: aktor.personId } });
    if (skydd !== 'NEJ') return null;
    const rows = await tx.registerutdrag.findMany({
      where: { personId: aktor.personId },
      orderBy: [{ fragad: 'desc' }, { id: 'desc' }],
      take: SHOWN,
    });
    const objekt = { typ: 'Person', id: aktor.personId };
    await logHandelse(tx, aktor, { handling: 'register.las', objekt, data: { antal: rows.length } });
    return rows.map(({ id, manad, fragad, begardAv, lagrum, innehall }) => ({
      id,
      manad: manadFromDb(manad),
      fragad,
      begardAv: begardAv === 'robot' ? ('robot' as const) : ('personal' as const),
      lagrum,
      innehall: registerutdragSchema.parse(JSON.parse(innehall)),
    }));
  });
}
