import { addMonths, type Manad } from '@/domain/manad';
import type { Uppgifter } from '@/domain/ansokan/uppgifter';
import type { Korning } from '@/generated/prisma/client';
import { freeze } from '@/server/ansokan/formular';
import { loadKontext, toStored } from '@/server/ansokan/kontext';
import { now } from '@/server/clock';
import { config } from '@/server/config';
import { db } from '@/server/db';
import { findOrCreatePerson } from '@/server/person/find-or-create-person';
import type { SeedHushall } from './seed-hushall';

const FROM = new Date('2026-01-01');

export type Ids = { arendeId: string; personId: string; enhetId: string; medPersonId: string | null };

const vuxen = (
  roll: 'SOKANDE' | 'MEDSOKANDE',
  personId: string,
  { fornamn, fodelsedatum }: SeedHushall['sokande'],
) => ({ roll, personId, fornamn, fodelsedatum: new Date(fodelsedatum), from: FROM });

/** A case that has run since January. */
export async function seedArende(h: SeedHushall): Promise<Ids> {
  const kommunId = config().SKALIG_KOMMUN;
  const personId = await findOrCreatePerson(db(), h.sokande);
  const medPersonId = h.medsokande ? await findOrCreatePerson(db(), h.medsokande) : null;
  const enhet = await db().enhet.findFirstOrThrow({ where: { kommunId, namn: h.enhet } });
  const { id } = await db().arende.create({
    data: {
      kommunId,
      enhetId: enhet.id,
      personId,
      boendeform: 'hyresratt',
      antalRum: h.antalRum,
      bistandSedan: '2026-01',
      hushall: {
        create: [
          vuxen('SOKANDE', personId, h.sokande),
          ...(h.medsokande && medPersonId ? [vuxen('MEDSOKANDE', medPersonId, h.medsokande)] : []),
          ...h.barn.map((b) => ({
            roll: 'BARN' as const,
            fornamn: b.fornamn,
            fodelsedatum: new Date(b.fodelsedatum),
            from: FROM,
          })),
        ],
      },
    },
  });
  return { arendeId: id, personId, enhetId: enhet.id, medPersonId };
}

const unchanged = { svar: true, text: null };

function uppgifterOf(h: SeedHushall, manad: Manad): Uppgifter {
  const paid = `${addMonths(manad, -1)}-25` as const;
  return {
    vistasIKommunen: unchanged,
    andrat: { svar: false, text: null },
    hushallStammer: unchanged,
    boendeStammer: unchanged,
    inkomster: h.lon ? [{ slag: 'lon', beloppOre: h.lon, datum: paid, fran: 'Exempelstads Städ' }] : [],
    myndighetsinkomster: [],
    soktaFormaner: null,
    kostnader: Object.entries(h.kostnader).map(([slag, beloppOre]) => ({ slag, beloppOre, vad: null })),
  };
}

/** Where the robot finds it. */
type SeedKorning = Pick<Korning, 'inkom' | 'flyttad'> & Partial<Pick<Korning, 'steg' | 'spar' | 'klar'>>;

/** An application as it was sent at a time. @returns its id */
export async function seedAnsokan(
  h: SeedHushall,
  { medPersonId, ...ids }: Ids,
  manad: Manad,
  inskickad: Date,
  korning: SeedKorning,
): Promise<string> {
  const kontext = await loadKontext(db(), ids.arendeId, manad, now());
  const uppgifter = uppgifterOf(h, manad);
  const delar = [{ steg: 'utgifter', rubrik: 'Kostnader', rader: [] }];
  const { text, sha256 } = freeze({ version: 'exempel', rubrik: `Exempelansökan för ${manad}`, delar });
  const [row] = await db().$queryRaw<{ n: bigint }[]>`select nextval('skalig_referens') as n`;
  const ansokan = await db().ansokan.create({
    data: {
      ...ids,
      kommunId: config().SKALIG_KOMMUN,
      utkastId: `exempel-${ids.arendeId}-${manad}`,
      typ: 'ATERANSOKAN',
      kanal: 'E_ANSOKAN',
      manad,
      referens: `EB-${manad.slice(0, 4)}-${row?.n}`,
      inskickad,
      formular: text,
      formularSha256: sha256,
      svar: toStored(uppgifter),
      hushall: { medlemmar: kontext.hushall.map((m) => ({ ...m })), boende: { ...kontext.boende } },
      korning: { create: { kommunId: config().SKALIG_KOMMUN, enhetId: ids.enhetId, ...korning } },
    },
  });
  // two have both signed: that makes both of them parties
  for (const [i, personId] of (medPersonId ? [ids.personId, medPersonId] : []).entries())
    await db().signatur.create({
      data: {
        ansokanId: ansokan.id,
        personId,
        orderRef: `exempel-${ansokan.id}-${i}`,
        synligText: 'Exempel',
        formularSha256: sha256,
        signatur: '',
        ocspSvar: '',
        undertecknad: inskickad,
      },
    });
  return ansokan.id;
}
