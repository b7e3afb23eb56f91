import 'server-only';
import { fonsterFrom } from '@/domain/arende/fonster';
import { lastAppealDay } from '@/domain/arende/overklagande';
import type { Sokande } from '../access/aktor';
import { authorise } from '../access/authorise';
import { manadFromDb } from '../ansokan/kontext';
import { logHandelse } from '../audit/log-handelse';
import { transaction } from '../db';
import { NotYours } from '../request/errors';
import { loadKontrollbesked } from '../stickprov/kontrollbesked';
import { allaRader, netto, summera } from './rader';
import { readForslag } from './read-forslag';

/**
 * A decision as the person it concerns reads it. The first reading is when they got it, each where there are two: the time to appeal is counted
 * from that day (44 § förvaltningslagen). Every reading is logged.
 */
export async function loadBeslut(aktor: Sokande, id: string, nu: Date) {
  return transaction(async (tx) => {
    const row = await tx.beslut.findFirst({
      where: { id, beslutad: { gte: fonsterFrom(nu) } },
      include: {
        rader: { orderBy: { ordning: 'asc' } },
        ansokan: { include: { signaturer: { select: { personId: true } } } },
        enhet: true,
      },
    });
    if (!row) throw new NotYours();
    const parter = row.ansokan.signaturer.map(({ personId }) => personId);
    authorise(aktor, 'beslut.las', { ...row, parter });
    await tx.delgivning.createMany({
      data: { beslutId: id, personId: aktor.personId, oppnad: nu },
      skipDuplicates: true,
    });
    const { oppnad } = await tx.delgivning.findUniqueOrThrow({
      where: { beslutId_personId: { beslutId: id, personId: aktor.personId } },
    });
    const forslag = await readForslag(tx, row.ansokanId, row.rekommendationId);
    const kontrollbesked = await loadKontrollbesked(tx, row.ansokanId);
    const computed = forslag ? allaRader(forslag.rekommendation) : [];
    await logHandelse(tx, aktor, { handling: 'beslut.las', objekt: { typ: 'Beslut', id } });
    return {
      ...row,
      manad: manadFromDb(row.ansokan.manad),
      referens: row.ansokan.referens,
      tva: parter.length > 1,
      oppnad,
      overklagaSenast: lastAppealDay(oppnad),
      grupper: summera(
        row.rader.map((rad) => {
          const from = computed.find(({ id: radId }) => radId === rad.radId);
          return { ...rad, mening: from?.mening ?? rad.kalla, officiell: from?.officiell ?? true };
        }),
      ),
      nettoOre: netto(row.rader),
      kontrollbesked,
      // nothing that the applicant reads tells of protection, not even that there is none
      kontroller: (forslag?.rekommendation.kontroller ?? []).filter(({ id: k }) => k !== 'skyddad_identitet'),
      uppslag: forslag?.underlag.uppslag ?? [],
      lagrum: forslag?.rekommendation.motiveringsutkast.lagrum ?? [],
    };
  });
}
