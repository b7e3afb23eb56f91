/** Applications that were signed in the simulator and sent; importing it starts one. */
import { startUnderskrift } from '@/server/ansokan/start-underskrift';
import { submitAnsokan } from '@/server/ansokan/submit-ansokan';
import { recommendIn } from '@/server/ansokan/recommend-ansokan';
import { finish, robotFor } from '@/server/robot/korning';
import { readForslag } from '@/server/beslut/read-forslag';
import { decideAnsokan, type Command } from '@/server/beslut/decide-ansokan';
import type { Handlaggare } from '@/server/access/aktor';
import { db, transaction } from '@/server/db';
import { findOrder, viewOrder } from '@/server/inloggning/orders';
import { phone, resetBankid } from './bankid.ts';
import { bankidPerson, finishedUtkast, later, NU, openArende } from './people.ts';

/** Begins a signature. @returns the token of the browser and the order's reference at BankID */
export async function beginSignature(
  aktor: Awaited<ReturnType<typeof bankidPerson>>,
  utkastId: string,
  nu = NU,
) {
  const token = await startUnderskrift(aktor, utkastId, '192.0.2.1', nu);
  const order = await findOrder(token);
  if (!order) throw new Error('ingen order');
  return { token, orderRef: order.orderRef };
}

/** The applicant signs the draft, and BankID has told of it. @returns the token of the browser */
export async function signUtkast(person: string, utkastId: string): Promise<string> {
  await resetBankid();
  const { token, orderRef } = await beginSignature(await bankidPerson(person), utkastId);
  await phone.approve(orderRef, person);
  const view = await viewOrder(token, '/', later(3000));
  if (view?.lage !== 'klar') throw new Error('inte undertecknad');
  return token;
}

type Options = { enhetId?: string; barn?: { fornamn: string; fodelsedatum: string }[] };

/** A draft in a case of its own, signed and not yet sent. */
export async function signedUtkast(person: string, options: Options = {}) {
  const aktor = await bankidPerson(person);
  const arendeId = await openArende(aktor, options);
  const utkastId = await finishedUtkast(aktor);
  return { aktor, arendeId, utkastId, token: await signUtkast(person, utkastId) };
}

/** Brings an application to the end of the robot without asking anybody: no agency is there in most tests. */
export async function computed(ansokanId: string, nu: Date): Promise<void> {
  await transaction(async (tx) => {
    const ansokan = await tx.ansokan.findUniqueOrThrow({ where: { id: ansokanId } });
    await finish(tx, ansokanId, 'manuell', null, nu);
    await recommendIn(tx, robotFor(ansokan.kommunId), ansokan, nu);
  });
}

/** A sent application with its recommendation. */
export async function sentAnsokan(person: string, options: Options = {}) {
  const signed = await signedUtkast(person, options);
  const ansokanId = await submitAnsokan(signed.aktor, signed.utkastId, signed.token, later(4000));
  await computed(ansokanId, later(4000));
  return { ...signed, ansokanId };
}

/** A decision as computed, with a reason wherever one is owed. */
export async function decisionOn(ansokanId: string, more: Partial<Command> = {}): Promise<Command> {
  const forslag = await readForslag(db(), ansokanId);
  if (!forslag) throw new Error('ingen rekommendation');
  return {
    ansokanId,
    rekommendationId: forslag.id,
    utgang: forslag.rader.some((r) => r.soktOre !== null && (r.beraknatOre ?? 0) < r.soktOre)
      ? 'DELVIS_BIFALL'
      : 'BIFALL',
    rader: forslag.rader.map((r) => ({
      radId: r.radId,
      beslutatOre: r.beraknatOre ?? 0,
      skal: 'Enligt beräkningen.',
    })),
    motivering: 'Dina inkomster räcker inte till det du behöver.',
    barnetsBasta: forslag.harBarn ? 'Barnet har det som behövs.' : null,
    kommunicering: 'behovs-inte',
    ...more,
  };
}

/** A decided application. */
export async function decided(person: string, aktor: Handlaggare, nu: Date, options: Options = {}) {
  const sent = await sentAnsokan(person, options);
  const beslutId = await decideAnsokan(aktor, await decisionOn(sent.ansokanId), nu);
  return { ...sent, beslutId };
}
