import 'server-only';
import { kompletteringslage } from '@/domain/arende/komplettering';
import type { Rekommendation } from '@/domain/beslutsstod/rekommendation';
import type { Ansokanstyp } from '@/domain/ansokan/ansokanstyp';
import type { Manad } from '@/domain/manad';
import type { Prisma } from '@/generated/prisma/client';
import type { Handlaggare } from '../access/aktor';
import { authorise } from '../access/authorise';
import { manadFromDb } from '../ansokan/kontext';
import { db } from '../db';
import { readBegarandenFor, type Begarande } from '../komplettering/read-begaranden';
import { skyddslagen } from '../skydd/skyddade';
import { tidsmal, vantat } from './tidsmal';

export type Filter = { referens?: string; typ?: string; spar?: string; manad?: string };

/** The kinds of application that wait in the queue. */
export const KOTYPER = ['ATERANSOKAN', 'NYANSOKAN', 'TILLAGGSANSOKAN'] as const satisfies Ansokanstyp[];

/** Not decided; one that was taken back waits until a person has written it off. */
const VANTAR = { beslut: null, avskrivning: null } as const satisfies Prisma.AnsokanWhereInput;

/** What the queue says of what was asked for: how far it has come, and the last day that is waited for. */
function kompletteringOf(begaranden: readonly Begarande[]) {
  const lage = kompletteringslage(begaranden.map((b) => b.lage));
  const waiting = begaranden.filter((b) => b.lage === lage).map((b) => b.sistaDag);
  return lage && { lage, sistaDag: waiting.toSorted()[0] ?? null };
}

/** The cases of one's own unit; an arbetsledare sees the municipality's. */
const within = (aktor: Handlaggare): Prisma.AnsokanWhereInput => ({
  kommunId: aktor.kommunId,
  ...(aktor.roll !== 'arbetsledare' && { enhetId: aktor.enhetId ?? 'ingen' }),
});

/** Said short in the queue: the case says which agencies. */
const UTAN_SVAR = 'Alla myndigheter har inte svarat.';

/** All that the queue says of a case with somebody protected: a reason could carry what an agency has told. */
const SKYDDAT = 'Skyddade personuppgifter: följ rutinen.';

/** How many the queue shows at most; the count says how many there are. */
export const KO_MAX = 200;

/** Applications that wait for a decision, the oldest first. No names: they are shown when a case is opened. */
export async function listKo(aktor: Handlaggare, { referens, typ, spar, manad }: Filter, nu: Date) {
  authorise(aktor, 'ko.se');
  const kind = KOTYPER.find((known) => known === typ);
  const rows = await db().ansokan.findMany({
    where: {
      ...within(aktor),
      ...VANTAR,
      ...(referens && { referens: { contains: referens, mode: 'insensitive' } }),
      ...(kind && { typ: kind }),
      ...(manad && { manad }),
    },
    orderBy: [{ inskickad: 'asc' }, { id: 'asc' }],
    take: KO_MAX,
    include: {
      enhet: { select: { namn: true } },
      _count: { select: { bilagor: true } },
      korning: { select: { klar: true, vantarPa: true } },
      aterkallelse: { select: { aterkallad: true } },
      rekommendationer: { orderBy: [{ skapad: 'desc' }, { id: 'desc' }], take: 1 },
    },
  });
  const begaranden = await readBegarandenFor(
    db(),
    rows.map(({ id }) => id),
    nu,
  );
  const skydd = await skyddslagen(db(), rows);
  const ko = rows.map(
    ({
      id,
      typ: slag,
      referens: ref,
      inskickad,
      manad: m,
      hushall,
      enhet,
      _count,
      korning,
      aterkallelse,
      rekommendationer,
    }) => {
      const senaste = rekommendationer[0];
      const { medlemmar } = hushall as { medlemmar: { roll: string }[] };
      const skyddat = skydd.get(id) !== 'nej';
      const skal = senaste
        ? (JSON.parse(senaste.resultat) as { rekommendation: Rekommendation }).rekommendation.skal
        : [];
      return {
        id,
        typ: slag,
        referens: ref,
        vantat: vantat(inskickad, tidsmal(manadFromDb(m)), nu),
        manad: manadFromDb(m),
        enhet: enhet.namn,
        vuxna: medlemmar.filter((x) => x.roll !== 'BARN').length,
        barn: medlemmar.filter((x) => x.roll === 'BARN').length,
        bilagor: _count.bilagor,
        aterkallad: aterkallelse !== null,
        komplettering: kompletteringOf(begaranden.get(id) ?? []),
        spar: senaste?.spar ?? null,
        hosRoboten: korning !== null && korning.klar === null,
        vantarPa: skyddat ? null : (korning?.vantarPa ?? null),
        skyddat,
        skal: skyddat ? [SKYDDAT] : skal.map((s) => (s.kontroll === 'uppslag' ? UTAN_SVAR : s.mening)),
      };
    },
  );
  return spar ? ko.filter((rad) => rad.spar === spar) : ko;
}

/** The months somebody waits for a decision on, for the queue's filter. */
export async function listKoManader(aktor: Handlaggare): Promise<Manad[]> {
  authorise(aktor, 'ko.se');
  const rows = await db().ansokan.findMany({
    where: { ...within(aktor), ...VANTAR },
    distinct: ['manad'],
    orderBy: { manad: 'asc' },
    select: { manad: true },
  });
  return rows.map(({ manad }) => manadFromDb(manad));
}
