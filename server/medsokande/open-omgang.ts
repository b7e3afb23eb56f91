import 'server-only';
import { namndMedsokande } from '@/domain/ansokan/vem-soker';
import type { Prisma } from '@/generated/prisma/client';
import type { Sokande } from '../access/aktor';
import type { LaddatUtkast } from '../ansokan/load-utkast';
import { logHandelse } from '../audit/log-handelse';
import { keepKontakt } from '../avisering/kontakt';
import type { Tx } from '../db';
import { hashPersonnummer } from '../person/personnummer';
import { NotByForm } from '../request/errors';
import { endOmgang, findVantande, sistaDagFor } from './omgang';

type Undertecknat = Pick<
  Prisma.UnderskriftsomgangUncheckedCreateInput,
  'orderRef' | 'synligText' | 'signatur' | 'ocspSvar'
> & { text: string; sha256: string };

/** Whose signature is needed too: the case's other applicant, or the one that the answers name. */
async function medsokandeHash(tx: Tx, { arendeId, kontext, svar }: LaddatUtkast) {
  if (!arendeId) {
    const namnd = namndMedsokande(svar, kontext.manad);
    return namnd && hashPersonnummer(namnd.personnummer);
  }
  const id = kontext.hushall.find((m) => m.roll === 'MEDSOKANDE')?.id ?? '';
  const medlem = await tx.hushallMedlem.findUnique({ where: { id }, include: { person: true } });
  return medlem?.person?.pnrHash ?? null;
}

/** Has the other one named the applicant back before, for the same draft? */
async function namedBefore(tx: Tx, utkastId: string, hash: Uint8Array<ArrayBuffer>): Promise<Date | null> {
  const before = await tx.underskriftsomgang.findFirst({
    where: { utkastId, medsokandeHash: hash, namnd: { not: null } },
    orderBy: { undertecknad: 'desc' },
    select: { namnd: true },
  });
  return before?.namnd ?? null;
}

/**
 * Keeps the form with its first signature, to wait for the other one's. In a case the two know each other; in a first
 * application nothing is shown to the other before he or she has named the applicant back. Whether the number belongs to
 * anybody is not asked here.
 *
 * @throws NotByForm when it is not known whose the other signature is
 */
export async function openOmgang(
  tx: Tx,
  aktor: Sokande,
  utkast: LaddatUtkast,
  { text, sha256, orderRef, synligText, signatur, ocspSvar }: Undertecknat,
  nu: Date,
): Promise<void> {
  const { id: utkastId, kommunId, enhetId, arendeId, kontext } = utkast;
  const hash = await medsokandeHash(tx, utkast);
  if (!hash) throw new NotByForm();
  const before = await findVantande(tx, utkastId);
  if (before) await endOmgang(tx, aktor, before, 'ANDRAD', nu);
  const { id } = await tx.underskriftsomgang.create({
    data: {
      utkastId,
      kommunId,
      enhetId,
      personId: aktor.personId,
      medsokandeHash: hash,
      manad: kontext.manad,
      formular: text,
      formularSha256: sha256,
      orderRef,
      synligText,
      signatur,
      ocspSvar,
      undertecknad: nu,
      sistaDag: new Date(`${sistaDagFor(kontext.manad, nu)}T00:00:00Z`),
      namnd: arendeId ? nu : await namedBefore(tx, utkastId, hash),
    },
    select: { id: true },
  });
  await tx.utkast.update({ where: { id: utkastId }, data: { andrad: nu }, select: { id: true } });
  await keepKontakt(tx, aktor, utkast, nu);
  await logHandelse(tx, aktor, {
    handling: 'medsokande.vanta',
    objekt: { typ: 'Underskriftsomgang', id },
    data: { formularSha256: sha256 },
  });
}
