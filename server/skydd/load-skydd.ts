import 'server-only';
import type { Skydd, SkyddKalla } from '@/generated/prisma/client';
import type { Handlaggare } from '../access/aktor';
import { authorise } from '../access/authorise';
import { may } from '../access/may';
import { db } from '../db';
import { NotYours } from '../request/errors';
import { personerIn, skyddslageOf, type Skyddslage } from './skyddade';

export type Skyddsrad = {
  id: string;
  vem: string;
  lage: Skydd;
  kalla: SkyddKalla;
  skal: string | null;
  personalNamn: string | null;
  tid: Date;
};

/** What is known of the protection of an application's household, for who may know more than that it is protected. */
export type Skyddskort = {
  lage: Skyddslage;
  personer: { id: string; namn: string; lage: Skydd }[];
  rader: Skyddsrad[];
};

/**
 * What the case page must know before it shows anything: the number alone for who may not open a protected case, and for
 * who may mark one the household's people with what is known of each, newest first.
 */
export async function loadSkydd(aktor: Handlaggare, ansokanId: string) {
  const ansokan = await db().ansokan.findUnique({ where: { id: ansokanId } });
  if (!ansokan) throw new NotYours();
  authorise(aktor, 'arende.las', ansokan);
  const lage = await skyddslageOf(db(), ansokan);
  const open = lage === 'nej' || may(aktor, 'arende.skyddat', ansokan);
  const own = { referens: ansokan.referens, lage, open };
  if (!may(aktor, 'skydd.andra', ansokan)) return { ...own, kort: null };
  const personer = await db().person.findMany({
    where: { id: { in: await personerIn(db(), ansokan) } },
    select: { id: true, fornamn: true, skydd: true, skyddat: { orderBy: [{ tid: 'desc' }, { id: 'desc' }] } },
  });
  const rader = personer
    .flatMap(({ fornamn, skyddat }) => skyddat.map((rad): Skyddsrad => ({ ...rad, vem: fornamn })))
    .sort((a, b) => b.tid.getTime() - a.tid.getTime());
  const kort: Skyddskort = {
    lage,
    personer: personer.map(({ id, fornamn, skydd }) => ({ id, namn: fornamn, lage: skydd })),
    rader,
  };
  return { ...own, kort };
}
