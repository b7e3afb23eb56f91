import 'server-only';
import type { Ansokan } from '@/generated/prisma/client';
import type { Sokande } from '../access/aktor';
import { authorise } from '../access/authorise';
import { logHandelse } from '../audit/log-handelse';
import { tellParter } from '../avisering/tell-parter';
import { db, transaction, type Tx } from '../db';
import { ExpectedError, NotYours } from '../request/errors';
import { robotFor } from '../robot/korning';
import { drawStickprov } from '../stickprov/draw-stickprov';
import { manadFromDb } from './kontext';
import { lockAnsokan } from './lock-ansokan';

const OWN = {
  beslut: { select: { id: true } },
  aterkallelse: true,
  avskrivning: true,
  korning: true,
  signaturer: { select: { personId: true } },
} as const;

async function find(tx: Tx, aktor: Sokande, id: string) {
  const ansokan = await tx.ansokan.findUnique({ where: { id }, include: OWN });
  if (!ansokan) throw new NotYours();
  const parter = ansokan.signaturer.map(({ personId }) => personId);
  authorise(aktor, 'ansokan.aterta', { ...ansokan, parter });
  return ansokan;
}

/** A case that this first application opened, at the moment it was sent, is over when it was all there is in it. */
async function endCase(tx: Tx, { id, arendeId, inskickad }: Ansokan, nu: Date): Promise<void> {
  const others = await tx.ansokan.count({ where: { arendeId, id: { not: id }, aterkallelse: null } });
  if (others === 0)
    await tx.arende.updateMany({
      where: { id: arendeId, avslutat: null, skapad: inskickad },
      data: { avslutat: nu },
    });
}

/** What the page that asks for a confirmation shows. */
export async function loadAterkallelse(aktor: Sokande, id: string) {
  const { manad, referens, beslut, aterkallelse, avskrivning } = await find(db(), aktor, id);
  return {
    id,
    manad: manadFromDb(manad),
    referens,
    aterkallad: aterkallelse?.aterkallad ?? null,
    avskrivning,
    lage: beslut ? ('beslutad' as const) : aterkallelse ? ('aterkallad' as const) : ('kan' as const),
  };
}

/**
 * The applicant, either of two, takes back a sent application that is not decided. What was sent stays; nobody works on it any more, and a
 * person writes the case off. Twice is once. It draws its stickprov first, so that nobody gets past the draw by sending
 * anew: the control goes with the next application for the month (draw-stickprov). All whose it is are told.
 *
 * @throws ExpectedError when it is decided
 */
export async function takeBackAnsokan(aktor: Sokande, id: string, nu: Date): Promise<void> {
  await transaction(async (tx) => {
    await lockAnsokan(tx, id);
    const ansokan = await find(tx, aktor, id);
    if (ansokan.beslut)
      throw new ExpectedError(
        'Ansökan är redan beslutad och går inte att ta tillbaka. Läs beslutet på mina sidor.',
      );
    if (ansokan.aterkallelse) return;
    await tx.aterkallelse.create({ data: { ansokanId: id, personId: aktor.personId, aterkallad: nu } });
    if (ansokan.typ === 'NYANSOKAN') await endCase(tx, ansokan, nu);
    const { korning } = ansokan;
    if (korning && !korning.klar)
      await tx.korning.update({
        where: { ansokanId: id },
        data: { steg: 'ATERKALLAD', vantarPa: null, vantarTill: null, flyttad: nu, klar: nu },
      });
    if (korning?.steg === 'STICKPROV') await drawStickprov(tx, robotFor(ansokan.kommunId), ansokan, nu);
    await tellParter(tx, 'ATERTAGEN', ansokan, id, nu);
    const objekt = { typ: 'Ansokan', id };
    await logHandelse(tx, aktor, { handling: 'ansokan.aterta', objekt });
  });
}
