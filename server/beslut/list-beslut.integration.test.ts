import { beforeAll, describe, expect, it } from 'vitest';
import { followLog, withoutLog } from '@/scripts/test/database';
import { later, NU, staff, stranger } from '@/scripts/test/people';
import { decided, sentAnsokan } from '@/scripts/test/send';
import { db } from '../db';
import { listBeslut, listPagaende } from './list-beslut';
import { loadBeslut } from './load-beslut';

let norr: Awaited<ReturnType<typeof staff>>;
beforeAll(async () => {
  norr = await staff('Enhet Norr');
});

/**
 * Days counted on paper: 20 November 2026 + 90 days is 18 February 2027 (10 in November, 31, 31, 18). The decisions are
 * made at the two ends of that Stockholm day and of the one before.
 */
const MADE = {
  dayBefore: new Date('2026-11-19T23:59:00+01:00'),
  firstMinute: new Date('2026-11-20T00:01:00+01:00'),
  lastMinute: new Date('2026-11-20T23:59:00+01:00'),
};

describe('the decisions of the last 90 days', () => {
  it('are shown on the 90th day and gone on the 91st, newest first', async () => {
    const first = await decided('leila-nordin', norr, MADE.firstMinute);
    const before = await decided('leila-nordin', norr, MADE.dayBefore);
    const last = await decided('leila-nordin', norr, MADE.lastMinute);
    const { aktor } = first;
    const ids = async (nu: string) => (await listBeslut(aktor, new Date(nu))).map((b) => b.id);
    const [newest, middle, oldest] = [last.beslutId, first.beslutId, before.beslutId];
    expect(await ids('2027-02-17T23:59:59+01:00')).toEqual([newest, middle, oldest]);
    expect(await ids('2027-02-18T00:00:00+01:00')).toEqual([newest, middle]);
    expect(await ids('2027-02-18T23:59:59+01:00')).toEqual([newest, middle]);
    expect(await ids('2027-02-19T00:00:00+01:00')).toEqual([]);
    // the page of each follows the list
    const gone = new Date('2027-02-19T00:00:00+01:00');
    await loadBeslut(aktor, newest, new Date('2027-02-18T23:59:59+01:00'));
    await expect(loadBeslut(aktor, newest, gone)).rejects.toMatchObject({ name: 'NotYours' });
  });

  it("are one's own alone", async () => {
    const { aktor, beslutId } = await decided('emil-strand', norr, NU);
    const other = await stranger();
    expect((await listBeslut(aktor, NU)).map((b) => b.id)).toContain(beslutId);
    expect(await listBeslut(other, NU)).toEqual([]);
    await expect(loadBeslut(other, beslutId, NU)).rejects.toMatchObject({ name: 'NotYours' });
    expect(await listBeslut({ ...aktor, kommunId: 'grannstad' }, NU)).toEqual([]);
  });

  it('do not hold what still waits', async () => {
    const { aktor, ansokanId } = await sentAnsokan('nora-ek');
    expect(await listBeslut(aktor, NU)).toEqual([]);
    expect(await listPagaende(aktor, NU)).toMatchObject([{ id: ansokanId, manad: '2026-11' }]);
    expect(await listPagaende(await stranger(), NU)).toEqual([]);
  });
});

describe('loadBeslut', () => {
  it('counts the time to appeal from the first reading, and logs each one', async () => {
    const { aktor, beslutId } = await decided('emil-strand', norr, NU);
    const log = await followLog();
    // read on Monday 23 November; three weeks later is Monday 14 December 2026 (44 § förvaltningslagen)
    const first = await loadBeslut(aktor, beslutId, new Date('2026-11-23T08:00:00+01:00'));
    const again = await loadBeslut(aktor, beslutId, new Date('2026-12-01T08:00:00+01:00'));
    expect([first.overklagaSenast, again.overklagaSenast]).toEqual(['2026-12-14', '2026-12-14']);
    expect(again.oppnad).toEqual(new Date('2026-11-23T08:00:00+01:00'));
    const row = { vem: `sokande ${aktor.personId}`, handling: 'beslut.las', objekt: `Beslut ${beslutId}` };
    expect(await log()).toEqual([row, row]);
  });

  it('does not count as read when it cannot be logged', async () => {
    const { aktor, beslutId } = await decided('emil-strand', norr, NU);
    await withoutLog(() => expect(loadBeslut(aktor, beslutId, NU)).rejects.toThrow());
    expect(await db().delgivning.count({ where: { beslutId } })).toBe(0);
  });

  it('shows lines that add up to the amount', async () => {
    const { aktor, beslutId } = await decided('emil-strand', norr, NU);
    const { grupper, nettoOre, beloppOre } = await loadBeslut(aktor, beslutId, later(1000));
    const need = ['NORM', 'KOSTNAD'];
    const sum = grupper.reduce((n, g) => n + (need.includes(g.grupp) ? g.beslutatOre : -g.beslutatOre), 0);
    expect([sum, nettoOre]).toEqual([beloppOre, beloppOre]);
  });
});
