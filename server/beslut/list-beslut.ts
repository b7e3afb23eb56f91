import 'server-only';
import { fonsterFrom } from '@/domain/arende/fonster';
import { kompletteringslage } from '@/domain/arende/komplettering';
import type { Prisma } from '@/generated/prisma/client';
import type { Sokande } from '../access/aktor';
import { authorise } from '../access/authorise';
import { manadFromDb } from '../ansokan/kontext';
import { db } from '../db';
import { readBegaranden } from '../komplettering/read-begaranden';
import { loadKontrollbesked } from '../stickprov/kontrollbesked';

/** Applications of the person's own, and those that he or she has signed with another. */
export const part = ({ personId }: Sokande): Prisma.AnsokanWhereInput => ({
  OR: [{ personId }, { signaturer: { some: { personId } } }],
});

/** The applicant's decisions of the last 90 days, newest first. */
export async function listBeslut(aktor: Sokande, nu: Date) {
  authorise(aktor, 'mina-sidor.se');
  const rows = await db().beslut.findMany({
    where: { ansokan: part(aktor), kommunId: aktor.kommunId, beslutad: { gte: fonsterFrom(nu) } },
    orderBy: [{ beslutad: 'desc' }, { id: 'desc' }],
    include: {
      ansokan: {
        select: { typ: true, manad: true, referens: true, _count: { select: { signaturer: true } } },
      },
      delgivningar: { where: { personId: aktor.personId } },
    },
  });
  return rows.map(({ id, utgang, beloppOre, beslutad, ansokan, delgivningar }) => ({
    id,
    utgang,
    beloppOre,
    beslutad,
    typ: ansokan.typ,
    manad: manadFromDb(ansokan.manad),
    referens: ansokan.referens,
    tva: ansokan._count.signaturer > 1,
    oppnad: delgivningar[0]?.oppnad ?? null,
  }));
}

/** Applications that wait for a decision, newest first, and those of the last 90 days that were taken back. */
export async function listPagaende(aktor: Sokande, nu: Date) {
  authorise(aktor, 'mina-sidor.se');
  const rows = await db().ansokan.findMany({
    where: {
      ...part(aktor),
      kommunId: aktor.kommunId,
      beslut: null,
      AND: { OR: [{ aterkallelse: null }, { aterkallelse: { aterkallad: { gte: fonsterFrom(nu) } } }] },
    },
    orderBy: { inskickad: 'desc' },
    include: {
      aterkallelse: { select: { aterkallad: true } },
      avskrivning: { select: { avskriven: true, skal: true } },
      rekommendationer: { take: 1, select: { skapad: true }, orderBy: { skapad: 'asc' } },
    },
  });
  return Promise.all(
    rows.map(
      async ({ id, typ, referens, inskickad, manad, rekommendationer, aterkallelse, avskrivning }) => ({
        id,
        typ,
        referens,
        inskickad,
        aterkallad: aterkallelse?.aterkallad ?? null,
        avskrivning,
        komplettering: kompletteringslage((await readBegaranden(db(), id, nu)).map(({ lage }) => lage)),
        raknad: rekommendationer[0]?.skapad ?? null,
        manad: manadFromDb(manad),
        kontrollbesked: await loadKontrollbesked(db(), id),
      }),
    ),
  );
}
