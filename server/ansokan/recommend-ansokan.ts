import 'server-only';
import { toUnderlag } from '@/domain/ansokan/underlag';
import { canonicalJson } from '@/domain/beslutsstod/canonical';
import { recommend } from '@/domain/beslutsstod/recommend';
import { sha256 } from '@/domain/beslutsstod/sha256';
import type { Ansokan } from '@/generated/prisma/client';
import type { Handlaggare, Robot } from '../access/aktor';
import { logHandelse } from '../audit/log-handelse';
import { transaction, type Tx } from '../db';
import { regelverk } from '../regelverk';
import { ExpectedError, NotYours } from '../request/errors';
import { authoriseArende } from '../skydd/authorise-arende';
import { loadSkickad } from './load-skickad';
import { lockAnsokan } from './lock-ansokan';

/** What computing came to: the track, or why it could not be done, in words for staff. */
export type Computed = { ok: true; spar: 'forenklad' | 'manuell' } | { ok: false; mening: string };

/**
 * Computes a recommendation and keeps it with all that is needed to compute it again: input, regelverk hash, module
 * version. Part of a use case that has authorised, and the last of its transaction.
 */
export async function recommendIn(
  tx: Tx,
  aktor: Handlaggare | Robot,
  ansokan: Ansokan,
  nu: Date,
): Promise<Computed> {
  const underlag = toUnderlag(await loadSkickad(tx, ansokan));
  const result = recommend(underlag, regelverk());
  if (!result.ok) return { ok: false, mening: result.fel.map((f) => f.mening).join(' ') };
  const { rekommendation } = result;
  const text = canonicalJson(underlag);
  const { id } = await tx.rekommendation.create({
    data: {
      ansokanId: ansokan.id,
      skapad: nu,
      underlag: text,
      underlagSha256: sha256(text),
      regelverkSha256: rekommendation.regelverkHash,
      modulversion: rekommendation.modulversion,
      spar: rekommendation.spar,
      utfall: rekommendation.utfall,
      beloppOre: rekommendation.belopp,
      resultat: JSON.stringify({ rekommendation }),
    },
    select: { id: true },
  });
  await logHandelse(tx, aktor, {
    handling: 'arende.rakna',
    objekt: { typ: 'Rekommendation', id },
    kommunId: ansokan.kommunId,
    data: { ansokanId: ansokan.id, spar: rekommendation.spar, utfall: rekommendation.utfall },
  });
  return { ok: true, spar: rekommendation.spar };
}

/**
 * Computes an application again with what is known now, as a caseworker asks: a new row beside the ones before.
 *
 * @throws ExpectedError when the robot still has it, a parameter is missing for the month, or the case is decided
 */
export async function recommendAnsokan(aktor: Handlaggare, ansokanId: string, nu: Date): Promise<void> {
  await transaction(async (tx) => {
    await lockAnsokan(tx, ansokanId);
    const ansokan = await tx.ansokan.findUnique({
      where: { id: ansokanId },
      include: { beslut: { select: { id: true } }, aterkallelse: true, korning: { select: { klar: true } } },
    });
    if (!ansokan) throw new NotYours();
    await authoriseArende(tx, aktor, 'arende.rakna-om', ansokan);
    if (ansokan.beslut) throw new ExpectedError('Ärendet är beslutat och räknas inte om.');
    if (ansokan.aterkallelse) throw new ExpectedError('Ansökan är återtagen och räknas inte om.');
    if (ansokan.korning && !ansokan.korning.klar)
      throw new ExpectedError('Roboten arbetar med ansökan. Ta över den först.');
    const result = await recommendIn(tx, aktor, ansokan, nu);
    if (!result.ok) throw new ExpectedError(`Det gick inte att räkna: ${result.mening}`);
  });
}
