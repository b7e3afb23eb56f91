import 'server-only';
import { hushalletAndrat } from '@/domain/ansokan/hushall-andrat';
import type { Vagfakta } from '@/domain/ansokan/vag';
import { ansokningsoppningFor, ateroppningFor } from '@/domain/beslutsstod/parameter-for';
import { addMonths, manadOf, type Manad } from '@/domain/manad';
import { dayOf } from '@/domain/tid';
import type { Prisma } from '@/generated/prisma/client';
import type { Sokande } from '../access/aktor';
import { db, type Tx } from '../db';
import { regelverk } from '../regelverk';
import { sokandesSkydd } from '../skydd/sokandes-skydd';
import { withinTime } from './within-time';

/** The months that are asked about, the nearest first: this one and the next. */
function nearManader(nu: Date): [Manad, Manad] {
  const manad = manadOf(dayOf(nu));
  return [manad, addMonths(manad, 1)];
}

/** The day of a month from which the next may be applied for; null where the regelverk says nothing of that month. */
export function oppningsdag(nu: Date): number | null {
  const found = ansokningsoppningFor(regelverk(), nearManader(nu)[1]);
  return found.ok ? found.dag : null;
}

/** How long after its end a case is opened again, and whether that is an example; null where the regelverk says nothing. */
export function ateroppning(nu: Date): { dagar: number; exempel: boolean } | null {
  const found = ateroppningFor(regelverk(), manadOf(dayOf(nu)));
  return found.ok ? { dagar: found.dagar, exempel: !found.ref.officiell } : null;
}

/** Who is in the household of a case on a day. */
const medlemmar = (idag: Date) => ({
  where: { from: { lte: idag }, OR: [{ tom: null }, { tom: { gte: idag } }] },
  include: { person: { select: { skydd: true } } },
});

/** A case that a first application opened and ended when it was taken back: as if it had never been. */
const TAKEN_BACK = {
  avslutat: { not: null },
  ansokningar: { some: { typ: 'NYANSOKAN' }, every: { aterkallelse: { isNot: null } } },
} as const satisfies Prisma.ArendeWhereInput;

/** The running case, or the latest that ended, with what decides the way in. */
export async function loadArende({ personId }: Sokande, nu: Date, tx: Tx = db()) {
  const arenden = await tx.arende.findMany({
    where: { personId, NOT: TAKEN_BACK },
    orderBy: { skapad: 'desc' },
    include: {
      hushall: medlemmar(new Date(`${dayOf(nu)}T00:00:00Z`)),
      ansokningar: {
        where: {
          typ: { not: 'TILLAGGSANSOKAN' },
          manad: { in: nearManader(nu) },
          aterkallelse: null,
        },
        select: { id: true, manad: true, beslut: { select: { id: true } } },
      },
    },
  });
  return arenden.find((a) => a.avslutat === null) ?? arenden[0] ?? null;
}

export type Arende = NonNullable<Awaited<ReturnType<typeof loadArende>>>;

/** Does the person apply in somebody else's case? */
export async function isMedsokande(tx: Tx, { personId }: Sokande, nu: Date): Promise<boolean> {
  const { where } = medlemmar(new Date(`${dayOf(nu)}T00:00:00Z`));
  const count = await tx.hushallMedlem.count({
    where: { ...where, personId, roll: 'MEDSOKANDE', arende: { avslutat: null } },
  });
  return count > 0;
}

/** Somebody has come or gone since the latest application, or the person has gone over to a nyansökan. */
async function andrat(tx: Tx, { personId }: Sokande, arende: Arende): Promise<Vagfakta['hushalletAndrat']> {
  const sent = await tx.ansokan.findFirst({
    where: { arendeId: arende.id, typ: { not: 'TILLAGGSANSOKAN' }, aterkallelse: null },
    orderBy: [{ inskickad: 'desc' }, { id: 'desc' }],
    select: { hushall: true },
  });
  const frozen = sent?.hushall as { medlemmar: { id: string }[] } | undefined;
  const sagt = await tx.utkast.count({ where: { personId, hushalletAndrat: true } });
  const known = {
    idag: arende.hushall.map(({ id }) => id),
    skickad: frozen?.medlemmar.map(({ id }) => id) ?? null,
    sagt: sagt > 0,
  };
  return hushalletAndrat(known) ? 'ja' : 'nej';
}

type Kant = Arende | null | 'okant';

/** The running case, or the latest that ended; "okant" when the database does not answer in time. */
export const readArende = (aktor: Sokande, nu: Date): Promise<Kant> =>
  withinTime('ärendet', (tx) => loadArende(aktor, nu, tx));

function lageOf(arende: Kant, manad: Manad): Vagfakta['manader'][number]['lage'] {
  if (arende === 'okant') return 'okant';
  const sent = arende?.ansokningar.find((a) => a.manad === manad);
  return sent ? (sent.beslut ? 'beslutad' : 'sokt') : 'oppen';
}

function arendelage(arende: Kant): Vagfakta['arende'] {
  if (arende === 'okant') return arende;
  if (!arende) return 'inget';
  return arende.avslutat ? { avslutat: dayOf(arende.avslutat) } : 'lopande';
}

/**
 * What the way in is chosen from. No register is asked before a person has applied. What does not answer in time is
 * "okant", and the page says so instead of falling.
 */
export async function loadVagfakta(aktor: Sokande, arende: Kant, nu: Date): Promise<Vagfakta> {
  const dag = oppningsdag(nu);
  const [manad, next] = nearManader(nu);
  const months = dag === null ? [manad] : [manad, next];
  const known = arende === 'okant' ? null : arende;
  const vilka = { personer: [aktor.personId], arendeId: known?.id ?? null };
  const [skyddadIdentitet, hushalletAndrat] = await Promise.all([
    withinTime('skyddet', (tx) => sokandesSkydd(tx, vilka, nu)),
    known ? withinTime('hushållet', (tx) => andrat(tx, aktor, known)) : ('nej' as const),
  ]);
  return {
    idag: dayOf(nu),
    skyddadIdentitet,
    arende: arendelage(arende),
    hushalletAndrat,
    ateroppningDagar: ateroppning(nu)?.dagar ?? null,
    oppningsdag: dag ?? 1,
    manader: months.map((m) => ({ manad: m, lage: lageOf(arende, m) })),
  };
}
