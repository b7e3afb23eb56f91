/**
 * Synthetic people for the demo and the tests, made by the same use cases as real ones would be. Run once, on an
 * empty database.
 */
import { addMonths, manadOf, type Manad } from '@/domain/manad';
import { addDays, dayOf, startOfDay } from '@/domain/tid';
import type { Uppgifter } from '@/domain/ansokan/uppgifter';
import type { Handlaggare } from '@/server/access/aktor';
import { loadKontext, toStored } from '@/server/ansokan/kontext';
import { recommendAnsokan } from '@/server/ansokan/recommend-ansokan';
import { decideAnsokan } from '@/server/beslut/decide-ansokan';
import type { Forslagsrad } from '@/server/beslut/rader';
import { readForslag } from '@/server/beslut/read-forslag';
import { now } from '@/server/clock';
import { config } from '@/server/config';
import { db } from '@/server/db';
import { closeQueue, enqueueAll } from '@/server/robot/queue';
import type { Korning } from '@/generated/prisma/client';
import { findOrCreatePerson } from '@/server/person/find-or-create-person';
import { freeze } from '@/server/ansokan/formular';
import { savePersonal, findPersonal, toHandlaggare } from '@/server/session/personal';
import staff from '../simulators/identitet/staff.json' with { type: 'json' };
import { HUSHALL, type SeedHushall } from './seed-hushall';
import { seedPlanering } from './seed-planering';

const ENHETER = ['Enhet Norr', 'Enhet Söder'];
const FROM = new Date('2026-01-01');
const EARLIER_MONTHS = 4;
const WAITED_MS = 43 * 3_600_000;

async function seedOrganisation(): Promise<void> {
  const id = config().SKALIG_KOMMUN;
  await db().kommun.create({ data: { id, namn: 'Exempelstad' } });
  await db().enhet.createMany({
    data: ENHETER.map((namn, i) => ({ id: `enhet-${i + 1}`, kommunId: id, namn, mottagning: i === 0 })),
  });
  for (const claims of staff) await savePersonal(claims, now());
}

type Ids = { arendeId: string; personId: string; enhetId: string; medPersonId: string | null };

const vuxen = (
  roll: 'SOKANDE' | 'MEDSOKANDE',
  personId: string,
  { fornamn, fodelsedatum }: SeedHushall['sokande'],
) => ({ roll, personId, fornamn, fodelsedatum: new Date(fodelsedatum), from: FROM });

async function seedArende(h: SeedHushall): Promise<Ids> {
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

const isCut = (rad: Forslagsrad): boolean => rad.soktOre !== null && rad.soktOre !== rad.beraknatOre;

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
async function seedAnsokan(
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

/** An earlier month: applied for on the 3rd, decided on the 9th. */
async function seedMonth(h: SeedHushall, ids: Ids, manad: Manad, jonas: Handlaggare): Promise<void> {
  const inskickad = startOfDay(addDays(`${manad}-01`, 2));
  const beslutad = startOfDay(addDays(`${manad}-01`, 8));
  const ansokanId = await seedAnsokan(h, ids, manad, inskickad, {
    steg: 'TAGEN',
    spar: 'manuell',
    inkom: inskickad,
    flyttad: inskickad,
    klar: inskickad,
  });
  const within: Handlaggare = { ...jonas, enhetId: ids.enhetId };
  await recommendAnsokan(within, ansokanId, inskickad);
  const forslag = await readForslag(db(), ansokanId);
  if (!forslag) throw new Error('ingen rekommendation');
  await decideAnsokan(
    within,
    {
      ansokanId,
      rekommendationId: forslag.id,
      utgang: forslag.rader.some(isCut) ? 'DELVIS_BIFALL' : 'BIFALL',
      rader: forslag.rader.map((r) => ({
        radId: r.radId,
        beslutatOre: r.beraknatOre ?? 0,
        skal: isCut(r) ? 'Kostnaden är högre än gränsen.' : '',
      })),
      motivering:
        'Dina inkomster räcker inte till det du behöver den här månaden. Därför har du rätt till bistånd med beloppet nedan.',
      barnetsBasta: forslag.harBarn ? 'Barnet har mat, värme och boende tryggat med beloppet.' : null,
      kommunicering: 'behovs-inte',
    },
    beslutad,
  );
}

/** This month's application: the robot takes it when it starts. */
async function seedWaiting(h: SeedHushall, ids: Ids, manad: Manad): Promise<void> {
  const sent = new Date(now().getTime() - WAITED_MS);
  const ansokanId = await seedAnsokan(h, ids, manad, sent, { inkom: sent, flyttad: sent });
  await enqueueAll([ansokanId]);
}

await seedOrganisation();
const personal = await findPersonal('jonas-hellberg');
if (!personal) throw new Error('seed: handläggaren saknas');
const jonas = toHandlaggare(personal);
const thisMonth = manadOf(dayOf(now()));
for (const h of HUSHALL) {
  const ids = await seedArende(h);
  for (const one of [h.sokande, ...(h.medsokande ? [h.medsokande] : [])])
    await seedPlanering(one.personnummer, h.planering, now());
  const months = Array.from({ length: EARLIER_MONTHS }, (_, i) => addMonths(thisMonth, i - EARLIER_MONTHS));
  for (const manad of months.filter((m) => m >= '2026-01' && m <= '2026-12'))
    await seedMonth(h, ids, manad, jonas);
  if (h.vantar) await seedWaiting(h, ids, thisMonth);
}
await closeQueue();
await db().$disconnect();
