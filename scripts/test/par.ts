/** Two who apply together, by the same use cases as in the app. */
import { beginUtkast } from '@/server/ansokan/begin-utkast';
import { submitAnsokan } from '@/server/ansokan/submit-ansokan';
import { db } from '@/server/db';
import { viewOrder } from '@/server/inloggning/orders';
import { findOrder } from '@/server/inloggning/orders';
import { medsokandeId } from '@/server/ansokan/ny-kontext';
import { sealSvar } from '@/server/ansokan/dolda-svar';
import { startMedunderskrift } from '@/server/medsokande/start-medunderskrift';
import { SVAR } from './ansokan.ts';
import { phone, resetBankid } from './bankid.ts';
import { HUSHALL } from './nyansokan.ts';
import { bankidPerson, later, NU, openArende } from './people.ts';
import { signUtkast } from './send.ts';

type Sokande = Awaited<ReturnType<typeof bankidPerson>>;

/** The answers of a couple in a case. */
export const PARSVAR = {
  ...SVAR,
  inkomster: { ...SVAR.inkomster, ingenForman_med: 'ja', soktForman_med: 'nej' },
  planering: { ...SVAR.planering, plan_med: 'foljt', soktJobb_med: 'nej', sjuk_med: 'nej' },
};

/** Nobody's: what other tests did with these people is over. */
export async function without(...people: readonly Sokande[]): Promise<void> {
  for (const { personId } of people) {
    await db().utkast.deleteMany({ where: { personId } });
    await db().arende.updateMany({
      where: { OR: [{ personId }, { hushall: { some: { personId } } }] },
      data: { avslutat: new Date('2026-01-31') },
    });
  }
}

/** A running case of two, with a draft where every answer is given. */
export async function couple(first: string, second: string, manad = '2026-11') {
  const [aktor, med] = [await bankidPerson(first), await bankidPerson(second)];
  await without(aktor, med);
  const arendeId = await openArende(aktor);
  const { id: medlemId } = await db().hushallMedlem.create({
    data: {
      arendeId,
      personId: med.personId,
      roll: 'MEDSOKANDE',
      fornamn: 'Alex',
      fodelsedatum: new Date('1991-01-01'),
      from: new Date('2026-01-01'),
    },
  });
  const utkastId = await beginUtkast(aktor, manad, NU);
  await db().utkast.update({ where: { id: utkastId }, data: { svar: PARSVAR } });
  return { aktor, med, arendeId, medlemId, utkastId };
}

/** Two without a case: the first has named the other by this number and answered everything. */
export async function newCouple(first: string, second: string, medNummer: string) {
  const [aktor, med] = [await bankidPerson(first), await bankidPerson(second)];
  await without(aktor, med);
  const utkastId = await beginUtkast(aktor, '2026-11', NU, 'nyansokan');
  await answerAsCouple(utkastId, medNummer);
  return { aktor, med, utkastId };
}

/** Every answer of a first application of two, who name the other by this number. */
export async function answerAsCouple(
  utkastId: string,
  medNummer: string,
  medId = medsokandeId(utkastId),
): Promise<void> {
  const { svar } = HUSHALL.par ?? { svar: {} };
  const own = JSON.parse(JSON.stringify(svar).replaceAll('m3', medId)) as typeof svar;
  const named = { ...own, vem: { vemSoker: 'par', medNamn: 'Bengt', medNummer } };
  await db().utkast.update({ where: { id: utkastId }, data: { svar: sealSvar(named, utkastId) } });
}

/** The first signs and sends: the form waits. @returns the round that waits */
export async function firstSigns(person: string, utkastId: string, nu = later(4000)) {
  const token = await signUtkast(person, utkastId);
  await submitAnsokan(await bankidPerson(person), utkastId, token, nu);
  return db().underskriftsomgang.findFirstOrThrow({ where: { utkastId, lage: 'VANTAR' } });
}

/** The other one begins a signature, and BankID tells of it. @returns the token of the browser */
export async function otherSigns(
  person: string,
  omgangId: string,
  { by = person, nu = later(6000) } = {},
): Promise<string> {
  await resetBankid();
  const token = await startMedunderskrift(await bankidPerson(person), omgangId, '192.0.2.2', nu);
  const order = await findOrder(token);
  if (!order) throw new Error('ingen order');
  await phone.force(order.orderRef, by);
  await viewOrder(token, '/', new Date(nu.getTime() + 3000));
  return token;
}
