import 'server-only';
import type { Formular } from '@/domain/ansokan/formular';
import type { Handlaggare } from '../access/aktor';
import { db } from '../db';
import { NotYours } from '../request/errors';
import { authoriseArende } from '../skydd/authorise-arende';
import { begarbaraFor, sistaDagFor, textutkast } from './begarbara-for';
import { readBegaranden } from './read-begaranden';

/** What the case page says of kompletteringar: what was asked, what came and when, and what can be asked for now. */
export async function loadKompletteringar(aktor: Handlaggare, ansokanId: string, nu: Date) {
  const ansokan = await db().ansokan.findUnique({
    where: { id: ansokanId },
    include: {
      beslut: { select: { id: true } },
      aterkallelse: true,
      kompletteringar: {
        orderBy: { inskickad: 'asc' },
        include: {
          besvarar: { select: { begaranId: true } },
          bilagor: { orderBy: { uppladdad: 'asc' }, select: { id: true, namn: true, storlek: true } },
        },
      },
    },
  });
  if (!ansokan) throw new NotYours();
  await authoriseArende(db(), aktor, 'arende.las', ansokan);
  const begaranden = await readBegaranden(db(), ansokanId, nu);
  return {
    ansokanId,
    begaranden,
    inkomna: ansokan.kompletteringar.map(({ id, inskickad, formular, bilagor, besvarar }) => ({
      id,
      inskickad,
      bilagor,
      delar: (JSON.parse(formular) as Formular).delar.filter(({ steg }) => steg !== 'bilagor'),
      /** It is the first answer to something whose last day had passed. */
      sen: begaranden.some(
        (b) =>
          b.sen &&
          besvarar.some(({ begaranId }) => begaranId === b.id) &&
          b.besvarad?.getTime() === inskickad.getTime(),
      ),
    })),
    /** null when nothing can be asked for: it is decided, or taken back. */
    ny:
      ansokan.beslut || ansokan.aterkallelse
        ? null
        : { begarbara: begarbaraFor(ansokan), text: textutkast(ansokan), ...sistaDagFor(nu) },
  };
}
