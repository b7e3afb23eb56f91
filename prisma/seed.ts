/**
 * Synthetic people for the demo and the tests, made by the same use cases as real ones would be. Run once, on an
 * empty database.
 */
import { addMonths, manadOf, type Manad } from '@/domain/manad';
import { addDays, dayOf, startOfDay } from '@/domain/tid';
import type { Handlaggare } from '@/server/access/aktor';
import { recommendAnsokan } from '@/server/ansokan/recommend-ansokan';
import { decideAnsokan } from '@/server/beslut/decide-ansokan';
import type { Forslagsrad } from '@/server/beslut/rader';
import { readForslag } from '@/server/beslut/read-forslag';
import { now } from '@/server/clock';
import { config } from '@/server/config';
import { db } from '@/server/db';
import { closeQueue, enqueueAll } from '@/server/robot/queue';
import { savePersonal, findPersonal, toHandlaggare } from '@/server/session/personal';
import staff from '../simulators/identitet/staff.json' with { type: 'json' };
import { seedAnsokan, seedArende, type Ids } from './seed-arende';
import { HUSHALL, type SeedHushall } from './seed-hushall';
import { seedPlanering } from './seed-planering';

const ENHETER = ['Enhet Norr', 'Enhet Söder'];
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

const isCut = (rad: Forslagsrad): boolean => rad.soktOre !== null && rad.soktOre !== rad.beraknatOre;

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
