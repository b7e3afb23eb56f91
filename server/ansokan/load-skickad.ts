import 'server-only';
import type { Medlem } from '@/domain/ansokan/kontext';
import type { Skickad } from '@/domain/ansokan/underlag-skickad';
import type { Underlag } from '@/domain/beslutsstod/underlag';
import type { Uppgifter } from '@/domain/ansokan/uppgifter';
import type { Manad } from '@/domain/manad';
import { toPlanering } from '@/domain/planering/planering';
import { toRegisterunderlag } from '@/domain/registerutdrag/registerunderlag';
import type { Ansokan } from '@/generated/prisma/client';
import type { Tx } from '../db';
import { OPPEN } from '../komplettering/read-begaranden';
import { loadPlanering } from '../planering/load-planering';
import { readUtdrag } from '../register/read-utdrag';
import { vuxnaOf, type Vuxen } from '../register/vuxna';
import { skyddslageOf, strictest } from '../skydd/skyddade';
import { loadHistorik } from './historik';
import { manadFromDb } from './kontext';
import { loadOverskott } from './overskott';

type Frozen = { medlemmar: Medlem[]; boende: Skickad['boende'] };

/** "kostnad.hyra" → "hyra", "inkomst.lon.<person>.<sätt>" → "lon": the ids the decision support gives its lines. */
const part = (radId: string) => radId.split('.')[1] ?? radId;

/** The assets that the calculation before the decision knew of; nothing is said where it knew of none for certain. */
function knownAssets(underlag: string | undefined): { tillgangar?: string[] } {
  if (underlag === undefined) return {};
  const { tillgangar } = JSON.parse(underlag) as Underlag;
  return tillgangar === 'okant' ? {} : { tillgangar: tillgangar.map(({ id }) => id) };
}

/** The decision of the month before, as the next calculation compares with it. */
async function foregaende(tx: Tx, ansokan: Ansokan): Promise<Skickad['foregaende']> {
  const beslut = await tx.beslut.findFirst({
    where: { ansokan: { arendeId: ansokan.arendeId, manad: { lt: ansokan.manad } } },
    orderBy: { ansokan: { manad: 'desc' } },
    include: {
      rader: true,
      ansokan: { select: { manad: true, hushall: true } },
      rekommendation: { select: { underlag: true } },
    },
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
    ...knownAssets(beslut.rekommendation?.underlag),
  };
}

/** What is registered of each adult who is a person here: by the agencies, and of plan and attendance. */
async function registrerat(tx: Tx, vuxna: readonly Vuxen[], manad: Manad) {
  const utdrag = [];
  const planering = [];
  for (const { vem, personId } of vuxna) {
    utdrag.push({ vem, utdrag: personId ? await readUtdrag(tx, personId, manad) : null });
    if (personId) planering.push(toPlanering(vem, await loadPlanering(tx, personId, manad), manad));
  }
  return { register: toRegisterunderlag(utdrag, manad), planering };
}

/** A sent application with all that is known of it: what it says, what the agencies answered, what the city has. */
export async function loadSkickad(tx: Tx, ansokan: Ansokan): Promise<Skickad> {
  const frozen = ansokan.hushall as unknown as Frozen;
  const manad = manadFromDb(ansokan.manad);
  const { register, planering } = await registrerat(tx, await vuxnaOf(tx, ansokan), manad);
  const skyddadIdentitet = strictest([register.skyddadIdentitet, await skyddslageOf(tx, ansokan)]);
  return {
    register: { ...register, skyddadIdentitet },
    planering,
    historik: await loadHistorik(tx, ansokan),
    overskott: await loadOverskott(tx, ansokan.arendeId, manad),
    id: ansokan.id,
    manad,
    uppgifter: ansokan.svar as unknown as Uppgifter,
    medlemmar: frozen.medlemmar,
    boende: frozen.boende,
    oppenKomplettering:
      (await tx.kompletteringsbegaran.count({ where: { ansokanId: ansokan.id, ...OPPEN } })) > 0,
    harBilagor: (await tx.bilaga.count({ where: { ansokanId: ansokan.id } })) > 0,
    foregaende: await foregaende(tx, ansokan),
  };
}
