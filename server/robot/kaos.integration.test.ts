/** Workers that are killed at any moment, and a database that goes away: every application comes out, once. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { createDatabase, dataFolder, startDatabase } from '@/scripts/lib/database';
import { migrate } from '@/scripts/lib/migrate';
import { freePort, serverArgs } from '@/scripts/lib/processes';
import { sendMany } from '@/scripts/test/bulk';
import '@/scripts/test/ssbtek';
import { NU } from '@/scripts/test/people';
import { db, transaction } from '../db';
import { openMonth } from '../stickprov/open-month';
import { closeQueue } from './queue';

const ANSOKNINGAR = 500;
const ROBOTAR = 10;
const MORD = 10;
const CLUSTER = `kaos-${process.pid}`;
const PERSONER = ['200002292399', '199904182392'];

const options = { name: CLUSTER, port: await freePort(), password: 'kaos', durable: true };
let server = await startDatabase(options);
const url = await createDatabase(server, 'kaos');
await migrate(url);
process.env.DATABASE_URL = url;

/** Seconds instead of minutes, so that what a killed worker had is found soon. */
async function hurry() {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`INSERT INTO "Kommun" VALUES ('exempelstad', 'Exempelstad')`);
  await client.query(`INSERT INTO "Enhet" VALUES ('norr', 'exempelstad', 'Enhet Norr')`);
  await client.query(
    `UPDATE pgboss.queue SET expire_seconds = 3, retry_delay = 1, retry_delay_max = 2, retry_limit = 100`,
  );
  await client.end();
}

const robotar = new Set<ChildProcess>();
function startRobot() {
  const env = {
    ...process.env,
    SKALIG_ROBOT_PORT: '0',
    SKALIG_ROBOT_SAMTIDIGT: '5',
    SKALIG_ROBOT_TILLSYN_S: '1',
    SKALIG_KLOCKA_FORSKJUTNING_MS: String(NU.getTime() - Date.now()),
  };
  const robot = spawn(process.execPath, serverArgs('server/robot/main.ts'), { env, stdio: 'ignore' });
  robotar.add(robot);
  robot.once('exit', () => robotar.delete(robot));
}

afterAll(async () => {
  for (const robot of robotar) robot.kill('SIGKILL');
  await closeQueue();
  await db().$disconnect();
  await server.stop();
  rmSync(dataFolder(CLUSTER), { recursive: true, force: true });
});

/** A number below `n`, the same sequence each time. */
let seed = 20_261_122;
const below = (n: number) => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed % n;
};

async function killOne() {
  const [victim] = [...robotar].slice(below(robotar.size));
  if (!victim) return;
  const gone = once(victim, 'exit');
  victim.kill('SIGKILL');
  await gone;
}

const left = () => db().korning.count({ where: { klar: null } });

it('brings every application out exactly once', { timeout: 240_000 }, async () => {
  await hurry();
  await transaction((tx) => openMonth(tx, 'exempelstad', '2026-11', NU));
  await sendMany(ANSOKNINGAR, PERSONER, '2026-11', NU);
  for (let i = 0; i < ROBOTAR; i += 1) startRobot();
  for (let i = 0; i < MORD; i += 1) {
    await sleep(1200 + below(1500));
    await killOne();
    startRobot();
    if (i === MORD / 2) {
      await server.stop();
      server = await startDatabase(options);
    }
  }
  expect([...robotar].length).toBeGreaterThan(0);
  for (let i = 0; i < 150 && (await left().catch(() => 1)) > 0; i += 1) await sleep(1000);

  expect(await left()).toBe(0);
  const perAnsokan = await db().ansokan.findMany({
    select: {
      stickprov: { select: { ansokanId: true } },
      _count: { select: { rekommendationer: true, utdrag: true } },
    },
  });
  expect(perAnsokan).toHaveLength(ANSOKNINGAR);
  const wrong = perAnsokan.filter(
    ({ stickprov, _count }) => !stickprov || _count.rekommendationer !== 1 || _count.utdrag !== 1,
  );
  expect(wrong).toEqual([]);
  const logged = await db().handelse.groupBy({
    by: ['handling'],
    _count: true,
    where: { aktorTyp: 'robot' },
  });
  const times = Object.fromEntries(logged.map(({ handling, _count }) => [handling, _count]));
  expect(times).toMatchObject({
    'stickprov.dra': ANSOKNINGAR,
    'register.svar': ANSOKNINGAR,
    'arende.rakna': ANSOKNINGAR,
  });
  // a question whose answer died with its worker was asked again, and both stand in the log
  expect(times['register.fraga']).toBeGreaterThanOrEqual(ANSOKNINGAR);
});
