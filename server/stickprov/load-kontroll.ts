import 'server-only';
import { kontrollFor } from '@/domain/stickprov/kontroll';
import { dragningsmanad, manaderSedanKontroll } from '@/domain/stickprov/manad-for';
import { grundText } from '@/domain/stickprov/texter';
import type { Ansokan } from '@/generated/prisma/client';
import type { Handlaggare } from '../access/aktor';
import { manadFromDb } from '../ansokan/kontext';
import { db, type Tx } from '../db';
import { NotYours } from '../request/errors';
import { authoriseArende } from '../skydd/authorise-arende';
import { kontrollhistorik } from './historik';
import { parametrarFor } from './list-manader';

/** The control an application is due for, and its draw. */
export async function dueKontroll(tx: Tx, ansokan: Pick<Ansokan, 'id' | 'arendeId' | 'manad' | 'inskickad'>) {
  const lott = await tx.stickprov.findUnique({ where: { ansokanId: ansokan.id } });
  const historik = await kontrollhistorik(tx, ansokan.arendeId);
  const parametrar = parametrarFor(dragningsmanad(ansokan.inskickad));
  const manaderSedan = manaderSedanKontroll(historik, manadFromDb(ansokan.manad));
  const manader = parametrar?.djupkontroll.manader ?? null;
  const typ = kontrollFor({ dragen: lott?.dragen ?? false, manaderSedan, manader });
  return { typ, lott, manaderSedan, grupper: parametrar?.grupper ?? [] };
}

/** What the case page says of controls; null when the application is due for none and none was made. */
export async function loadKontroll(aktor: Handlaggare, ansokanId: string) {
  const ansokan = await db().ansokan.findUnique({
    where: { id: ansokanId },
    include: { kontroller: { orderBy: { avslutad: 'asc' }, take: 1 } },
  });
  if (!ansokan) throw new NotYours();
  await authoriseArende(db(), aktor, 'arende.las', ansokan);
  const { typ: due, lott, manaderSedan, grupper } = await dueKontroll(db(), ansokan);
  const avslutad = ansokan.kontroller[0] ?? null;
  const typ = avslutad?.typ ?? due;
  if (!typ) return null;
  return {
    typ,
    manaderSedan,
    lott: lott && { andel: lott.andel, tid: lott.tid, skal: grundText(lott.grund, grupper) },
    avslutad: avslutad && {
      utfall: avslutad.utfall,
      text: avslutad.text,
      personalNamn: avslutad.personalNamn,
      tid: avslutad.avslutad,
    },
  };
}
