import 'server-only';
import { randomUUID } from 'node:crypto';
import { fyllPa, sagerAndrat, taMed } from '@/domain/ansokan/hushall-andrat';
import { formularFor, SENASTE } from '@/domain/ansokan/register';
import type { Sokande } from '../access/aktor';
import { logHandelse } from '../audit/log-handelse';
import { transaction, type Tx } from '../db';
import { voidUnderskrift } from '../medsokande/omgang';
import { ExpectedError } from '../request/errors';
import { sealSvar } from './dolda-svar';
import { loadUtkast, lockUtkast, type LaddatUtkast } from './load-utkast';
import { loadNyKontext } from './ny-kontext';

/** Fills in a nyansökan that was begun before: what is answered in it stands, and nobody has signed what it is now. */
async function fillIn(tx: Tx, aktor: Sokande, id: string, { svar }: LaddatUtkast, nu: Date): Promise<void> {
  await lockUtkast(tx, id);
  const begun = await loadUtkast(aktor, id, nu, 'utkast.spara', tx);
  const added = fyllPa(begun.svar, taMed(svar, begun.blankett.steg(begun.kontext)));
  const version = begun.version + 1;
  const changed = Object.fromEntries(Object.keys(added).map((steg) => [steg, version]));
  await tx.utkast.update({
    where: { id },
    data: {
      svar: sealSvar({ ...begun.svar, ...added }, id),
      version,
      stegVersioner: { ...begun.stegVersioner, ...changed },
    },
    select: { id: true },
  });
  await voidUnderskrift(tx, aktor, id, nu);
}

/**
 * Puts a nyansökan in the place of an återansökan that is begun: the answers that both ask for and the files go along, and
 * the återansökan is no more. One that was begun before is gone on with, and filled in where nothing is answered.
 *
 * @returns the nyansökan's id
 */
export async function replaceWithNyansokan(
  tx: Tx,
  aktor: Sokande,
  utkast: LaddatUtkast,
  nu: Date,
): Promise<string> {
  const { id, kommunId, enhetId, svar } = utkast;
  const { manad } = utkast.kontext;
  const { personId } = aktor;
  const own = { personId, manad, typ: 'NYANSOKAN' as const, arendeId: null };
  const kontext = await loadNyKontext(tx, { id, personId, manad, svar: {}, iArende: true }, nu);
  const formularVersion = SENASTE.nyansokan;
  const kept = taMed(svar, formularFor(formularVersion).steg(kontext));
  const nytt = randomUUID();
  const created = await tx.utkast.createMany({
    data: {
      ...own,
      id: nytt,
      kommunId,
      enhetId,
      formularVersion,
      svar: sealSvar(kept, nytt),
      andrad: nu,
    },
    skipDuplicates: true,
  });
  const made = await tx.utkast.findFirstOrThrow({ where: own, select: { id: true } });
  await tx.utkast.update({ where: made, data: { hushalletAndrat: true, andrad: nu } });
  if (created.count === 0) await fillIn(tx, aktor, made.id, utkast, nu);
  await tx.bilaga.updateMany({ where: { utkastId: id }, data: { utkastId: made.id } });
  await voidUnderskrift(tx, aktor, id, nu);
  await tx.utkast.delete({ where: { id } });
  await logHandelse(tx, aktor, {
    handling: 'utkast.byt',
    objekt: { typ: 'Utkast', id: made.id },
    data: { fran: id, typ: 'NYANSOKAN' },
  });
  return made.id;
}

/**
 * The person has said in an återansökan that the household is another than before, and goes over to a nyansökan.
 *
 * @returns the nyansökan's id
 * @throws ExpectedError when the draft does not say so
 */
export async function switchToNyansokan(aktor: Sokande, id: string, nu: Date): Promise<string> {
  return transaction(async (tx) => {
    await lockUtkast(tx, id);
    const utkast = await loadUtkast(aktor, id, nu, 'utkast.spara', tx);
    if (utkast.typ !== 'ATERANSOKAN' || !sagerAndrat(utkast.svar))
      throw new ExpectedError('Säg först att hushållet har ändrats.');
    return replaceWithNyansokan(tx, aktor, utkast, nu);
  });
}
