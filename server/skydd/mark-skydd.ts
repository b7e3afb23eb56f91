import 'server-only';
import { SKAL_MIN } from '@/domain/arende/skydd';
import type { Handlaggare } from '../access/aktor';
import { authorise } from '../access/authorise';
import { transaction } from '../db';
import { ExpectedError, NotYours } from '../request/errors';
import { addSkyddsuppgift } from './add-skyddsuppgift';
import { personerIn } from './skyddade';

type Command = { ansokanId: string; personId: string; lage: 'JA' | 'NEJ'; skal: string };

/**
 * Somebody with the right to says that a person of the household has protected personal data, or has not any longer, and
 * why. A new row each time; it holds at once.
 *
 * @throws NotYours when the person is not of the household; ExpectedError when the reason is too short
 */
export async function markSkydd(
  aktor: Handlaggare,
  { ansokanId, personId, lage, skal }: Command,
  nu: Date,
): Promise<void> {
  await transaction(async (tx) => {
    const ansokan = await tx.ansokan.findUnique({ where: { id: ansokanId } });
    if (!ansokan) throw new NotYours();
    authorise(aktor, 'skydd.andra', ansokan);
    if (!(await personerIn(tx, ansokan)).includes(personId)) throw new NotYours();
    if (skal.trim().length < SKAL_MIN) throw new ExpectedError(`Skriv varför, minst ${SKAL_MIN} tecken.`);
    const { kommunId } = ansokan;
    const uppgift = { kommunId, personId, ansokanId, lage, kalla: 'PERSONAL' as const, skal: skal.trim() };
    await addSkyddsuppgift(tx, aktor, uppgift, nu);
  });
}
