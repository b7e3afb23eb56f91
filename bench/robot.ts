/** `npm run bench:robot`: a month's applications through the whole pipeline, against agencies that answer in 300 ms. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { createDatabase, dataFolder, startDatabase } from '../scripts/lib/database.ts';
import { migrate } from '../scripts/lib/migrate.ts';
import { freePort, runServerScript, start } from '../scripts/lib/processes.ts';
import { secretsAt } from '../scripts/lib/secrets.ts';
import { appSettings, portsFrom, simulatorSettings } from '../scripts/lib/settings.ts';
import { makeCertificates } from '../simulators/testing/certificate.ts';

const ANTAL = Number(process.env.BENCH_ANTAL ?? 10_000);
const SVARSTID_MS = 300;
const MAL_MINUTER = 10;
const shift = Date.parse('2026-11-20T10:00:00+01:00') - Date.now();

const folder = await mkdtemp(join(tmpdir(), 'skalig-bench-'));
const cluster = `bench-${process.pid}`;
const port = await freePort();
const db = await startDatabase({ name: cluster, port: port + 3, password: 'bench', durable: true });
const stops = [db.stop];
try {
  const databaseUrl = await createDatabase(db, 'skalig');
  await migrate(databaseUrl);
  const ports = portsFrom(port);
  const secrets = secretsAt(join(folder, 'hemligheter.json'));
  const certificates = makeCertificates(join(folder, 'certifikat'));
  const storage = join(folder, 'lagring');
  const env = {
    ...appSettings({ ports, secrets, certificates, databaseUrl, storage, clockShiftMs: shift }),
    BENCH_ANTAL: String(ANTAL),
    BENCH_SATSER: join(folder, 'satser'),
    SKALIG_ROBOT_SAMTIDIGT: process.env.SKALIG_ROBOT_SAMTIDIGT ?? '40',
  };
  const { ssbtek } = simulatorSettings(ports, secrets, certificates, shift);
  const simulator = await start(
    'simulators/ssbtek/server.ts',
    { ...ssbtek, SVARSTID_MS: String(SVARSTID_MS) },
    `http://127.0.0.1:${ports.ssbtek}/halsa`,
  );
  stops.push(simulator.stop);
  runServerScript('fyllning', 'bench/robot/fill.ts', env);

  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  stops.push(() => client.end());
  const count = async (sql: string) => Number((await client.query<{ n: string }>(sql)).rows[0]?.n);
  const began = performance.now();
  const robot = await start(
    { server: 'server/robot/main.ts' },
    { ...env, NODE_OPTIONS: `--import ${new URL('./robot/count.mjs', import.meta.url).href}` },
    `http://127.0.0.1:${ports.robot}/halsa`,
  );
  stops.push(robot.stop);
  const rss = () =>
    Number(execFileSync('ps', ['-o', 'rss=', '-p', String(robot.process.pid)], { encoding: 'utf8' })) / 1024;
  let peak = 0;
  let left = ANTAL;
  while (left > 0) {
    await sleep(1000);
    peak = Math.max(peak, rss());
    left = await count('select count(*) as n from "Korning" where klar is null');
  }
  const minutes = (performance.now() - began) / 60_000;
  await sleep(1000);
  const statements = Number(readFileSync(env.BENCH_SATSER, 'utf8'));
  const manuella = await count(`select count(*) as n from "Korning" where spar = 'manuell'`);
  const line = (label: string, value: string) => console.log(`${label.padEnd(44)} ${value}`);
  line('ansökningar', String(ANTAL));
  line('minuter', minutes.toFixed(2));
  line('ansökningar per minut', (ANTAL / minutes).toFixed(0));
  line(`gånger målet (${ANTAL} på ${MAL_MINUTER} minuter)`, (MAL_MINUTER / minutes).toFixed(2));
  line('satser i databasen per ansökan', (statements / ANTAL).toFixed(1));
  line('robotens minne som mest, MB', peak.toFixed(0));
  line('till manuell handläggning, andel', (manuella / ANTAL).toFixed(3));
} finally {
  for (const stop of stops.reverse()) await stop().catch(() => {});
  rmSync(folder, { recursive: true, force: true });
  rmSync(dataFolder(cluster), { recursive: true, force: true });
}
