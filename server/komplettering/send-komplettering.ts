import 'server-only';
import { firstOpenSteg, toUppgifter } from '@/domain/ansokan/utkast';
import type { Sokande } from '../access/aktor';
import { checkUnderskrift, IGEN, type Signed } from '../ansokan/check-underskrift';
import { drawFormular } from '../ansokan/formular';
import { toStored } from '../ansokan/kontext';
import { loadUtkast, lockUtkast } from '../ansokan/load-utkast';
import { lockAnsokan } from '../ansokan/lock-ansokan';
import { recommendAgain } from '../ansokan/recommend-again';
import { logHandelse } from '../audit/log-handelse';
import { addAvisering } from '../avisering/add-avisering';
import type { Tx } from '../db';
import { ExpectedError } from '../request/errors';
import { robotFor } from '../robot/korning';
import { OPPEN } from './read-begaranden';

/** What the answer is to: all that is open; what is added later goes to what was asked before and not let go. */
async function answeredBy(tx: Tx, ansokanId: string): Promise<string[]> {
  const open = await tx.kompletteringsbegaran.findMany({
    where: { ansokanId, ...OPPEN },
    select: { id: true },
  });
  const rows =
    open.length > 0
      ? open
      : await tx.kompletteringsbegaran.findMany({ where: { ansokanId, avslut: null }, select: { id: true } });
  return rows.map(({ id }) => id);
}

/**
 * Sends a komplettering that the order's signature is over: frozen with its files, beside the application. The
 * recommendation is computed anew in the same transaction, so that nobody decides on the one before without knowing.
 *
 * @returns the komplettering's id
 * @throws ExpectedError when the application is decided or taken back, or more was asked for while it was signed
 */
export async function sendKomplettering(
  tx: Tx,
  aktor: Sokande,
  draft: { id: string; ansokanId: string },
  signed: Signed,
  nu: Date,
): Promise<string> {
  const { id: utkastId, ansokanId } = draft;
  await lockAnsokan(tx, ansokanId);
  await lockUtkast(tx, utkastId);
  const utkast = await loadUtkast(aktor, utkastId, nu, 'ansokan.skriv-under', tx);
  if (firstOpenSteg(utkast.blankett, utkast.svar, utkast.kontext))
    throw new ExpectedError(`Någon del av ansökan är inte klar. ${IGEN}`);
  const { text, sha256, visible } = await checkUnderskrift(tx, signed, aktor, drawFormular(utkast));
  const { kommunId } = utkast;
  const { personId } = aktor;
  const besvarar = await answeredBy(tx, ansokanId);
  const { id } = await tx.komplettering.create({
    data: {
      kommunId,
      ansokanId,
      personId,
      utkastId,
      inskickad: nu,
      formular: text,
      formularSha256: sha256,
      svar: toStored(toUppgifter(utkast.blankett, utkast.svar, utkast.kontext)),
      orderRef: signed.order.orderRef,
      synligText: visible,
      signatur: signed.completion.signature,
      ocspSvar: signed.completion.ocspResponse,
      besvarar: { create: besvarar.map((begaranId) => ({ begaranId })) },
    },
    select: { id: true },
  });
  await tx.bilaga.updateMany({
    where: { utkastId },
    data: { ansokanId, kompletteringId: id, utkastId: null },
  });
  await tx.utkast.delete({ where: { id: utkastId } });
  await tx.bankidOrder.update({ where: { id: signed.order.id }, data: { forbrukad: nu, resultat: null } });
  await addAvisering(tx, { slag: 'ANSOKAN_MOTTAGEN', kommunId, personId, om: id }, nu);
  await recommendAgain(tx, robotFor(kommunId), ansokanId, nu);
  const objekt = { typ: 'Komplettering', id };
  await logHandelse(tx, aktor, {
    handling: 'komplettering.skicka',
    objekt,
    data: { ansokanId, formularSha256: sha256, besvarar: besvarar.length },
  });
  return id;
}
