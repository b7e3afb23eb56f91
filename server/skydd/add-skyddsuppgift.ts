import 'server-only';
import type { RegisterutdragInnehall } from '@/domain/registerutdrag/registerutdrag';
import type { SkyddKalla } from '@/generated/prisma/client';
import type { Handlaggare, Robot } from '../access/aktor';
import { logHandelse } from '../audit/log-handelse';
import type { Tx } from '../db';

type Person = { kommunId: string; personId: string; ansokanId: string };
type Uppgift = Person &
  ({ lage: 'JA' | 'NEJ'; kalla: 'PERSONAL'; skal: string } | { lage: 'JA'; kalla: 'AF' | 'FK' | 'CSN' });

/** A new row of what is known of somebody's protection; from now on it holds, in the same transaction. Logged. */
export async function addSkyddsuppgift(
  tx: Tx,
  aktor: Handlaggare | Robot,
  uppgift: Uppgift,
  nu: Date,
): Promise<void> {
  const own =
    aktor.typ === 'personal' && uppgift.kalla === 'PERSONAL'
      ? { personalId: aktor.personalId, personalNamn: aktor.namn }
      : {};
  await tx.skyddsuppgift.create({ data: { ...uppgift, ...own, tid: nu }, select: { id: true } });
  await logHandelse(tx, aktor, {
    handling: 'skydd.uppgift',
    objekt: { typ: 'Person', id: uppgift.personId },
    kommunId: uppgift.kommunId,
    data: { ansokanId: uppgift.ansokanId, lage: uppgift.lage, kalla: uppgift.kalla },
  });
}

const MARKERAR: readonly SkyddKalla[] = ['AF', 'FK', 'CSN'];
const isMarkande = (kalla: string): kalla is 'AF' | 'FK' | 'CSN' => MARKERAR.some((k) => k === kalla);

/**
 * Takes up the marks for protected personal data in an extract: the person is protected from then on. An agency's "no"
 * lifts nothing, and a mark that is known is not written twice.
 */
export async function noteMarkering(
  tx: Tx,
  aktor: Handlaggare | Robot,
  person: Person,
  { signaler, besvarad }: RegisterutdragInnehall,
): Promise<void> {
  const marks = signaler.filter(({ typ, varde }) => typ === 'skyddad' && varde === 'ja');
  const kallor = [...new Set(marks.map(({ myndighet }) => myndighet as string))].filter(isMarkande);
  if (kallor.length === 0) return;
  const { personId } = person;
  const rader = await tx.skyddsuppgift.findMany({
    where: { personId },
    orderBy: [{ tid: 'desc' }, { id: 'desc' }],
  });
  const lifted = rader.findIndex(({ lage }) => lage === 'NEJ');
  const known = (lifted < 0 ? rader : rader.slice(0, lifted)).map(({ kalla }) => kalla);
  for (const kalla of kallor.filter((k) => !known.includes(k)))
    await addSkyddsuppgift(tx, aktor, { ...person, lage: 'JA', kalla }, new Date(besvarad));
}
