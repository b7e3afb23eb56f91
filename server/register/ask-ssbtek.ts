import 'server-only';
import { canonicalJson } from '@/domain/beslutsstod/canonical';
import { sha256 } from '@/domain/beslutsstod/sha256';
import type { Myndighet } from '@/domain/beslutsstod/underlag-ekonomi';
import type { Manad } from '@/domain/manad';
import type { RegisterutdragInnehall } from '@/domain/registerutdrag/registerutdrag';
import type { Handlaggare, Robot } from '../access/aktor';
import { logHandelse } from '../audit/log-handelse';
import { transaction, type Tx } from '../db';
import { fetchUtdrag } from '../integrations/ssbtek/fetch-utdrag';
import { LAGTEXT, SYFTE } from '../integrations/ssbtek/question';
import { open } from '../person/personnummer';
import { noteMarkering } from '../skydd/add-skyddsuppgift';

export type Fraga = {
  ansokan: { id: string; kommunId: string; referens: string };
  personId: string;
  manad: Manad;
  myndigheter: readonly Myndighet[];
};

/** The agencies' name for who asks: at most 31 characters, and nobody's name. */
const askedBy = (aktor: Handlaggare | Robot) =>
  aktor.typ === 'robot' ? 'EB-ROBOT' : `EB-${aktor.personalId.slice(0, 8)}`;

/**
 * Asks the agencies about one person. That they were asked is logged before, since the question itself discloses that the
 * person applies; what came back is for the caller to keep.
 */
export async function askSsbtek(
  aktor: Handlaggare | Robot,
  { ansokan, personId, manad, myndigheter }: Fraga,
  nu: Date,
): Promise<RegisterutdragInnehall> {
  const person = await transaction(async (tx) => {
    const row = await tx.person.findUniqueOrThrow({ where: { id: personId } });
    await logHandelse(tx, aktor, {
      handling: 'register.fraga',
      objekt: { typ: 'Person', id: personId },
      kommunId: ansokan.kommunId,
      data: { ansokanId: ansokan.id, manad, myndigheter: myndigheter.join(' ') },
    });
    return row;
  });
  return fetchUtdrag({
    personnummer: open(person.pnrKrypterat, 'personnummer'),
    arendeidentitet: ansokan.referens,
    handlaggare: askedBy(aktor),
    manad,
    nu,
    myndigheter,
  });
}

/**
 * Keeps what came back, as the person may read it. A new row each time; none is ever changed. A mark for protected
 * personal data holds from the same moment.
 */
export async function saveUtdrag(
  tx: Tx,
  aktor: Handlaggare | Robot,
  { ansokan, personId, manad }: Fraga,
  innehall: RegisterutdragInnehall,
): Promise<void> {
  const { _max } = await tx.registerutdrag.aggregate({ where: { personId, manad }, _max: { ordning: true } });
  const text = canonicalJson(innehall);
  const { id } = await tx.registerutdrag.create({
    data: {
      kommunId: ansokan.kommunId,
      personId,
      ansokanId: ansokan.id,
      manad,
      ordning: (_max.ordning ?? 0) + 1,
      begardAv: aktor.typ,
      syfte: SYFTE,
      lagrum: LAGTEXT,
      fragad: new Date(innehall.fragad),
      besvarad: new Date(innehall.besvarad),
      innehall: text,
      innehallSha256: sha256(text),
    },
    select: { id: true },
  });
  await noteMarkering(tx, aktor, { kommunId: ansokan.kommunId, personId, ansokanId: ansokan.id }, innehall);
  const failed = innehall.kallor.filter((k) => k.tillstand === 'misslyckad').map((k) => k.myndighet);
  await logHandelse(tx, aktor, {
    handling: 'register.svar',
    objekt: { typ: 'Registerutdrag', id },
    kommunId: ansokan.kommunId,
    data: { ansokanId: ansokan.id, inkomster: innehall.inkomster.length, misslyckade: failed.join(' ') },
  });
}
