/**
 * Gives people of personer.json, named by id, a running case with last month's application in it. Run by the test that
 * needs them, with the app's own settings.
 */
import { addMonths, manadOf } from '@/domain/manad';
import { addDays, dayOf, startOfDay } from '@/domain/tid';
import { seedAnsokan, seedArende } from '@/prisma/seed-arende';
import { now } from '@/server/clock';
import { db } from '@/server/db';
import { findOrCreatePerson } from '@/server/person/find-or-create-person';
import personer from './personer.json' with { type: 'json' };

const manad = addMonths(manadOf(dayOf(now())), -1);
const sent = startOfDay(addDays(`${manad}-01`, 2));

for (const id of process.argv.slice(2)) {
  const found = personer.find((person) => person.id === id);
  if (!found) throw new Error(`ingen person ${id}`);
  const { personalNumber, givenName, surname } = found;
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})/u.exec(personalNumber) ?? [];
  const hushall = {
    sokande: {
      personnummer: personalNumber,
      fornamn: givenName,
      efternamn: surname,
      fodelsedatum: `${year}-${month}-${day}`,
    },
    enhet: 'Enhet Söder',
    antalRum: 2,
    barn: [],
    lon: null,
    kostnader: { hyra: 510_000, el: 31_000 },
    planering: { planFoljd: 'ingen_plan', narvaro: 'inget_att_narvara_vid', sjuk: 'nej', plan: null },
  } as const;
  // a test that begins anew finds it made
  const personId = await findOrCreatePerson(db(), hushall.sokande);
  if ((await db().arende.count({ where: { personId, avslutat: null } })) > 0) continue;
  const ids = await seedArende({ ...hushall, barn: [] });
  const times = { inkom: sent, flyttad: sent, klar: sent };
  await seedAnsokan({ ...hushall, barn: [] }, ids, manad, sent, { steg: 'TAGEN', spar: 'manuell', ...times });
}
await db().$disconnect();
