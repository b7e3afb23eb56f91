import { beforeEach, describe, expect, it } from 'vitest';
import { sendMany } from '@/scripts/test/bulk';
import { followLog, withoutLog } from '@/scripts/test/database';
import { later, NU, staff } from '@/scripts/test/people';
import { signedUtkast } from '@/scripts/test/send';
import { callsAbout, resetSsbtek, ssbtekFault } from '@/scripts/test/ssbtek';
import type { Underlag } from '@/domain/beslutsstod/underlag';
import { submitAnsokan } from '../ansokan/submit-ansokan';
import { db, transaction } from '../db';
import { loadArende } from '../handlaggning/load-arende';
import { readForslag } from '../beslut/read-forslag';
import { refreshRegister } from '../register/refresh-register';
import { openMonth } from '../stickprov/open-month';
import { loadRobotlage, loadVarning } from './load-figures';
import { KO } from './queue';
import { giveUp, runKorning } from './run-korning';
import { sweep } from './sweep';
import { takeAnsokan } from './take-ansokan';

const EMIL = '200002292399';
const at = (minutes: number) => later(minutes * 60_000);
const clock = (minutes: number) => () => at(minutes);
const korning = (ansokanId: string) => db().korning.findUniqueOrThrow({ where: { ansokanId } });
const utdragOf = (ansokanId: string) =>
  db().registerutdrag.findMany({ where: { ansokanId }, orderBy: { ordning: 'asc' } });

async function one(personnummer = EMIL): Promise<string> {
  const [id = ''] = await sendMany(1, [personnummer], '2026-11', NU);
  return id;
}
async function underlagOf(ansokanId: string): Promise<Underlag> {
  const forslag = await readForslag(db(), ansokanId);
  if (!forslag) throw new Error('ingen rekommendation');
  return forslag.underlag;
}
const jobs = (ansokanId: string) =>
  db().$queryRaw<
    { state: string }[]
  >`select state::text from pgboss.job where name = ${KO} and singleton_key = ${ansokanId}`;

beforeEach(async () => {
  await resetSsbtek();
  await transaction((tx) => openMonth(tx, 'exempelstad', '2026-11', NU));
});

describe('an application that is sent', () => {
  it('stands with the robot, with its job, from the same moment', async () => {
    const { aktor, utkastId, token } = await signedUtkast('emil-strand');
    const id = await submitAnsokan(aktor, utkastId, token, later(4000));
    expect(await korning(id)).toMatchObject({ steg: 'STICKPROV', inkom: later(4000), klar: null });
    expect(await jobs(id)).toEqual([{ state: 'created' }]);
  });

  it('leaves no job behind when the sending fails', async () => {
    const { aktor, utkastId, token } = await signedUtkast('leila-nordin');
    const before = await db().$queryRaw`select count(*) from pgboss.job`;
    await withoutLog(() => expect(submitAnsokan(aktor, utkastId, token, later(4000))).rejects.toThrow());
    expect(await db().$queryRaw`select count(*) from pgboss.job`).toEqual(before);
  });
});

describe('the robot', () => {
  it('draws, asks each agency, computes and hands over; each step is logged', async () => {
    const id = await one();
    const log = await followLog();
    await runKorning(id, clock(1));
    expect(await korning(id)).toMatchObject({ steg: 'KLAR', spar: 'manuell', klar: at(1), vantarPa: null });
    expect(await db().stickprov.count({ where: { ansokanId: id } })).toBe(1);
    const [utdrag] = await utdragOf(id);
    expect(utdrag).toMatchObject({ ordning: 1, begardAv: 'robot', manad: '2026-11' });
    expect(utdrag?.lagrum).toContain('2008:975');
    const { uppslag } = await underlagOf(id);
    expect(uppslag).toHaveLength(8);
    // the regelverk demands no answer of Migrationsverket, so it is not asked
    const open = uppslag.filter((u) => u.status !== 'svar' && u.status !== 'inget_hos_oss');
    expect(open.map((u) => [u.myndighet, u.status])).toEqual([['MIV', 'ej_fragad']]);
    expect((await log()).map(({ vem, handling }) => [vem, handling])).toEqual([
      ['robot', 'stickprov.dra'],
      ['robot', 'register.fraga'],
      ['robot', 'register.svar'],
      ['robot', 'arende.rakna'],
    ]);
  });

  it('brings incomes the whole way, with agency and time, to the desk', async () => {
    const id = await one('199904182392');
    await runKorning(id, clock(1));
    const { inkomster } = await underlagOf(id);
    const [utdrag] = await utdragOf(id);
    const akassa = inkomster.filter((i) => i.slag === 'a_kassa');
    expect(akassa.length).toBeGreaterThan(0);
    for (const { kalla } of akassa)
      expect(kalla).toMatchObject({
        typ: 'register',
        myndighet: 'SO',
        hamtad: utdrag?.besvarad.toISOString(),
      });
    const arende = await loadArende(await staff('Enhet Norr'), id, at(2));
    expect(arende.myndighetssvar.map((m) => m.status)).toContain('svar');
    expect(arende.forslag?.rader.some((r) => r.grupp === 'INKOMST' && (r.beraknatOre ?? 0) > 0)).toBe(true);
  });

  it('does everything once, however many work on it at the same moment', async () => {
    const id = await one();
    await Promise.all(Array.from({ length: 10 }, () => runKorning(id, clock(1))));
    expect(await korning(id)).toMatchObject({ steg: 'KLAR' });
    const counts = await db().ansokan.findUniqueOrThrow({
      where: { id },
      select: { _count: { select: { rekommendationer: true } } },
    });
    expect(counts._count.rekommendationer).toBe(1);
    expect(await db().stickprov.count({ where: { ansokanId: id } })).toBe(1);
    expect(await utdragOf(id)).toHaveLength(1);
  });

  it('asks about a person once a month, whatever is applied for', async () => {
    const before = await callsAbout('emil-strand');
    const id = await one();
    await runKorning(id, clock(1));
    await runKorning(id, clock(2));
    expect(await callsAbout('emil-strand')).toBe(before + 1);
  });

  it('waits with a visible reason for an agency that must answer, and asks that one alone again', async () => {
    await ssbtekFault({ kind: 'error', agency: 'FK', person: 'emil-strand' });
    const id = await one();
    await runKorning(id, clock(0));
    const waiting = await korning(id);
    expect(waiting).toMatchObject({ steg: 'UPPSLAG', forsok: 1, vantarTill: at(1), klar: null });
    expect(waiting.vantarPa).toBe('Inget svar än från Försäkringskassan, Pensionsmyndigheten.');
    expect(await db().rekommendation.count({ where: { ansokanId: id } })).toBe(0);
    // nothing happens before its time
    await runKorning(id, () => new Date(at(1).getTime() - 1));
    expect(await korning(id)).toMatchObject({ forsok: 1 });
    await resetSsbtek();
    await runKorning(id, clock(1));
    expect(await korning(id)).toMatchObject({ steg: 'KLAR' });
    const [first, second] = (await utdragOf(id)).map((u) => JSON.parse(u.innehall) as { kallor: unknown });
    expect(first?.kallor).toContainEqual(
      expect.objectContaining({ myndighet: 'FK', tillstand: 'misslyckad' }),
    );
    expect(second?.kallor).toContainEqual(
      expect.objectContaining({ myndighet: 'AF', tillstand: 'ej_fragad' }),
    );
    const { uppslag } = await underlagOf(id);
    expect(uppslag.find((u) => u.myndighet === 'FK')?.status).not.toBe('kunde_inte_kontrolleras');
  });

  it('goes on to a person when the time is out, and says what could not be checked', async () => {
    await ssbtekFault({ kind: 'fault', person: 'emil-strand' });
    const id = await one();
    await runKorning(id, clock(0));
    expect(await korning(id)).toMatchObject({ steg: 'UPPSLAG', vantarTill: at(1) });
    // nothing came: no row pretends that something did
    expect(await utdragOf(id)).toEqual([]);
    await runKorning(id, clock(24 * 60));
    expect(await korning(id)).toMatchObject({ steg: 'KLAR', spar: 'manuell' });
    const { uppslag, inkomster } = await underlagOf(id);
    const asked = uppslag.filter((u) => u.myndighet !== 'MIV');
    expect(new Set(asked.map((u) => u.status))).toEqual(new Set(['kunde_inte_kontrolleras']));
    expect(inkomster.filter((i) => i.kalla.typ === 'register')).toEqual([]);
    const forslag = await readForslag(db(), id);
    expect(forslag?.rekommendation).toMatchObject({ utfall: 'kraver_bedomning', spar: 'manuell' });
  });

  it('hands over what cannot be computed, with the reason, and without a made-up sum', async () => {
    const [id = ''] = await sendMany(1, [EMIL], '2027-01', NU);
    await runKorning(id, clock(1));
    const row = await korning(id);
    expect(row).toMatchObject({ steg: 'KLAR', spar: 'manuell' });
    expect(row.vantarPa).toContain('2027-01');
    expect(await db().rekommendation.count({ where: { ansokanId: id } })).toBe(0);
  });

  it('gives up to a person under an event id, never over what is done', async () => {
    const id = await one();
    await giveUp(id, 'h-1', at(1));
    expect(await korning(id)).toMatchObject({ steg: 'KLAR', spar: 'manuell', klar: at(1) });
    expect((await korning(id)).vantarPa).toContain('h-1');
    await giveUp(id, 'h-2', at(2));
    expect((await korning(id)).vantarPa).toContain('h-1');
  });
});

describe('a person', () => {
  it('takes an application that waits: it has drawn, it is computed, and the robot leaves it alone', async () => {
    const norr = await staff('Enhet Norr');
    const id = await one();
    const log = await followLog();
    await takeAnsokan(norr, id, at(1));
    expect(await korning(id)).toMatchObject({ steg: 'TAGEN', spar: 'manuell', klar: at(1) });
    expect((await log()).map((r) => r.handling)).toEqual(['stickprov.dra', 'arende.rakna', 'arende.ta']);
    const { uppslag, arende } = await underlagOf(id);
    expect(new Set(uppslag.map((u) => u.status))).toEqual(new Set(['ej_fragad']));
    expect(arende.stickprov).not.toBe('okant');
    await runKorning(id, clock(2));
    expect(await utdragOf(id)).toEqual([]);
    await expect(takeAnsokan(await staff('Enhet Söder'), id, at(3))).rejects.toMatchObject({
      name: 'NotYours',
    });
  });

  it('asks the agencies again: new rows beside the old, the newest answer counts', async () => {
    const norr = await staff('Enhet Norr');
    const id = await one();
    await expect(refreshRegister(norr, id, at(1))).rejects.toThrow('Roboten frågar');
    await runKorning(id, clock(1));
    await refreshRegister(norr, id, at(60));
    expect((await utdragOf(id)).map((u) => [u.ordning, u.begardAv])).toEqual([
      [1, 'robot'],
      [2, 'personal'],
    ]);
    expect(await db().rekommendation.count({ where: { ansokanId: id } })).toBe(2);
    await expect(refreshRegister(await staff('Enhet Söder'), id, at(61))).rejects.toMatchObject({
      name: 'NotYours',
    });
  });
});

describe('the sweep', () => {
  it('wakes what has lost its job and what has waited enough, and nothing else', async () => {
    const lost = await one();
    const fresh = await one();
    await db().$executeRaw`delete from pgboss.job where singleton_key in (${lost}, ${fresh})`;
    await db().korning.update({ where: { ansokanId: fresh }, data: { flyttad: at(9) } });
    await sweep(at(10));
    expect(await jobs(lost)).toEqual([{ state: 'created' }]);
    expect(await jobs(fresh)).toEqual([]);
    await sweep(at(10));
    expect(await jobs(lost)).toHaveLength(1);
    await db().korning.update({ where: { ansokanId: fresh }, data: { vantarTill: at(10) } });
    await sweep(at(10));
    expect(await jobs(fresh)).toHaveLength(1);
  });
});

describe('the figures', () => {
  it('count what waits, since when, and who did not answer', async () => {
    const norr = await staff('Enhet Norr');
    await db().korning.updateMany({ data: { steg: 'KLAR', klar: later(-90_000_000), vantarTill: null } });
    expect(await loadVarning(norr, at(1))).toBeNull();
    const id = await one();
    expect(await loadVarning(norr, at(10))).toEqual({ star: 1, aldst: NU, vantarPaSvar: 0 });
    await ssbtekFault({ kind: 'error', agency: 'SO', person: 'emil-strand' });
    const failed = async () =>
      (await loadRobotlage(norr, at(10))).myndigheter.find((m) => m.myndighet === 'SO')?.misslyckade ?? 0;
    const before = await failed();
    await runKorning(id, clock(9));
    const lage = await loadRobotlage(norr, at(9));
    expect(lage.steg.find((s) => s.steg === 'UPPSLAG')).toEqual({ steg: 'UPPSLAG', antal: 1, aldst: NU });
    expect(lage).toMatchObject({ vantarPaSvar: 1, star: { antal: 0 } });
    expect(await failed()).toBe(before + 1);
    expect(await loadVarning(norr, at(9))).toEqual({ star: 0, aldst: null, vantarPaSvar: 1 });
    await expect(loadRobotlage(await staff('Enhet Norr', 'ingen'), at(9))).rejects.toMatchObject({
      name: 'NotYours',
    });
  });
});
