import 'server-only';
import { stickprovParametrar, stickprovVisasFor } from '@/domain/beslutsstod/parameter-for';
import type { Manad } from '@/domain/manad';
import { toLista } from '@/domain/stickprov/lista';
import { earliestClosing } from '@/domain/stickprov/manad-for';
import { manadFromDb } from '../ansokan/kontext';
import { config } from '../config';
import { db } from '../db';
import { regelverk } from '../regelverk';

const PUBLIK = {
  manad: true,
  hemlighetSha256: true,
  publicerad: true,
  avslojad: true,
  avslojadHemlighet: true,
} as const;

/** What the regelverk says of the draw in a month; null when it has nothing for it. */
export function parametrarFor(manad: Manad) {
  const found = stickprovParametrar(regelverk(), manad);
  return found.ok ? found : null;
}

/**
 * When the month's secret may be shown at the earliest, and whether the days to it are an example; null where the
 * regelverk says nothing of the month.
 */
export function visasTidigast(manad: Manad): { tid: Date; exempel: boolean } | null {
  const found = stickprovVisasFor(regelverk(), manad);
  return found.ok ? { tid: earliestClosing(manad, found.dagar), exempel: !found.ref.officiell } : null;
}

/** Every month that has a secret, the newest first, with what is open to everyone. */
export async function listManader() {
  const rows = await db().stickprovManad.findMany({
    where: { kommunId: config().SKALIG_KOMMUN },
    orderBy: { manad: 'desc' },
    select: PUBLIK,
  });
  return rows.map((row) => ({ ...row, manad: manadFromDb(row.manad) }));
}

/** One month; null when it has no secret. How its draws came out is there only when its secret is shown. */
export async function loadManad(manad: Manad) {
  const kommunId = config().SKALIG_KOMMUN;
  const row = await db().stickprovManad.findUnique({
    where: { kommunId_manad: { kommunId, manad } },
    select: PUBLIK,
  });
  if (!row) return null;
  const where = { kommunId, manad };
  const lotter = row.avslojad && {
    antal: await db().stickprov.count({ where }),
    dragna: await db().stickprov.count({ where: { ...where, dragen: true } }),
    forsta: (await db().stickprov.aggregate({ where, _min: { tid: true } }))._min.tid,
  };
  return { ...row, manad, visasTidigast: visasTidigast(manad), lotter };
}

/** Every draw of the month as a CSV file; null until its secret is shown. */
export async function loadLista(manad: Manad): Promise<string | null> {
  const kommunId = config().SKALIG_KOMMUN;
  const rows = await db().stickprov.findMany({
    where: { kommunId, manad, hemlighet: { avslojad: { not: null } } },
    select: { ansokanId: true, andel: true, grund: true, lott: true, dragen: true, regelverkSha256: true },
  });
  const isShown = rows.length > 0 || (await loadManad(manad))?.avslojad;
  return isShown
    ? toLista(
        rows.map(({ ansokanId, regelverkSha256, ...rest }) => ({
          ...rest,
          ansokan: ansokanId,
          regelverk: regelverkSha256,
        })),
      )
    : null;
}
