import 'server-only';
import type { Handlaggare } from '../access/aktor';
import { lockAnsokan } from '../ansokan/lock-ansokan';
import { recommendAgain } from '../ansokan/recommend-again';
import { logHandelse } from '../audit/log-handelse';
import { db, transaction } from '../db';
import { ExpectedError, NotYours } from '../request/errors';
import { authoriseArende } from '../skydd/authorise-arende';

const SKAL_MIN = 3;

/**
 * A caseworker lets go of what was asked for: it is not needed any more, and why. Once. What has come in stays.
 *
 * @throws ExpectedError when it is answered or closed before, or the reason is missing
 */
export async function closeBegaran(aktor: Handlaggare, id: string, skal: string, nu: Date): Promise<void> {
  const found = await db().kompletteringsbegaran.findUnique({ where: { id }, select: { ansokanId: true } });
  if (!found) throw new NotYours();
  const { ansokanId } = found;
  await transaction(async (tx) => {
    await lockAnsokan(tx, ansokanId);
    const begaran = await tx.kompletteringsbegaran.findUniqueOrThrow({
      where: { id },
      include: {
        avslut: true,
        besvarad: { take: 1 },
        ansokan: { include: { beslut: true, aterkallelse: true } },
      },
    });
    const { ansokan } = begaran;
    await authoriseArende(tx, aktor, 'komplettering.stang', ansokan);
    if (begaran.besvarad.length > 0) throw new ExpectedError('Sökanden har redan svarat. Ladda om sidan.');
    if (begaran.avslut) throw new ExpectedError('Begäran är redan stängd. Ladda om sidan.');
    if (skal.trim().length < SKAL_MIN) throw new ExpectedError('Skriv varför det inte behövs längre.');
    await tx.begaransavslut.create({
      data: {
        begaranId: id,
        skal: skal.trim(),
        personalId: aktor.personalId,
        personalNamn: aktor.namn,
        avslutad: nu,
      },
    });
    if (!ansokan.beslut && !ansokan.aterkallelse) await recommendAgain(tx, aktor, ansokanId, nu);
    await logHandelse(tx, aktor, {
      handling: 'komplettering.stang',
      objekt: { typ: 'Kompletteringsbegaran', id },
      data: { ansokanId },
    });
  });
}
