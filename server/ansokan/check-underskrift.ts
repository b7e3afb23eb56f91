import 'server-only';
import type { Formular } from '@/domain/ansokan/formular';
import type { BankidOrder } from '@/generated/prisma/client';
import type { Sokande } from '../access/aktor';
import type { Tx } from '../db';
import type { Completion } from '../integrations/bankid/client';
import { hashPersonnummer } from '../person/personnummer';
import { ExpectedError } from '../request/errors';
import { freeze, signedText } from './formular';
import type { Fryst } from './send-ansokan';

export const IGEN = 'Skriv under igen, så skickas ansökan som den ser ut nu.';

export type Signed = { order: BankidOrder; completion: Completion };

/**
 * The signature must be the person's own, and over this very form.
 *
 * @returns the form's bytes and the text that the app showed
 * @throws ExpectedError when somebody else signed, or something else was signed
 */
export async function checkUnderskrift(
  tx: Tx,
  { order, completion }: Signed,
  aktor: Sokande,
  formular: Formular,
): Promise<Fryst & { visible: string }> {
  const person = await tx.person.findUniqueOrThrow({ where: { id: aktor.personId } });
  const signer = hashPersonnummer(completion.user.personalNumber);
  if (!Buffer.from(signer).equals(person.pnrHash))
    throw new ExpectedError('Någon annan än du skrev under. Skriv under med ditt eget BankID.');
  const { text, sha256 } = freeze(formular);
  if (sha256 !== order.formularSha256)
    throw new ExpectedError(`Ansökan ändrades medan du skrev under. ${IGEN}`);
  const xml = Buffer.from(completion.signature, 'base64').toString('utf8');
  const visible = signedText(formular, sha256);
  const covers = [visible, sha256].every((part) =>
    xml.includes(Buffer.from(part, 'utf8').toString('base64')),
  );
  if (!covers) throw new ExpectedError(`Underskriften gäller inte den här ansökan. ${IGEN}`);
  return { text, sha256, visible };
}

/** What is kept of a signature. */
export const toUnderskrift = (aktor: Sokande, { order, completion }: Signed, visible: string, nu: Date) => ({
  personId: aktor.personId,
  orderRef: order.orderRef,
  synligText: visible,
  signatur: completion.signature,
  ocspSvar: completion.ocspResponse,
  undertecknad: nu,
});
