import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import './database.ts';
import { closeMonth } from '@/server/stickprov/close-month';
import { loadLista, loadManad } from '@/server/stickprov/list-manader';
import { openMonth } from '@/server/stickprov/open-month';
import { db } from '@/server/db';
import { closedControl, drawAndMove, lottadAnsokan } from './stickprov.ts';

const OPENED = new Date('2026-10-30T10:00:00Z');
const SENT = new Date('2026-11-10T10:00:00Z');
const DUE = new Date('2026-12-06T10:00:00Z');
const OTHER = '11111111-2222-4333-8444-555555555555';
const folder = mkdtempSync(join(tmpdir(), 'skalig-stickprov-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function verify(args: readonly string[], env: Readonly<Record<string, string | undefined>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/stickprov-verify.ts', ...args], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

/** Changes the database behind the back of its triggers, as only its owner can, and puts it back. */
async function behindTheTriggers(change: string | string[], undo: string, run: () => void): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    await client.query(`SET session_replication_role = replica`);
    for (const one of [change].flat()) expect((await client.query(one)).rowCount).toBeGreaterThan(0);
    run();
    await client.query(undo);
  } finally {
    await client.end();
  }
}

let ids: string[] = [];
let lista = '';
let secret = '';
let hash = '';

/** Forty applications of November: some for el, one not controlled for ten months, one controlled since. */
beforeAll(async () => {
  await openMonth(db(), 'exempelstad', '2026-11', OPENED);
  const made = await Promise.all(
    Array.from({ length: 37 }, (_, i) =>
      lottadAnsokan({ inskickad: SENT, kostnader: i % 3 === 0 ? ['hyra', 'el'] : ['hyra'] }),
    ),
  );
  const long = await lottadAnsokan({ inskickad: new Date('2026-01-10T10:00:00Z'), manad: '2026-01' });
  made.push(await lottadAnsokan({ arendeId: long.arendeId, inskickad: SENT }));
  const seen = await lottadAnsokan({ inskickad: new Date('2026-01-10T10:00:00Z'), manad: '2026-01' });
  await closedControl(seen.id, new Date('2026-08-10T10:00:00Z'));
  made.push(await lottadAnsokan({ arendeId: seen.arendeId, inskickad: SENT }));
  for (const ansokan of made) await drawAndMove(ansokan, new Date('2026-11-10T10:05:00Z'));
  // a control that was closed after its draw changes nothing of it
  await closedControl(made[37]?.id ?? '', new Date('2026-11-12T10:00:00Z'));
  ids = made.map(({ id }) => id).toSorted();
});

describe('while the month is open', () => {
  it('proves outcomes, shares and that everyone drew, and says what must wait', () => {
    const { status, said } = verify(['2026-11']);
    expect(said).toContain('Koden för november 2026 är hemlig än.');
    expect(said).toContain('39 utfall mot lott och andel');
    expect(said).toContain('39 andelar mot regelverket och ansökningarna');
    expect(said).not.toContain('omräknade med koden');
    expect(said).toContain('Inga fel.');
    expect(status).toBe(0);
  });

  it('says how many have not drawn yet', async () => {
    const { id } = await lottadAnsokan({ inskickad: SENT });
    expect(verify(['2026-11']).said).toContain('1 ansökningar väntar på sin lott.');
    await db().korning.update({ where: { ansokanId: id }, data: { steg: 'UPPSLAG' } });
    const { status, said } = verify(['2026-11']);
    expect(said).toContain(`${id}: Ansökan kom in i månaden och har ingen lott.`);
    expect(status).toBe(1);
    await db().$executeRaw`DELETE FROM "Korning" WHERE "ansokanId" = ${id}`;
    await behindTheTriggers(`DELETE FROM "Ansokan" WHERE id = '${id}'`, 'SELECT 1', () => {});
  });
});

describe('when the month is closed', () => {
  beforeAll(async () => {
    expect(await closeMonth('exempelstad', '2026-11', DUE)).toBe(true);
    lista = (await loadLista('2026-11')) ?? '';
    const month = await loadManad('2026-11');
    secret = month?.avslojadHemlighet ?? '';
    hash = month?.hemlighetSha256 ?? '';
  });

  const fromFile = (text: string, more: Partial<{ hemlighet: string; hash: string; manad: string }> = {}) => {
    const fil = join(folder, 'lista.csv');
    writeFileSync(fil, text);
    const { manad = '2026-11', ...keys } = more;
    const named = { hemlighet: secret, hash, ...keys };
    return verify([manad, '--fil', fil, '--hemlighet', named.hemlighet, '--hash', named.hash], {
      DATABASE_URL: 'postgresql://ingen:ingen@127.0.0.1:1/ingen',
    });
  };
  /** The line of one application, changed. */
  const changed = (id: string, change: (line: string) => string) =>
    lista
      .split('\n')
      .map((line) => (line.startsWith(id) ? change(line) : line))
      .join('\n');
  const outcome = (line: string) =>
    line.replace(/,(ja|nej),/u, (_, was) => (was === 'ja' ? ',nej,' : ',ja,'));

  it('proves everything from the database', () => {
    const { status, said } = verify(['2026-11']);
    expect(said).toContain('39 lotter, omräknade med koden');
    expect(said).toContain('39 ansökningar som kom in i månaden');
    expect(said).toContain('Inga fel.');
    expect(status).toBe(0);
  });

  it('proves what is published from the files alone', () => {
    const { status, said } = fromFile(lista);
    expect(said).toContain('fingeravtrycket mot koden');
    expect(said).toContain('39 lotter, omräknade med koden');
    expect(said).toContain('Inte prövat:');
    expect(status).toBe(0);
  });

  it('finds an altered outcome in the list, one or all', () => {
    const [id = ''] = ids;
    const one = fromFile(changed(id, outcome));
    expect(one.said).toContain(`1 fel:\n  ${id}: Utfallet är fel`);
    expect(one.status).toBe(1);
    const all = fromFile(lista.replace(/,(?:ja|nej),/gu, outcome));
    expect(all.said).toContain('39 fel:');
    for (const each of ids) expect(all.said).toContain(`${each}: Utfallet är fel`);
  });

  it.each([
    [
      'another id',
      (line: string) => line.replace(/^[^,]+/u, OTHER),
      'Lotten är inte den som hemligheten ger',
    ],
    [
      'another lott',
      (line: string) => line.replace(/,[0-9a-f]{64},/u, `,${'0'.repeat(64)},`),
      'Lotten är inte',
    ],
    ['a lower share', (line: string) => line.replace(/,\d+,/u, ',100,'), 'Andelen ska vara'],
    [
      'another reason',
      (line: string) => line.replace(/,start,|,kontroll:\d+,/u, ',bas,'),
      'Andelen ska vara',
    ],
    ['an unknown regelverk', (line: string) => line.replace(/[0-9a-f]{64}$/u, 'f'.repeat(64)), 'Regelverket'],
    ['a line that is no draw', () => 'x', 'går inte att läsa'],
    ['a line twice', (line: string) => `${line}\n${line}`, 'mer än en lott'],
  ])('finds %s in the list', (_what, change, text) => {
    const { status, said } = fromFile(changed(ids[7] ?? '', change));
    expect(said).toContain(text);
    expect(status).toBe(1);
  });

  it('finds a secret that is not the one whose hash was published', () => {
    const other = createHash('sha256').update('en annan').digest('hex');
    const { status, said } = fromFile(lista, { hemlighet: other });
    expect(said).toContain('Koden ger inte det fingeravtryck som visades.');
    expect(said).toContain('40 fel:'); // the hash, and every lott
    expect(status).toBe(1);
    expect(fromFile(lista, { hash: other }).status).toBe(1);
    expect(fromFile(lista, { hemlighet: 'inte hex' }).status).toBe(1);
  });

  const row = (id: string | undefined) => `WHERE "ansokanId" = '${id}'`;
  it.each([
    ['an outcome', 'dragen = NOT dragen', 'dragen = NOT dragen', 'Utfallet är fel'],
    ['a share', 'andel = andel - 1', 'andel = andel + 1', 'Andelen ska vara'],
    ['a lott', `lott = reverse(lott)`, 'lott = reverse(lott)', 'Lotten är inte den som hemligheten ger'],
    [
      'a draw before the hash was published',
      `tid = tid - interval '30 days'`,
      `tid = tid + interval '30 days'`,
      'Fingeravtrycket visades efter att den första lotten drogs.',
    ],
    [
      'a draw after the secret was shown',
      `tid = tid + interval '30 days'`,
      `tid = tid - interval '30 days'`,
      'Lotter drogs efter att koden hade visats.',
    ],
  ])('finds %s that was altered in the database', async (_what, change, undo, text) => {
    const set = (what: string) => `UPDATE "Stickprov" SET ${what} ${row(ids[3])}`;
    await behindTheTriggers(set(change), set(undo), () => {
      const { status, said } = verify(['2026-11']);
      expect(said).toContain(text);
      expect(status).toBe(1);
    });
  });

  it('finds a draw that was removed, and one that was moved to the month', async () => {
    await behindTheTriggers(
      [
        `CREATE TEMP TABLE kvar AS SELECT * FROM "Stickprov" ${row(ids[5])}`,
        `DELETE FROM "Stickprov" ${row(ids[5])}`,
      ],
      `INSERT INTO "Stickprov" SELECT * FROM kvar`,
      () =>
        expect(verify(['2026-11']).said).toContain(`${ids[5]}: Ansökan kom in i månaden och har ingen lott.`),
    );
    const move = (days: number) =>
      `UPDATE "Ansokan" SET inskickad = inskickad + interval '${days} days' WHERE id = '${ids[5]}'`;
    await behindTheTriggers(move(-30), move(30), () =>
      expect(verify(['2026-11']).said).toContain(`${ids[5]}: Ansökan kom inte in i månaden.`),
    );
    expect(verify(['2026-11']).status).toBe(0);
  });

  it('finds a share that does not fit what was known of the case', async () => {
    const id = ids.find((one) => changed(one, (line) => line).includes(`${one},5000,kontroll:10`));
    const before = `UPDATE "Kontroll" SET avslutad = avslutad - interval '5 days' WHERE "ansokanId" = '${id}'`;
    await behindTheTriggers(before, before.replace(' - ', ' + '), () =>
      expect(verify(['2026-11']).said).toContain(
        'Andelen ska vara 25\u00a0% (start), inte 50\u00a0% (kontroll:10)',
      ),
    );
  });
});

describe('what cannot be checked', () => {
  it.each([
    [[], 'Skriv en månad'],
    [['november'], 'Skriv en månad'],
    [['2026-11', '--fil', 'lista.csv'], 'Skriv en månad'],
    [
      ['2026-11', '--fil', 'finns-inte.csv', '--hemlighet', 'a', '--hash', 'b'],
      'finns-inte.csv går inte att läsa',
    ],
    [['2020-01'], 'exempelstad har ingen kod för januari 2020'],
  ])('%j', (args, text) => {
    const { status, said } = verify(args);
    expect(said).toContain(text);
    expect(status).toBe(2);
  });

  it('is a month of a database that does not answer, without its password', () => {
    const { status, said } = verify(['2026-11'], { DATABASE_URL: 'postgresql://a:hemligt@127.0.0.1:1/b' });
    expect(said).toContain('Databasen 127.0.0.1:1/b gick inte att läsa');
    expect(said).toContain('npm run demo');
    expect(said).not.toContain('hemligt');
    expect(status).toBe(2);
  });

  it('is said when there is no database at all', () => {
    const { status, said } = verify(['2026-11'], { DATABASE_URL: undefined, PORT: '64999' });
    expect(said).toContain('Det finns ingen databas att läsa.');
    expect(status).toBe(2);
  });
});
