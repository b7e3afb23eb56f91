import 'server-only';
import type { Avisering, AvisKanal, AviseringLage } from '@/generated/prisma/client';
import { db, transaction } from '../db';
import { Leveransfel } from '../integrations/leveransfel';
import { hasMail, sendMail } from '../integrations/mail/send-mail';
import { hasSms, sendSms } from '../integrations/sms/send-sms';
import { log } from '../log';
import { openKontakt } from './kontakt';
import { meddelande } from './meddelande';

/** Minutes to wait after each try that failed. After the last there is one try more, and then an end. */
const VANTAN = [2, 10, 60, 360, 1440] as const;
const FORSOK = VANTAN.length + 1;

const waitMs = (forsok: number): number => (VANTAN[Math.min(forsok, VANTAN.length) - 1] ?? 2) * 60_000;

type Claimed = Pick<Avisering, 'id' | 'personId' | 'forsok'>;

/**
 * Takes one notice that is due and holds it by its time: another worker sees it again first when the wait is over, which is
 * also what happens when this process dies.
 */
async function claim(nu: Date): Promise<Claimed | null> {
  return transaction(async (tx) => {
    const [due] = await tx.$queryRaw<Claimed[]>`
      SELECT id, "personId", forsok FROM "Avisering" WHERE lage = 'VANTAR' AND nasta <= ${nu}
      ORDER BY nasta LIMIT 1 FOR UPDATE SKIP LOCKED`;
    if (!due) return null;
    const forsok = due.forsok + 1;
    const nasta = new Date(nu.getTime() + waitMs(forsok));
    await tx.avisering.update({ where: { id: due.id }, data: { forsok, nasta }, select: { id: true } });
    return { ...due, forsok };
  });
}

type Utfall = { lage: Exclude<AviseringLage, 'VANTAR'>; kanal: AvisKanal; fel?: string };

async function send({ id, personId }: Claimed): Promise<Utfall> {
  const row = await db().kontaktuppgift.findUnique({ where: { personId } });
  const kontakt = row && openKontakt(row);
  const { amne, text } = meddelande();
  if (kontakt?.kanal === 'EPOST' && kontakt.epost) {
    if (!hasMail()) return { lage: 'INTE_KONFIGURERAD', kanal: 'EPOST' };
    await sendMail({ id, till: kontakt.epost, amne, text });
    return { lage: 'SKICKAD', kanal: 'EPOST' };
  }
  if (kontakt?.kanal === 'SMS' && kontakt.telefon) {
    if (!hasSms()) return { lage: 'INTE_KONFIGURERAD', kanal: 'SMS' };
    await sendSms({ id, till: kontakt.telefon, text });
    return { lage: 'SKICKAD', kanal: 'SMS' };
  }
  return { lage: 'AVSTATT', kanal: 'INGEN' };
}

async function note(id: string, utfall: Utfall, nu: Date): Promise<void> {
  const data = { ...utfall, avslutad: nu };
  await db().avisering.updateMany({ where: { id, lage: 'VANTAR' }, data });
}

async function deliver(claimed: Claimed, nu: Date): Promise<void> {
  const { id, forsok } = claimed;
  if (forsok > FORSOK) return note(id, { lage: 'MISSLYCKAD', kanal: 'INGEN', fel: 'avbruten' }, nu);
  try {
    await note(id, await send(claimed), nu);
  } catch (error) {
    if (!(error instanceof Leveransfel)) throw error;
    const { kod } = error;
    log.warn('aviseringen gick inte', { id, kod, forsok });
    if (kod === 'adress' || forsok === FORSOK) await giveUp(claimed, kod, nu);
    else await db().avisering.updateMany({ where: { id, lage: 'VANTAR' }, data: { fel: kod } });
  }
}

async function giveUp({ id, personId }: Claimed, fel: string, nu: Date): Promise<void> {
  const row = await db().kontaktuppgift.findUnique({ where: { personId } });
  await note(id, { lage: 'MISSLYCKAD', kanal: row?.kanal ?? 'INGEN', fel }, nu);
}

/**
 * Sends every notice that is due, to the address that the person has now. Each is sent at least once and by its id, so that
 * what is sent twice after a fall is shown once; after the last try it ends as failed.
 *
 * @returns how many were tried
 */
export async function deliverAviseringar(nu: () => Date): Promise<number> {
  for (let tried = 0; ; tried += 1) {
    const claimed = await claim(nu());
    if (!claimed) return tried;
    await deliver(claimed, nu());
  }
}
