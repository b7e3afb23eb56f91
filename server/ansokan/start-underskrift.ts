import 'server-only';
import type { Formular } from '@/domain/ansokan/formular';
import { firstOpenSteg } from '@/domain/ansokan/utkast';
import type { Sokande } from '../access/aktor';
import { logHandelse } from '../audit/log-handelse';
import { db, transaction } from '../db';
import { bankidSentence, keepOrder } from '../inloggning/orders';
import { cancel, sign } from '../integrations/bankid/client';
import { open } from '../person/personnummer';
import { ExpectedError } from '../request/errors';
import { drawFormular, freeze, signedText } from './formular';
import { loadUtkast } from './load-utkast';
import { refuseStangd, refuseUtanAnsokan } from './refuse-stangd';

/** Gives up orders that were begun for the draft before: BankID allows one at a time for a person. */
async function cancelEarlier(utkastId: string, personId: string) {
  const before = { utkastId, personId, status: 'PAGAR' as const };
  const earlier = await db().bankidOrder.findMany({ where: before });
  await db().bankidOrder.updateMany({ where: before, data: { status: 'AVBRUTEN' } });
  await Promise.allSettled(earlier.map((o) => cancel(o.orderRef)));
}

/**
 * Begins the signature over the form as it stands now; only the applicant's own BankID can give it.
 *
 * @returns the token for the order's cookie
 * @throws ExpectedError when the month is closed or a step is not done, or in BankID's words
 */
export async function startUnderskrift(aktor: Sokande, id: string, ip: string, nu: Date): Promise<string> {
  const utkast = await loadUtkast(aktor, id, nu, 'ansokan.skriv-under');
  refuseStangd(utkast, nu);
  await refuseUtanAnsokan(db(), utkast);
  if (firstOpenSteg(utkast.blankett, utkast.svar, utkast.kontext))
    throw new ExpectedError('Någon del av ansökan är inte klar. Gå tillbaka och gör den klar först.');
  return orderUnderskrift(aktor, id, drawFormular(utkast), ip, nu);
}

/** Orders a signature over a form from BankID, which only the asking person's own BankID can give. */
export async function orderUnderskrift(
  aktor: Sokande,
  utkastId: string,
  formular: Formular,
  ip: string,
  nu: Date,
): Promise<string> {
  await cancelEarlier(utkastId, aktor.personId);
  const { text, sha256 } = freeze(formular);
  const person = await db().person.findUniqueOrThrow({ where: { id: aktor.personId } });
  const order = await sign({
    endUserIp: ip,
    personalNumber: open(person.pnrKrypterat, 'personnummer'),
    visible: signedText(formular, sha256),
    hidden: sha256,
  }).catch((error: unknown) => {
    throw new ExpectedError(bankidSentence(error));
  });
  const signing = { personId: aktor.personId, utkastId, formular: text, formularSha256: sha256 };
  return transaction(async (tx) => {
    const token = await keepOrder(order, 'UNDERSKRIFT', nu, signing, tx);
    const objekt = { typ: 'Utkast', id: utkastId };
    await logHandelse(tx, aktor, { handling: 'ansokan.skriv-under', objekt });
    return token;
  });
}
