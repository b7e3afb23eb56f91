import 'server-only';
import { manadFromDb } from './kontext';
import type { Sokande } from '../access/aktor';
import { authorise } from '../access/authorise';
import { logHandelse } from '../audit/log-handelse';
import { transaction } from '../db';
import { NotYours } from '../request/errors';

const PARTER = { signaturer: { select: { personId: true } } } as const;

/**
 * What the receipt of a sent application, or of a komplettering to it, shows; the reading is logged. `id` is its own, or
 * the draft's it was sent from.
 */
export async function loadKvitto(aktor: Sokande, id: string) {
  return transaction(async (tx) => {
    const where = { OR: [{ id }, { utkastId: id }] };
    const sent = await tx.ansokan.findFirst({
      where,
      include: { ...PARTER, beslut: { select: { id: true } }, aterkallelse: true },
    });
    const komplettering = sent
      ? null
      : await tx.komplettering.findFirst({ where, include: { ansokan: { include: PARTER } } });
    const row = sent ?? komplettering;
    const ansokan = sent ?? komplettering?.ansokan;
    if (!row || !ansokan) throw new NotYours();
    const parter = ansokan.signaturer.map(({ personId }) => personId);
    authorise(aktor, 'ansokan.kvitto', { ...ansokan, parter });
    const objekt = { typ: sent ? 'Ansokan' : 'Komplettering', id: row.id };
    await logHandelse(tx, aktor, { handling: 'ansokan.kvitto', objekt });
    return {
      id: row.id,
      ansokanId: ansokan.id,
      slag: sent ? ('ansokan' as const) : ('komplettering' as const),
      /** Not decided and not taken back. */
      kanAtertas: sent !== null && sent.beslut === null && sent.aterkallelse === null,
      referens: ansokan.referens,
      inskickad: row.inskickad,
      formularSha256: row.formularSha256,
      manad: manadFromDb(ansokan.manad),
      tva: sent !== null && parter.length > 1,
    };
  });
}
