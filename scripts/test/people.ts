/** People of the tests and what they do before the test begins, by the same use cases as in the app. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { Roll } from '@/server/access/aktor';
import { beginUtkast } from '@/server/ansokan/begin-utkast';
import { config } from '@/server/config';
import { db } from '@/server/db';
import { findOrCreatePerson } from '@/server/person/find-or-create-person';
import { seal } from '@/server/person/personnummer';
import { findPersonal, savePersonal, toHandlaggare } from '@/server/session/personal';
import { toSokande } from '@/server/session/sokande';
import persons from '@/simulators/bankid/persons.json' with { type: 'json' };
import { SVAR } from './ansokan.ts';

/** A Friday when November and December 2026 are open. */
export const NU = new Date('2026-11-20T10:00:00Z');
export const later = (ms: number, from = NU) => new Date(from.getTime() + ms);

/** Somebody with a BankID in the simulator. */
export async function bankidPerson(id: string) {
  const found = persons.find((p) => p.id === id);
  if (!found) throw new Error(`ingen testperson ${id}`);
  const { personalNumber, givenName, surname } = found;
  const identity = { personnummer: personalNumber, fornamn: givenName, efternamn: surname };
  const personId = await findOrCreatePerson(db(), identity);
  return toSokande(await db().person.findUniqueOrThrow({ where: { id: personId } }));
}

/** Somebody nobody has seen before. */
export async function stranger(kommunId = config().SKALIG_KOMMUN) {
  const data = {
    kommunId,
    pnrHash: new Uint8Array(randomBytes(32)),
    pnrKrypterat: seal('189001019802', 'personnummer'),
    fornamn: 'Kim',
    efternamn: 'Holm',
  };
  return toSokande(await db().person.create({ data }));
}

type Sokande = Awaited<ReturnType<typeof stranger>>;
type Barn = { fornamn: string; fodelsedatum: string };

/** A new running case; the one before is closed. */
export async function openArende(
  { personId, kommunId }: Sokande,
  { enhetId = 'norr', barn = [] as Barn[] } = {},
): Promise<string> {
  await db().arende.updateMany({ where: { personId, avslutat: null }, data: { avslutat: NU } });
  const from = new Date('2026-01-01');
  const sokande = {
    roll: 'SOKANDE' as const,
    personId,
    fornamn: 'Kim',
    fodelsedatum: new Date('1990-01-01'),
    from,
  };
  const children = barn.map(({ fornamn, fodelsedatum }) => ({
    roll: 'BARN' as const,
    fornamn,
    fodelsedatum: new Date(fodelsedatum),
    from,
  }));
  const hushall = { create: [sokande, ...children] };
  const data = { kommunId, enhetId, personId, boendeform: 'hyresratt', antalRum: 2, hushall };
  return (await db().arende.create({ data })).id;
}

/** A draft with every step done. */
export async function finishedUtkast(aktor: Sokande, manad = '2026-11', nu = NU): Promise<string> {
  const id = await beginUtkast(aktor, manad, nu);
  await db().utkast.update({ where: { id }, data: { svar: SVAR } });
  return id;
}

type Enhet = 'Enhet Norr' | 'Enhet Söder' | 'finns inte';

/** A member of staff, as the identity provider would say. */
export async function staff(enhet: Enhet, role: Roll = 'handlaggare', delegation = 'SN 3.1') {
  const sub = randomUUID();
  await savePersonal({ sub, name: 'Robin Ek', title: 'Socialsekreterare', role, enhet, delegation }, NU);
  const row = await findPersonal(sub);
  if (!row) throw new Error('ingen personal');
  return toHandlaggare(row);
}
