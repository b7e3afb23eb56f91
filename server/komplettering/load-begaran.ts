import 'server-only';
import { kanKomplettera } from '@/domain/arende/komplettering';
import { dayOf } from '@/domain/tid';
import type { Sokande } from '../access/aktor';
import { authorise } from '../access/authorise';
import { manadFromDb } from '../ansokan/kontext';
import { part } from '../beslut/list-beslut';
import { logHandelse } from '../audit/log-handelse';
import { db, transaction } from '../db';
import { NotYours } from '../request/errors';
import { readBegaranden, readBegarandenFor } from './read-begaranden';

/** What was asked for of one's application, what one has sent, and what there is to do; the reading is logged. */
export async function loadBegaran(aktor: Sokande, ansokanId: string, nu: Date) {
  return transaction(async (tx) => {
    const ansokan = await tx.ansokan.findUnique({
      where: { id: ansokanId },
      include: {
        beslut: { select: { id: true } },
        aterkallelse: true,
        signaturer: { select: { personId: true } },
        kompletteringar: { orderBy: { inskickad: 'asc' }, select: { id: true, inskickad: true } },
        utkast: { where: { personId: aktor.personId }, select: { id: true } },
      },
    });
    if (!ansokan) throw new NotYours();
    const parter = ansokan.signaturer.map(({ personId }) => personId);
    authorise(aktor, 'komplettering.se', { ...ansokan, parter });
    const begaranden = await readBegaranden(tx, ansokanId, nu);
    if (begaranden.length === 0) throw new NotYours();
    const isOver = ansokan.beslut !== null || ansokan.aterkallelse !== null;
    await logHandelse(tx, aktor, {
      handling: 'komplettering.las',
      objekt: { typ: 'Ansokan', id: ansokanId },
    });
    return {
      ansokanId,
      manad: manadFromDb(ansokan.manad),
      referens: ansokan.referens,
      begaranden,
      skickade: ansokan.kompletteringar,
      isBegun: ansokan.utkast.length > 0,
      kan: isOver ? null : kanKomplettera(begaranden, dayOf(nu)),
      isOver,
    };
  });
}

/** One's applications that wait for something from oneself, the nearest last day first. */
export async function listBegart(aktor: Sokande, nu: Date) {
  authorise(aktor, 'mina-sidor.se');
  const rows = await db().ansokan.findMany({
    where: {
      ...part(aktor),
      kommunId: aktor.kommunId,
      beslut: null,
      aterkallelse: null,
      begaranden: { some: {} },
    },
    select: { id: true, manad: true },
  });
  const begaranden = await readBegarandenFor(
    db(),
    rows.map(({ id }) => id),
    nu,
  );
  return rows
    .flatMap(({ id, manad }) => {
      const open = (begaranden.get(id) ?? []).filter(
        ({ lage }) => lage === 'vantar' || lage === 'sista_dag_passerad',
      );
      const [sistaDag] = open.map((b) => b.sistaDag).toSorted();
      return sistaDag
        ? [{ ansokanId: id, manad: manadFromDb(manad), sistaDag, isSen: sistaDag < dayOf(nu) }]
        : [];
    })
    .toSorted((a, b) => a.sistaDag.localeCompare(b.sistaDag));
}
