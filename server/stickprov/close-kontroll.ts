import 'server-only';
import { TEXT_MIN, type Utfall } from '@/domain/stickprov/kontroll';
import { Prisma } from '@/generated/prisma/client';
import type { Handlaggare } from '../access/aktor';
import { logHandelse } from '../audit/log-handelse';
import { transaction, type Tx } from '../db';
import { ExpectedError, NotYours } from '../request/errors';
import { authoriseArende } from '../skydd/authorise-arende';
import { dueKontroll } from './load-kontroll';

const REDAN = 'Kontrollen är redan avslutad. Ladda om sidan för att läsa hur.';

type Avslut = { ansokanId: string; utfall: Utfall; text: string };

async function write(tx: Tx, aktor: Handlaggare, { ansokanId, utfall, text }: Avslut, nu: Date) {
  const ansokan = await tx.ansokan.findUnique({ where: { id: ansokanId }, include: { kontroller: true } });
  if (!ansokan) throw new NotYours();
  await authoriseArende(tx, aktor, 'kontroll.avsluta', ansokan);
  if (ansokan.kontroller.length > 0) throw new ExpectedError(REDAN);
  const { typ } = await dueKontroll(tx, ansokan);
  if (!typ) throw new ExpectedError('Ansökan är inte uttagen till kontroll. Ladda om sidan.');
  if (text.trim().length < TEXT_MIN)
    throw new ExpectedError(`Skriv vad kontrollen visade, minst ${TEXT_MIN} tecken. Sökanden läser det.`);
  const { id } = await tx.kontroll.create({
    data: {
      ansokanId,
      typ,
      utfall,
      text: text.trim(),
      personalId: aktor.personalId,
      personalNamn: aktor.namn,
      avslutad: nu,
    },
  });
  await logHandelse(tx, aktor, {
    handling: 'kontroll.avsluta',
    objekt: { typ: 'Kontroll', id },
    data: { ansokanId, typ, utfall },
  });
}

/**
 * A caseworker says how a control ended, in words that the applicant reads. Once an application. It waits for no decision
 * and no decision waits for it.
 *
 * @throws ExpectedError when the application is due for no control, it is already closed, or the text is too short
 */
export async function closeKontroll(aktor: Handlaggare, avslut: Avslut, nu: Date): Promise<void> {
  try {
    await transaction((tx) => write(tx, aktor, avslut, nu));
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')
      throw new ExpectedError(REDAN);
    throw error;
  }
}
