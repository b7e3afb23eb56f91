import 'server-only';
import { dayOf } from '@/domain/tid';
import type { Uppgifter } from '@/domain/ansokan/uppgifter';
import { firstOpenSteg, toUppgifter } from '@/domain/ansokan/utkast';
import { Prisma, type BankidOrder } from '@/generated/prisma/client';
import type { Sokande } from '../access/aktor';
import { logHandelse } from '../audit/log-handelse';
import { addAvisering } from '../avisering/add-avisering';
import { transaction, type Tx } from '../db';
import type { Completion } from '../integrations/bankid/client';
import { completionOf, findOrder } from '../inloggning/orders';
import { hashPersonnummer } from '../person/personnummer';
import { ExpectedError, NotYours } from '../request/errors';
import { enqueue, prepareQueue } from '../robot/queue';
import { drawFormular, freeze, signedText } from './formular';
import { loadKontext, toStored } from './kontext';
import { loadUtkast, lockUtkast, sentFrom, type LaddatUtkast } from './load-utkast';
import { openArende } from './open-arende';
import { renewHushall } from './renew-hushall';

const IGEN = 'Skriv under igen, så skickas ansökan som den ser ut nu.';

type Signed = { order: BankidOrder; completion: Completion };

/** The signature must be the applicant's own, over this very form. */
async function check(tx: Tx, { order, completion }: Signed, aktor: Sokande, utkast: LaddatUtkast) {
  const person = await tx.person.findUniqueOrThrow({ where: { id: aktor.personId } });
  const signer = hashPersonnummer(completion.user.personalNumber);
  if (!Buffer.from(signer).equals(person.pnrHash))
    throw new ExpectedError('Någon annan än du skrev under. Skriv under med ditt eget BankID.');
  const formular = drawFormular(utkast);
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

async function nextReferens(tx: Tx, nu: Date): Promise<string> {
  const [row] = await tx.$queryRaw<{ n: bigint }[]>`select nextval('skalig_referens') as n`;
  return `EB-${dayOf(nu).slice(0, 4)}-${row?.n}`;
}

/** The case that the application belongs to: opened by a first one, and again by one of a case that has just ended. */
async function arendeFor(
  tx: Tx,
  { personId }: Sokande,
  { arendeId, kommunId, enhetId, kontext, typ, hushalletAndrat }: LaddatUtkast,
  { mer }: Uppgifter,
  nu: Date,
): Promise<string> {
  if (!arendeId) {
    if (!mer?.ny) throw new Error('en nyansökan saknar sina uppgifter');
    const owner = { kommunId, enhetId, personId };
    const running = hushalletAndrat && (await renewHushall(tx, personId, mer.ny, kontext, nu));
    return running || openArende(tx, owner, mer.ny, kontext, nu);
  }
  if (typ === 'ATERANSOKAN')
    await tx.arende.updateMany({
      where: { id: arendeId, avslutat: { not: null } },
      data: { avslutat: null },
    });
  return arendeId;
}

async function write(tx: Tx, aktor: Sokande, id: string, signed: Signed, nu: Date): Promise<string> {
  await lockUtkast(tx, id);
  const utkast = await loadUtkast(aktor, id, nu, 'ansokan.skriv-under', tx);
  if (firstOpenSteg(utkast.blankett, utkast.svar, utkast.kontext))
    throw new ExpectedError(`Någon del av ansökan är inte klar. ${IGEN}`);
  const { text, sha256, visible } = await check(tx, signed, aktor, utkast);
  const { kommunId, enhetId, kontext, typ } = utkast;
  const uppgifter = toUppgifter(utkast.blankett, utkast.svar, kontext);
  const arendeId = await arendeFor(tx, aktor, utkast, uppgifter, nu);
  // as the case has it now: a first application has just given it a household
  const { hushall, boende } = utkast.arendeId ? kontext : await loadKontext(tx, arendeId, kontext.manad, nu);
  const ansokan = await tx.ansokan.create({
    data: {
      kommunId,
      enhetId,
      arendeId,
      personId: aktor.personId,
      utkastId: id,
      typ,
      kanal: 'E_ANSOKAN',
      manad: kontext.manad,
      referens: await nextReferens(tx, nu),
      inskickad: nu,
      formular: text,
      formularSha256: sha256,
      svar: toStored(uppgifter),
      hushall: { medlemmar: hushall.map((m) => ({ ...m })), boende: { ...boende } },
    },
  });
  await tx.signatur.create({
    data: {
      ansokanId: ansokan.id,
      personId: aktor.personId,
      orderRef: signed.order.orderRef,
      synligText: visible,
      formularSha256: sha256,
      signatur: signed.completion.signature,
      ocspSvar: signed.completion.ocspResponse,
      undertecknad: nu,
    },
  });
  await tx.bilaga.updateMany({ where: { utkastId: id }, data: { ansokanId: ansokan.id, utkastId: null } });
  await tx.utkast.delete({ where: { id } });
  await tx.bankidOrder.update({ where: { id: signed.order.id }, data: { forbrukad: nu, resultat: null } });
  await tx.korning.create({
    data: { ansokanId: ansokan.id, kommunId, enhetId, inkom: nu, flyttad: nu },
    select: { ansokanId: true },
  });
  await enqueue(tx, ansokan.id);
  const { personId } = aktor;
  await addAvisering(tx, { slag: 'ANSOKAN_MOTTAGEN', kommunId, personId, om: ansokan.id }, nu);
  const objekt = { typ: 'Ansokan', id: ansokan.id };
  await logHandelse(tx, aktor, { handling: 'ansokan.skicka', objekt, data: { formularSha256: sha256 } });
  return ansokan.id;
}

/**
 * Sends the application that the order's signature is over and wakes the robot: one transaction, and once. Pressing twice,
 * or asking again after a lost answer, gives the same application.
 *
 * @returns the application's id
 * @throws ExpectedError when the form was changed after it was signed or somebody else signed
 */
export async function submitAnsokan(
  aktor: Sokande,
  id: string,
  token: string | undefined,
  nu: Date,
): Promise<string> {
  const before = await sentFrom(aktor, id);
  if (before) return before;
  const order = token ? await findOrder(token) : null;
  if (!order || order.utkastId !== id || order.personId !== aktor.personId) throw new NotYours();
  const completion = completionOf(order);
  if (!completion) throw new ExpectedError('Underskriften är inte klar än. Skriv under i BankID-appen.');
  await prepareQueue();
  try {
    return await transaction((tx) => write(tx, aktor, id, { order, completion }, nu));
  } catch (error) {
    const lost =
      error instanceof NotYours ||
      (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002');
    const sent = lost ? await sentFrom(aktor, id) : null;
    if (sent) return sent;
    throw error;
  }
}
