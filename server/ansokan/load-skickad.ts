import 'server-only';
import type { Medlem } from '@/domain/ansokan/kontext';
import type { Skickad } from '@/domain/ansokan/underlag';
import type { Uppgifter } from '@/domain/ansokan/uppgifter';
import type { Ansokan } from '@/generated/prisma/client';
import type { Tx } from '../db';
import { manadFromDb } from './kontext';

type Frozen = { medlemmar: Medlem[]; boende: Skickad['boende'] };

/** "kostnad.hyra" → "hyra", "inkomst.lon.<person>.<sätt>" → "lon": the ids the decision support gives its lines. */
const part = (radId: string) => radId.split('.')[1] ?? radId;

/** The decision of the month before, as the next calculation compares with it. */
async function foregaende(tx: Tx, ansokan: Ansokan): Promise<Skickad['foregaende']> {
  const beslut = await tx.beslut.findFirst({
    where: { ansokan: { arendeId: ansokan.arendeId, manad: { lt: ansokan.manad } } },
    orderBy: { ansokan: { manad: 'desc' } },
    include: { rader: true, ansokan: { select: { manad: true, hushall: true } } },
  });
  if (!beslut) return null;
  const of = (grupp: string) => beslut.rader.filter((r) => r.grupp === grupp);
  return {
    manad: manadFromDb(beslut.ansokan.manad),
    hushall: (beslut.ansokan.hushall as unknown as Frozen).medlemmar.map((m) => m.id),
    kostnader: of('KOSTNAD').map((r) => ({ slag: part(r.radId), godkantOre: r.beslutatOre })),
    // a ticked benefit that a person gave a sum has no name the calculation knows: it is asked for anew
    inkomster: of('INKOMST')
      .filter((r) => r.radId.startsWith('inkomst.'))
      .map((r) => ({ forman: part(r.radId), beloppOre: r.beslutatOre })),
  };
}

/** A sent application with what the city knew when it was sent. */
export async function loadSkickad(tx: Tx, ansokan: Ansokan): Promise<Skickad> {
  const frozen = ansokan.hushall as unknown as Frozen;
  return {
    id: ansokan.id,
    manad: manadFromDb(ansokan.manad),
    uppgifter: ansokan.svar as unknown as Uppgifter,
    medlemmar: frozen.medlemmar,
    boende: frozen.boende,
    harBilagor: (await tx.bilaga.count({ where: { ansokanId: ansokan.id } })) > 0,
    foregaende: await foregaende(tx, ansokan),
  };
}
