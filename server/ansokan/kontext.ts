import 'server-only';
import type { Kontext, Medlem } from '@/domain/ansokan/kontext';
import { addMonths, isDatum, parseManad, type Manad } from '@/domain/manad';
import type { SchablonHushall } from '@/domain/beslutsstod/schablon-for';
import type { Uppgifter } from '@/domain/ansokan/uppgifter';
import { dayOf } from '@/domain/tid';
import type { Tx } from '../db';
import { readBegart } from '../komplettering/read-begaranden';
import { regelverk } from '../regelverk';
import { kostnaderFor, sparaKvitton } from './schabloner';
import { senastOf } from './senast';

/** A month from the database, where a check keeps its form. */
export function manadFromDb(text: string): Manad {
  const manad = parseManad(text.trim());
  if (!manad) throw new Error('månaden i databasen är ingen månad');
  return manad;
}

/** A day from the database, where it is a date. */
export function datumFromDb(value: Date) {
  const day = value.toISOString().slice(0, 10);
  if (!isDatum(day)) throw new Error('dagen i databasen är ingen dag');
  return day;
}

/** The account may have been given a while ago, and agreed with since. */
const LOOK_BACK = 24;

/** The household as its limits are found by. */
function sizeOf({ hushall, boende }: Pick<Kontext, 'hushall' | 'boende'>): SchablonHushall {
  const vuxna = hushall.filter((m) => m.roll !== 'BARN').length;
  return { vuxna, barn: hushall.length - vuxna, ...(boende.antalRum && { rum: boende.antalRum }) };
}

/** What the city knows of a case when somebody applies for a month. */
export async function loadKontext(tx: Tx, arendeId: string, manad: Manad, nu: Date): Promise<Kontext> {
  const today = new Date(`${dayOf(nu)}T00:00:00Z`);
  const arende = await tx.arende.findUniqueOrThrow({
    where: { id: arendeId },
    include: {
      hushall: {
        where: { from: { lte: today }, OR: [{ tom: null }, { tom: { gte: today } }] },
        orderBy: [{ roll: 'asc' }, { fodelsedatum: 'asc' }],
      },
      ansokningar: {
        where: { manad: { lt: manad }, typ: { not: 'TILLAGGSANSOKAN' }, aterkallelse: null },
        orderBy: { manad: 'desc' },
        take: LOOK_BACK,
        select: { id: true, manad: true, svar: true },
      },
    },
  });
  const known = {
    manad,
    hushall: arende.hushall.map((m): Medlem => ({
      id: m.id,
      roll: m.roll,
      fornamn: m.fornamn,
      fodelsedatum: datumFromDb(m.fodelsedatum),
      boende: m.boende,
      dagar: m.dagar,
    })),
    boende: { form: arende.boendeform, antalRum: arende.antalRum },
  };
  const [latest] = arende.ansokningar;
  const begart = latest ? await readBegart(tx, { ansokanId: latest.id }) : [];
  const sent = arende.ansokningar.map((a) => ({ manad: manadFromDb(a.manad), svar: a.svar }));
  return {
    ...known,
    kommun: regelverk().data.kommun,
    kontrollmanad: addMonths(manad, -1),
    ...kostnaderFor(manad, sizeOf(known)),
    ...sparaKvitton(manad),
    ...senastOf(sent),
    ...(begart.length > 0 && { begart }),
  };
}

/** Uppgifter as they are stored with a sent application. */
export const toStored = (uppgifter: Uppgifter) =>
  JSON.parse(JSON.stringify(uppgifter)) as Record<string, never>;
