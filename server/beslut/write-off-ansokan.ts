import 'server-only';
import type { Handlaggare } from '../access/aktor';
import { lockAnsokan } from '../ansokan/lock-ansokan';
import { logHandelse } from '../audit/log-handelse';
import { tellParter } from '../avisering/tell-parter';
import { transaction } from '../db';
import { ExpectedError, NotYours } from '../request/errors';
import { authoriseArende } from '../skydd/authorise-arende';

export const SKAL_MIN = 10;

/**
 * A named person's decision to write off an application that was taken back, on a delegation and with a reason. Once.
 *
 * @throws ExpectedError when it was not taken back, is written off before, or the reason is too short
 */
export async function writeOffAnsokan(aktor: Handlaggare, id: string, skal: string, nu: Date): Promise<void> {
  await transaction(async (tx) => {
    await lockAnsokan(tx, id);
    const ansokan = await tx.ansokan.findUnique({
      where: { id },
      include: { aterkallelse: true, avskrivning: true, signaturer: { select: { personId: true } } },
    });
    if (!ansokan) throw new NotYours();
    await authoriseArende(tx, aktor, 'arende.skriv-av', ansokan);
    if (!ansokan.aterkallelse) throw new ExpectedError('Ansökan är inte återtagen. Fatta beslut i stället.');
    if (ansokan.avskrivning) throw new ExpectedError('Ärendet är redan avskrivet. Ladda om sidan.');
    if (!aktor.delegation)
      throw new ExpectedError('Du saknar delegation att besluta. Lämna över till någon som har det.');
    if (skal.trim().length < SKAL_MIN)
      throw new ExpectedError(
        `Skriv varför ärendet skrivs av, minst ${SKAL_MIN} tecken. Sökanden läser det.`,
      );
    const { personalId, namn: personalNamn, titel: personalTitel, delegation } = aktor;
    await tx.avskrivning.create({
      data: {
        ansokanId: id,
        skal: skal.trim(),
        delegation,
        personalId,
        personalNamn,
        personalTitel,
        avskriven: nu,
      },
    });
    await tellParter(tx, 'BESLUT', ansokan, `avskrivning:${id}`, nu);
    await logHandelse(tx, aktor, { handling: 'arende.skriv-av', objekt: { typ: 'Ansokan', id } });
  });
}
