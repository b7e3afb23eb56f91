import 'server-only';
import type { Ansokanstyp } from '@/domain/ansokan/ansokanstyp';
import type { Datum, Manad } from '@/domain/manad';
import type { Prisma } from '@/generated/prisma/client';
import type { Handlaggare } from '../access/aktor';
import { authorise } from '../access/authorise';
import { may } from '../access/may';
import { datumFromDb, manadFromDb } from '../ansokan/kontext';
import { logHandelse } from '../audit/log-handelse';
import { openKontakt } from '../avisering/kontakt';
import { db, transaction, type Tx } from '../db';
import { skyddadeOmgangar } from '../medsokande/skyddade-omgangar';

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
  /** Who has contacted the household, the latest first. */
  kontaktad: { av: string; tid: Date }[];
  /** May the reader note that he or she has? */
  farNotera: boolean;
};

const MANY = 200;

/** Those of one's own unit, an arbetsledare's whole municipality; not where the two have begun anew since. */
const within = ({ kommunId, roll, enhetId }: Handlaggare): Prisma.UnderskriftsomgangWhereInput => ({
  kommunId,
  lage: 'UTGANGEN',
  utkast: { omgangar: { none: { lage: 'VANTAR' } } },
  ...(roll !== 'arbetsledare' && { enhetId: enhetId ?? 'ingen' }),
});

/** The latest round of each household, with how often they have been contacted. */
const latest = (tx: Tx, aktor: Handlaggare) =>
  tx.underskriftsomgang.findMany({
    where: within(aktor),
    distinct: ['utkastId'],
    orderBy: [{ undertecknad: 'desc' }, { id: 'desc' }],
    select: { id: true, _count: { select: { kontakter: true } } },
  });

/** How many households there are that nobody has contacted. */
export async function countOsignerade(aktor: Handlaggare): Promise<number> {
  authorise(aktor, 'osignerat.se');
  return (await latest(db(), aktor)).filter(({ _count }) => _count.kontakter === 0).length;
}

/**
 * The households to contact: those first that nobody has contacted, and of them those whose day passed first. Names and
 * addresses are shown, so the reading is logged.
 */
export async function listOsignerade(aktor: Handlaggare): Promise<Osignerad[]> {
  authorise(aktor, 'osignerat.se');
  return transaction(async (tx) => {
    const ids = (await latest(tx, aktor)).map(({ id }) => id);
    const rows = await tx.underskriftsomgang.findMany({
      where: { id: { in: ids } },
      orderBy: [{ kontakter: { _count: 'asc' } }, { sistaDag: 'asc' }, { id: 'asc' }],
      take: MANY,
      include: {
        person: { include: { kontakt: true } },
        enhet: { select: { namn: true } },
        utkast: { select: { typ: true } },
        kontakter: { orderBy: [{ tid: 'desc' }, { id: 'desc' }] },
      },
    });
    const skyddade = await skyddadeOmgangar(tx, rows);
    await logHandelse(tx, aktor, {
      handling: 'osignerat.las',
      objekt: { typ: 'Kommun', id: aktor.kommunId },
      data: { antal: rows.length },
    });
    return rows.map((row) => {
      const { id, person, manad, utkast, enhet, undertecknad, sistaDag, kontakter } = row;
      const hidden = skyddade.has(id);
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
        kontaktad: kontakter.map(({ personalNamn, tid }) => ({ av: personalNamn, tid })),
        farNotera: may(aktor, 'osignerat.kontakta', row) && (!hidden || may(aktor, 'arende.skyddat', row)),
      };
    });
  });
}
