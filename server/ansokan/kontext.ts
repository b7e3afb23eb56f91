import 'server-only';
import { z } from 'zod';
import type { Kontext, Medlem } from '@/domain/ansokan/kontext';
import { addMonths, isDatum, parseManad, type Manad } from '@/domain/manad';
import type { Uppgifter } from '@/domain/ansokan/uppgifter';
import { dayOf } from '@/domain/tid';
import type { Tx } from '../db';

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

const storedKostnader = z.object({ kostnader: z.array(z.object({ slag: z.string(), beloppOre: z.int() })) });

/** What was applied for last, by cost. */
function forraOf(row: { manad: string; svar: unknown } | undefined): Kontext['forra'] {
  if (!row) return null;
  const { kostnader } = storedKostnader.parse(row.svar);
  return {
    manad: manadFromDb(row.manad),
    kostnader: Object.fromEntries(kostnader.map((k) => [k.slag, k.beloppOre])),
  };
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
        where: { manad: { lt: manad } },
        orderBy: { manad: 'desc' },
        take: 1,
        select: { manad: true, svar: true },
      },
    },
  });
  return {
    manad,
    kontrollmanad: addMonths(manad, -1),
    hushall: arende.hushall.map((m): Medlem => ({
      id: m.id,
      roll: m.roll,
      fornamn: m.fornamn,
      fodelsedatum: datumFromDb(m.fodelsedatum),
      boende: m.boende,
      dagar: m.dagar,
    })),
    boende: { form: arende.boendeform, antalRum: arende.antalRum },
    forra: forraOf(arende.ansokningar[0]),
  };
}

/** Uppgifter as they are stored with a sent application. */
export const toStored = (uppgifter: Uppgifter) =>
  JSON.parse(JSON.stringify(uppgifter)) as Record<string, never>;
