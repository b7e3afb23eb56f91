import 'server-only';
import { toUnderlag, type Skickad } from '@/domain/ansokan/underlag';
import { canonicalJson } from '@/domain/beslutsstod/canonical';
import { recommend } from '@/domain/beslutsstod/recommend';
import { sha256 } from '@/domain/beslutsstod/sha256';
import sv from '@/messages/sv.json';
import type { Aktor } from '../access/aktor';
import { authorise } from '../access/authorise';
import { logHandelse } from '../audit/log-handelse';
import { db, type Tx } from '../db';
import { regelverk } from '../regelverk';
import { ExpectedError, NotYours } from '../request/errors';
import { loadSkickad } from './load-skickad';

const labels: Readonly<Record<string, { etikett: string }>> = sv.falt;

/** Benefits ticked without a sum, with the words the form used. */
const ticked = ({ uppgifter }: Skickad) =>
  uppgifter.myndighetsinkomster.map((slag) => ({ slag, etikett: labels[slag]?.etikett ?? slag }));

async function write(tx: Tx, aktor: Aktor, ansokanId: string, nu: Date): Promise<void> {
  const ansokan = await tx.ansokan.findUnique({ where: { id: ansokanId }, include: { beslut: true } });
  if (!ansokan) throw new NotYours();
  // the applicant's own submission may set it off; afterwards it is a caseworker's to ask for
  authorise(aktor, aktor.typ === 'sokande' ? 'ansokan.skriv-under' : 'arende.rakna-om', ansokan);
  if (aktor.typ === 'sokande' && (await tx.rekommendation.count({ where: { ansokanId } })) > 0) return;
  if (ansokan.beslut) throw new ExpectedError('Ärendet är beslutat och räknas inte om.');
  const skickad = await loadSkickad(tx, ansokan);
  const underlag = toUnderlag(skickad);
  const result = recommend(underlag, regelverk());
  if (!result.ok)
    throw new ExpectedError(`Det gick inte att räkna: ${result.fel.map((f) => f.mening).join(' ')}`);
  const { rekommendation } = result;
  const text = canonicalJson(underlag);
  const { id } = await tx.rekommendation.create({
    data: {
      ansokanId,
      skapad: nu,
      underlag: text,
      underlagSha256: sha256(text),
      regelverkSha256: rekommendation.regelverkHash,
      modulversion: rekommendation.modulversion,
      spar: rekommendation.spar,
      utfall: rekommendation.utfall,
      beloppOre: rekommendation.belopp,
      resultat: JSON.stringify({ rekommendation, myndighetsinkomster: ticked(skickad) }),
    },
  });
  await logHandelse(tx, aktor, {
    handling: 'arende.rakna',
    objekt: { typ: 'Rekommendation', id },
    data: { ansokanId, spar: rekommendation.spar, utfall: rekommendation.utfall },
  });
}

/**
 * Lets the decision support compute a recommendation for a sent application and keeps it with all that is needed to
 * compute it again: input, regelverk hash, module version.
 *
 * @throws ExpectedError when a parameter is missing for the month, or the case is decided
 */
export const recommendAnsokan = (aktor: Aktor, ansokanId: string, nu: Date): Promise<void> =>
  db().$transaction((tx) => write(tx, aktor, ansokanId, nu));
