#!/usr/bin/env node
/**
 * Stand-in for Prisma's native schema engine. DO NOT REMOVE: without it `prisma generate` and `prisma migrate` download
 * a binary, which a city's closed network refuses. The CLI speaks JSON-RPC over stdio with its engine, and the same
 * engine is published on npm as WebAssembly; this file joins the two (docs/adr/0003-prisma-utan-nedladdning.md).
 * prisma and @prisma/schema-engine-wasm must be of the very same version.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';

// adapter-pg cannot read the catalogue types "char" (18) and name (19) that the engine selects: report them as text.
const AS_TEXT = { 18: 25, 19: 25, 1002: 1009, 1003: 1009 };
for (const Connection of [pg.Client, pg.Pool]) {
  const query = Connection.prototype.query;
  Connection.prototype.query = function (...args) {
    const answer = query.apply(this, args);
    if (typeof answer?.then !== 'function') return answer;
    return answer.then((result) => {
      for (const part of [result].flat())
        for (const field of part?.fields ?? [])
          field.dataTypeID = AS_TEXT[field.dataTypeID] ?? field.dataTypeID;
      return result;
    });
  };
}

function parseArguments(argv) {
  const parsed = { datamodels: [], datasource: {}, cli: undefined };
  for (let i = 0; i < argv.length; i++) {
    if (argv[i] === '--datamodels') parsed.datamodels.push(argv[++i]);
    else if (argv[i] === '--datasource') parsed.datasource = JSON.parse(argv[++i]);
    else if (argv[i] === '--enabled-preview-features' || argv[i] === '--extension-types') i++;
    else if (argv[i] === '--version') parsed.cli = 'version';
    else if (argv[i] === 'cli') parsed.cli = argv[++i];
  }
  return parsed;
}

const { datamodels, datasource, cli } = parseArguments(process.argv.slice(2));
const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
const databaseName = (url) => decodeURIComponent(new URL(url).pathname.slice(1));
const withDatabase = (url, name) =>
  Object.assign(new URL(url), { pathname: `/${name}`, search: '' }).toString();

async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
const quoted = (url) => `"${databaseName(url).replaceAll('"', '""')}"`;
const canConnect = (url) => withClient(url, async () => {});
const dropDatabase = (url) =>
  withClient(withDatabase(url, 'postgres'), (c) =>
    c.query(`DROP DATABASE IF EXISTS ${quoted(url)} WITH (FORCE)`),
  );
async function createDatabase(url) {
  await withClient(withDatabase(url, 'postgres'), (c) => c.query(`CREATE DATABASE ${quoted(url)}`));
  return databaseName(url);
}

/** The engine's own log line; the CLI reads error_code from it and drops the first line of stderr. */
function logForCli(level, message, extra = {}) {
  const fields = { message, ...extra };
  const line = { timestamp: new Date().toISOString(), level, fields, target: 'schema_engine::logger' };
  process.stderr.write(`\n${JSON.stringify(line)}\n`);
}

async function answerCli() {
  if (cli === 'version') {
    console.log('schema-engine-cli wasm');
    return 0;
  }
  try {
    await (cli === 'create-database' ? createDatabase : canConnect)(datasource.url);
    logForCli('INFO', 'ok');
    return 0;
  } catch (error) {
    const missing = error.code === '3D000'; // P1003 = database missing, P1001 = out of reach
    logForCli('ERROR', error.message || error.code, {
      error_code: missing ? 'P1003' : 'P1001',
      is_panic: false,
    });
    return 1;
  }
}

async function connect(url) {
  const schema = url ? (new URL(url).searchParams.get('schema') ?? undefined) : undefined;
  const connection = await new PrismaPg({ connectionString: url }, { schema }).connect();
  // adapter-pg cuts scripts at every ';', also inside a function body: send the script whole, as psql does.
  connection.executeScript = (script) => withClient(url, async (client) => void (await client.query(script)));
  // the engine reads the kind of a CHECK constraint as one character, and stops when it is told that it is text
  const { queryRaw } = connection;
  connection.queryRaw = async (query) => {
    const result = await queryRaw.call(connection, query);
    const at = result.columnNames.indexOf('constraint_type');
    if (at >= 0) result.columnTypes[at] = ColumnTypeEnum.Character;
    return result;
  };
  return connection;
}

/** adapter-pg's own version lets connectionString win over the temporary name, so it would replay on the MAIN database. */
async function connectToShadowDb() {
  const given = datasource.shadowDatabaseUrl;
  const url = given ?? withDatabase(datasource.url, `prisma_shadow_${crypto.randomUUID()}`);
  if (given)
    await withClient(url, (c) => c.query('DROP SCHEMA IF EXISTS public CASCADE; CREATE SCHEMA public;'));
  else await createDatabase(url);
  const connection = await connect(url);
  const dispose = connection.dispose.bind(connection);
  connection.dispose = async () => {
    await dispose();
    if (!given) await dropDatabase(url);
  };
  return connection;
}

async function loadEngine() {
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
  const wasm = readFileSync(join(folder, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start?.();
  const factory = new PrismaPg({ connectionString: datasource.url });
  factory.connect = () => connect(datasource.url);
  factory.connectToShadowDb = connectToShadowDb;
  const models = datamodels.map((path) => [path, readFileSync(path, 'utf8')]);
  const log = (line) => process.env.DEBUG && process.stderr.write(`${line}\n`);
  return bindings.SchemaEngine.new(
    { datamodels: models.length ? models : undefined },
    log,
    bindMigrationAwareSqlAdapterFactory(factory),
  );
}

let engine;
async function call({ method, params = {} }) {
  if (method === 'createDatabase')
    return { databaseName: await createDatabase(params.datasource?.url ?? datasource.url) };
  if (method === 'ensureConnectionValidity') {
    await canConnect(params.datasource?.url ?? datasource.url);
    return {};
  }
  engine ??= loadEngine();
  if (method === 'getDatabaseVersion') return (await (await engine).version(params)) ?? '';
  const result = (await (await engine)[method](params)) ?? {};
  if (method === 'diff' && result.stdout)
    send({ id: 0, method: 'print', params: { content: result.stdout } });
  return result;
}

function asRpcError(error) {
  const code = error.code ?? error.error_code;
  const message = error.message ?? String(error);
  const known = typeof code === 'string' && /^P\d{4}$/.test(code) ? code : undefined;
  return {
    code: 4466,
    message,
    data: { is_panic: false, message, meta: error.meta ?? null, error_code: known },
  };
}

if (cli) process.exit(await answerCli());
const pending = new Set();
const lines = createInterface({ input: process.stdin });
lines.on('line', (line) => {
  const request = line.trim() ? JSON.parse(line) : {};
  if (!request.method) return; // the answer to one of our print calls
  const work = call(request).then(
    (result) => send({ id: request.id, result }),
    (error) => send({ id: request.id, error: asRpcError(error) }),
  );
  pending.add(work);
  work.finally(() => pending.delete(work));
});
lines.on('close', async () => {
  await Promise.allSettled(pending);
  process.exit(0);
});
