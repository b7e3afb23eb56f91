import 'server-only';
import type { Handlaggare } from '../access/aktor';
import { manadFromDb } from '../ansokan/kontext';
import { lockAnsokan } from '../ansokan/lock-ansokan';
import { recommendIn } from '../ansokan/recommend-ansokan';
import { db, transaction } from '../db';
import { ExpectedError, NotYours } from '../request/errors';
import { authoriseArende } from '../skydd/authorise-arende';
import { askedAgencies } from './asked-agencies';
import { askSsbtek, saveUtdrag } from './ask-ssbtek';
import { vuxnaOf } from './vuxna';

const BESLUTAT = 'Ärendet är beslutat. Nu frågas inga myndigheter.';
const ATERTAGET = 'Ansökan är återtagen. Nu frågas inga myndigheter.';

/**
 * A caseworker asks the agencies again about each adult. The answers are new rows and so is the calculation; what a
 * person has written or decided is not touched.
 *
 * @throws ExpectedError when it is decided, or the robot still has it
 */
export async function refreshRegister(aktor: Handlaggare, ansokanId: string, nu: Date): Promise<void> {
  const ansokan = await db().ansokan.findUnique({
    where: { id: ansokanId },
    include: { beslut: { select: { id: true } }, aterkallelse: true, korning: { select: { klar: true } } },
  });
  if (!ansokan) throw new NotYours();
  await authoriseArende(db(), aktor, 'arende.fraga-myndigheter', ansokan);
  if (ansokan.beslut) throw new ExpectedError(BESLUTAT);
  if (ansokan.aterkallelse) throw new ExpectedError(ATERTAGET);
  if (ansokan.korning && !ansokan.korning.klar)
    throw new ExpectedError('Roboten frågar myndigheterna just nu. Ta över ansökan om du inte vill vänta.');
  const manad = manadFromDb(ansokan.manad);
  const adults = (await vuxnaOf(db(), ansokan)).flatMap(({ personId }) => (personId ? [personId] : []));
  const answers = await Promise.all(
    adults.map(async (personId) => {
      const fraga = { ansokan, personId, manad, myndigheter: askedAgencies(manad) };
      return { fraga, innehall: await askSsbtek(aktor, fraga, nu) };
    }),
  );
  await transaction(async (tx) => {
    await lockAnsokan(tx, ansokanId);
    if (await tx.beslut.findUnique({ where: { ansokanId }, select: { id: true } }))
      throw new ExpectedError(BESLUTAT);
    if (await tx.aterkallelse.findUnique({ where: { ansokanId } })) throw new ExpectedError(ATERTAGET);
    for (const { fraga, innehall } of answers) await saveUtdrag(tx, aktor, fraga, innehall);
    const result = await recommendIn(tx, aktor, ansokan, nu);
    if (!result.ok) throw new ExpectedError(`Svaren är sparade men gick inte att räkna: ${result.mening}`);
  });
}
