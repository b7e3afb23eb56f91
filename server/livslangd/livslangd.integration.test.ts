import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { beforeEach, describe, expect, it } from 'vitest';
import { followLog, withoutLog } from '@/scripts/test/database';
import { finishedUtkast, later, NU, openArende, staff, stranger } from '@/scripts/test/people';
import { decided } from '@/scripts/test/send';
import { saveBilaga } from '../bilaga/save-bilaga';
import { config } from '../config';
import { db } from '../db';
import { countTry } from '../request/rate-limit';
import { createSession } from '../session/sessions';
import { carryOutLivslangder } from './carry-out';
import { LIVSLANGDER } from './regler';

const HOUR = 3_600_000;
const day = (days: number) => later(days * 24 * HOUR);
const png = () =>
  Readable.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk', 'base64'));
const pathOf = (nyckel: string) => join(config().SKALIG_LAGRING, nyckel.slice(0, 2), nyckel);

async function draft() {
  const aktor = await stranger();
  await openArende(aktor);
  return { aktor, id: await finishedUtkast(aktor) };
}
const isThere = async (id: string) => (await db().utkast.count({ where: { id } })) === 1;
const beskedOm = (personId: string) =>
  db().avisering.findMany({ where: { personId, slag: 'UTKAST_TAS_BORT' } });

/** A file in the storage as a fall leaves it: nothing in the database knows of it. */
async function looseFile(name: string, written: Date): Promise<string> {
  await mkdir(join(pathOf(name), '..'), { recursive: true });
  await writeFile(pathOf(name), 'x');
  await utimes(pathOf(name), written, written);
  return pathOf(name);
}

beforeEach(async () => {
  await db().utkast.deleteMany();
});

describe('a draft', () => {
  it('is kept thirty days from the last change, with notice five days before', async () => {
    const { aktor, id } = await draft();
    await carryOutLivslangder(day(24.99));
    expect(await beskedOm(aktor.personId)).toEqual([]);
    expect((await carryOutLivslangder(day(25))).varnade).toBe(1);
    expect(await beskedOm(aktor.personId)).toMatchObject([{ lage: 'VANTAR', skapad: day(25) }]);
    await carryOutLivslangder(day(29.99));
    expect(await isThere(id)).toBe(true);
    const log = await followLog();
    expect((await carryOutLivslangder(day(30))).utkast).toBe(1);
    expect(await isThere(id)).toBe(false);
    expect(await beskedOm(aktor.personId)).toHaveLength(1);
    expect(await log()).toEqual([
      { vem: 'robot', handling: 'utkast.gallra', objekt: `Utkast ${id}` },
      { vem: 'robot', handling: 'livslangd.utfor', objekt: 'Kommun exempelstad' },
    ]);
  });

  it('that nobody was told of in time is kept five days more, not removed at once', async () => {
    const { id } = await draft();
    expect(await carryOutLivslangder(day(40))).toMatchObject({ varnade: 1, utkast: 0 });
    expect(await carryOutLivslangder(day(44.99))).toMatchObject({ varnade: 0, utkast: 0 });
    expect(await isThere(id)).toBe(true);
    expect(await carryOutLivslangder(day(45))).toMatchObject({ utkast: 1 });
  });

  it('that is changed after the notice begins anew', async () => {
    const { aktor, id } = await draft();
    await carryOutLivslangder(day(26));
    await db().utkast.update({ where: { id }, data: { andrad: day(28) } });
    expect(await carryOutLivslangder(day(31))).toMatchObject({ varnade: 0, utkast: 0 });
    expect(await carryOutLivslangder(day(53))).toMatchObject({ varnade: 1, utkast: 0 });
    expect(await carryOutLivslangder(day(58))).toMatchObject({ utkast: 1 });
    expect(await beskedOm(aktor.personId)).toHaveLength(2);
  });

  it('goes with its files, and stays whole when it cannot be logged', async () => {
    const { aktor, id } = await draft();
    await saveBilaga(aktor, { utkastId: id, namn: 'kvitto.png', content: png() }, NU);
    const { nyckel } = await db().bilaga.findFirstOrThrow({ where: { utkastId: id } });
    await carryOutLivslangder(day(25));
    await withoutLog(() => expect(carryOutLivslangder(day(30))).rejects.toThrow());
    expect(await isThere(id)).toBe(true);
    expect(existsSync(pathOf(nyckel))).toBe(true);
    await carryOutLivslangder(day(30));
    expect(await db().bilaga.count({ where: { nyckel } })).toBe(0);
    expect(existsSync(pathOf(nyckel))).toBe(false);
  });

  it('with a signature under way is left alone', async () => {
    const { id } = await draft();
    await carryOutLivslangder(day(25));
    const order = {
      syfte: 'UNDERSKRIFT' as const,
      autoStartToken: 'a',
      qrStartToken: 'b',
      qrStartSecret: 'c',
    };
    const orderRef = randomUUID();
    const tokenHash = new Uint8Array(Buffer.from(orderRef));
    await db().bankidOrder.create({
      data: { ...order, orderRef, tokenHash, utkastId: id, startad: day(29.99) },
    });
    expect((await carryOutLivslangder(day(30))).utkast).toBe(0);
    // the order has a day of its own to live
    await carryOutLivslangder(day(31));
    expect((await carryOutLivslangder(day(31))).utkast).toBe(1);
  });
});

describe('other lifetimes', () => {
  it('end sessions, orders and counts of tries', async () => {
    const { personId } = await stranger();
    await db().session.deleteMany();
    await db().takt.deleteMany();
    await db().bankidOrder.deleteMany();
    await createSession(db(), { personId }, NU);
    await countTry('lista', 'prov', NU);
    const order = {
      syfte: 'LEGITIMERING' as const,
      autoStartToken: 'a',
      qrStartToken: 'b',
      qrStartSecret: 'c',
    };
    await db().bankidOrder.create({
      data: { ...order, orderRef: 'x', tokenHash: new Uint8Array([1]), startad: NU },
    });
    expect(await carryOutLivslangder(later(HOUR / 4))).toMatchObject({ sessioner: 0, takter: 0, ordrar: 0 });
    expect(await carryOutLivslangder(later(HOUR))).toMatchObject({ sessioner: 1, takter: 1, ordrar: 0 });
    expect(await carryOutLivslangder(later(24 * HOUR))).toMatchObject({ ordrar: 1 });
  });

  it('end notices ninety days after they were sent, and never one that waits', async () => {
    const { personId } = await stranger();
    await db().avisering.deleteMany();
    const row = { kommunId: 'exempelstad', personId, slag: 'BESLUT' as const, skapad: NU, nasta: NU };
    await db().avisering.create({ data: { ...row, nyckel: 'sent', lage: 'SKICKAD', avslutad: NU } });
    await db().avisering.create({ data: { ...row, nyckel: 'waits' } });
    expect((await carryOutLivslangder(day(89.9))).aviseringar).toBe(0);
    expect((await carryOutLivslangder(day(90))).aviseringar).toBe(1);
    expect(await db().avisering.findMany({ select: { nyckel: true } })).toEqual([{ nyckel: 'waits' }]);
  });

  it('end files that no row names, after a day, and no others', async () => {
    const { aktor, id } = await draft();
    await saveBilaga(aktor, { utkastId: id, namn: 'kvitto.png', content: png() }, NU);
    const { nyckel } = await db().bilaga.findFirstOrThrow({ where: { utkastId: id } });
    await utimes(pathOf(nyckel), NU, NU);
    const lost = await looseFile(randomUUID(), NU);
    const unfinished = await looseFile(`${randomUUID()}.del`, NU);
    const fresh = await looseFile(randomUUID(), later(HOUR));
    const foreign = join(config().SKALIG_LAGRING, 'README');
    await writeFile(foreign, 'x');
    await utimes(foreign, NU, NU);
    expect((await carryOutLivslangder(day(1))).filer).toBe(2);
    expect([lost, unfinished, fresh, pathOf(nyckel), foreign].map((path) => existsSync(path))).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
  });

  it('end the row of an upload whose draft has gone, with its file', async () => {
    const { aktor, id } = await draft();
    await saveBilaga(aktor, { utkastId: id, namn: 'kvitto.png', content: png() }, NU);
    const { nyckel } = await db().bilaga.findFirstOrThrow({ where: { utkastId: id } });
    await db().utkast.delete({ where: { id } });
    await utimes(pathOf(nyckel), NU, NU);
    await carryOutLivslangder(day(1));
    expect(await db().bilaga.count({ where: { nyckel } })).toBe(0);
    expect(existsSync(pathOf(nyckel))).toBe(false);
  });

  it('of the queue is what the queue was made with', async () => {
    const rows = await db().$queryRaw<
      { deletion_seconds: number }[]
    >`select deletion_seconds from pgboss.queue where name = 'robot'`;
    const { antal, enhet } = LIVSLANGDER.jobb.tid;
    expect([antal, enhet]).toEqual([24, 'timmar']);
    expect(rows).toEqual([{ deletion_seconds: 24 * 3600 }]);
  });
});

describe('what is preserved', () => {
  it('is there after a hundred years, and a run with nothing to do leaves no trace', async () => {
    const { ansokanId, beslutId } = await decided('emil-strand', await staff('Enhet Norr'), day(1));
    const counts = async () => ({
      ansokan: await db().ansokan.count({ where: { id: ansokanId } }),
      beslut: await db().beslut.count({ where: { id: beslutId } }),
      signatur: await db().signatur.count({ where: { ansokanId } }),
      handelser: (await db().handelse.count()) > 0,
    });
    const before = await counts();
    await carryOutLivslangder(day(36_500));
    await carryOutLivslangder(day(36_600));
    expect(await counts()).toEqual(before);
    const log = await followLog();
    await carryOutLivslangder(day(36_600));
    expect(await log()).toEqual([]);
  });
});
