import 'server-only';
import { dayOf } from '@/domain/tid';
import { toUppgifter } from '@/domain/ansokan/utkast';
import type { Uppgifter } from '@/domain/ansokan/uppgifter';
import type { Prisma } from '@/generated/prisma/client';
import type { Sokande } from '../access/aktor';
import { logHandelse } from '../audit/log-handelse';
import { addAvisering } from '../avisering/add-avisering';
import { keepKontakt } from '../avisering/kontakt';
import type { Tx } from '../db';
import { enqueue } from '../robot/queue';
import { loadKontext, toStored } from './kontext';
import type { LaddatUtkast } from './load-utkast';
import { refuseUtanAnsokan } from './refuse-stangd';
import { renewHushall } from './renew-hushall';
import { openArende } from './open-arende';

/** A form's bytes with their SHA-256 in hex. */
export type Fryst = { text: string; sha256: string };

type Underskrift = Omit<Prisma.SignaturUncheckedCreateInput, 'id' | 'ansokanId' | 'formularSha256'>;

async function nextReferens(tx: Tx, nu: Date): Promise<string> {
  const [row] = await tx.$queryRaw<{ n: bigint }[]>`select nextval('skalig_referens') as n`;
  return `EB-${dayOf(nu).slice(0, 4)}-${row?.n}`;
}

/** The case that the application belongs to: opened by a first one, and again by one of a case that has just ended. */
async function arendeFor(
  tx: Tx,
  { personId, arendeId, kommunId, enhetId, kontext, typ, hushalletAndrat }: LaddatUtkast,
  { mer }: Uppgifter,
  medPersonId: string | null,
  nu: Date,
): Promise<string> {
  if (!arendeId) {
    if (!mer?.ny) throw new Error('en nyansökan saknar sina uppgifter');
    const owner = { kommunId, enhetId, personId, medPersonId };
    const running = hushalletAndrat && (await renewHushall(tx, owner, mer.ny, kontext, nu));
    return running || openArende(tx, owner, mer.ny, kontext, nu);
  }
  if (typ === 'ATERANSOKAN')
    await tx.arende.updateMany({
      where: { id: arendeId, avslutat: { not: null } },
      data: { avslutat: null },
    });
  return arendeId;
}

/**
 * Makes the application of a draft that everybody has signed, wakes the robot and takes the draft away. Part of a
 * transaction that holds the draft and has checked the signatures.
 *
 * @param underskrifter the owner's first; every signer is told
 * @returns the application's id
 */
export async function sendIn(
  tx: Tx,
  aktor: Sokande,
  utkast: LaddatUtkast,
  { text, sha256 }: Fryst,
  underskrifter: readonly Underskrift[],
  nu: Date,
): Promise<string> {
  await refuseUtanAnsokan(tx, utkast);
  const { id, personId, kommunId, enhetId, kontext, typ } = utkast;
  const uppgifter = toUppgifter(utkast.blankett, utkast.svar, kontext);
  const med = underskrifter.find((u) => u.personId !== personId)?.personId ?? null;
  const arendeId = await arendeFor(tx, utkast, uppgifter, med, nu);
  // as the case has it now: a first application has just given it a household
  const { hushall, boende } = utkast.arendeId ? kontext : await loadKontext(tx, arendeId, kontext.manad, nu);
  const ansokan = await tx.ansokan.create({
    data: {
      kommunId,
      enhetId,
      arendeId,
      personId,
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
  for (const underskrift of underskrifter)
    await tx.signatur.create({
      data: { ...underskrift, ansokanId: ansokan.id, formularSha256: sha256 },
      select: { id: true },
    });
  await tx.bilaga.updateMany({ where: { utkastId: id }, data: { ansokanId: ansokan.id, utkastId: null } });
  await tx.utkast.delete({ where: { id } });
  await tx.korning.create({
    data: { ansokanId: ansokan.id, kommunId, enhetId, inkom: nu, flyttad: nu },
    select: { ansokanId: true },
  });
  await enqueue(tx, ansokan.id);
  for (const vem of underskrifter)
    await addAvisering(
      tx,
      {
        slag: 'ANSOKAN_MOTTAGEN',
        kommunId,
        personId: vem.personId,
        om: vem.personId === personId ? ansokan.id : `${ansokan.id}:${vem.personId}`,
      },
      nu,
    );
  await keepKontakt(tx, aktor, utkast, nu);
  const objekt = { typ: 'Ansokan', id: ansokan.id };
  await logHandelse(tx, aktor, { handling: 'ansokan.skicka', objekt, data: { formularSha256: sha256 } });
  return ansokan.id;
}
