import 'server-only';
import type { Ansokanstyp } from '@/domain/ansokan/ansokanstyp';
import type { Datum, Manad } from '@/domain/manad';
import type { Prisma } from '@/generated/prisma/client';
import type { Handlaggare } from '../access/aktor';
import { authorise } from '../access/authorise';
import { datumFromDb, manadFromDb } from '../ansokan/kontext';
import { logHandelse } from '../audit/log-handelse';
import { openKontakt } from '../avisering/kontakt';
import { db, transaction, type Tx } from '../db';

/** An application of two that the other one did not sign in time. What it says nobody here sees: it is not sent. */
export type Osignerad = {
  id: string;
  /** null where either of the two is protected, or may be. */
  namn: string | null;
  kontakt: string | null;
  manad: Manad;
  typ: Ansokanstyp;
  enhet: string;
  undertecknad: Date;
  sistaDag: Datum;
};

const MANY = 200;

/** Those of one's own unit, an arbetsledare's whole municipality; not where the two have begun anew since. */
const within = ({ kommunId, roll, enhetId }: Handlaggare): Prisma.UnderskriftsomgangWhereInput => ({
  kommunId,
  lage: 'UTGANGEN',
  utkast: { omgangar: { none: { lage: 'VANTAR' } } },
  ...(roll !== 'arbetsledare' && { enhetId: enhetId ?? 'ingen' }),
});

/** How many households there are to contact. */
export async function countOsignerade(aktor: Handlaggare): Promise<number> {
  authorise(aktor, 'osignerat.se');
  const rows = await db().underskriftsomgang.findMany({ where: within(aktor), distinct: ['utkastId'] });
  return rows.length;
}

/** The other ones, by their keyed hash in hex, who are protected or may be. */
async function protectedAmong(tx: Tx, hashes: Uint8Array<ArrayBuffer>[]): Promise<Set<string>> {
  const rows = await tx.person.findMany({
    where: { pnrHash: { in: hashes }, skydd: { not: 'NEJ' } },
    select: { pnrHash: true },
  });
  return new Set(rows.map(({ pnrHash }) => Buffer.from(pnrHash).toString('hex')));
}

/** The households to contact, those first whose day passed first. Names and addresses are shown, so the reading is logged. */
export async function listOsignerade(aktor: Handlaggare): Promise<Osignerad[]> {
  authorise(aktor, 'osignerat.se');
  return transaction(async (tx) => {
    const rows = await tx.underskriftsomgang.findMany({
      where: within(aktor),
      distinct: ['utkastId'],
      orderBy: [{ sistaDag: 'asc' }, { id: 'asc' }],
      take: MANY,
      include: {
        person: { include: { kontakt: true } },
        enhet: { select: { namn: true } },
        utkast: { select: { typ: true } },
      },
    });
    const skyddade = await protectedAmong(
      tx,
      rows.map((r) => r.medsokandeHash),
    );
    await logHandelse(tx, aktor, {
      handling: 'osignerat.las',
      objekt: { typ: 'Kommun', id: aktor.kommunId },
      data: { antal: rows.length },
    });
    return rows.map(({ id, person, medsokandeHash, manad, utkast, enhet, undertecknad, sistaDag }) => {
      const hidden = person.skydd !== 'NEJ' || skyddade.has(Buffer.from(medsokandeHash).toString('hex'));
      const kontakt = person.kontakt && !hidden ? openKontakt(person.kontakt) : null;
      return {
        id,
        namn: hidden ? null : `${person.fornamn} ${person.efternamn}`,
        kontakt: kontakt?.telefon ?? kontakt?.epost ?? null,
        manad: manadFromDb(manad),
        typ: utkast.typ,
        enhet: enhet.namn,
        undertecknad,
        sistaDag: datumFromDb(sistaDag),
      };
    });
  });
}
