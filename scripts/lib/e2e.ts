import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from './build.ts';
import { show, type Outcome } from './checks.ts';
import { ensureChromium } from './chromium.ts';
import { dataFolder } from './database.ts';
import { isFree, ROOT } from './processes.ts';
import { secretsAt } from './secrets.ts';
import { portsFrom } from './settings.ts';
import { startStack } from './stack.ts';

const RESULTS = join(ROOT, 'test-results', 'e2e.json');
/** Not among the test results, which Playwright empties. */
const OUTPUT = join(ROOT, '.data', 'utskrift.log');
const FIRST_PORT = 4100;
/** What `npm test` runs; the rest of the matrix is `npm run test:resor`. */
const USUAL = ['dator', 'telefon', 'resor', 'sprak', 'krasch', 'utskrift'];

const withProjects = (args: readonly string[]): string[] =>
  args.some((arg) => arg.startsWith('--project'))
    ? [...args]
    : [...USUAL.map((name) => `--project=${name}`), ...args];

/** The day the tests take place: a Sunday after the next month has opened, in a month the regelverk knows. */
const DAY = Date.parse('2026-11-22T10:00:00+01:00');

async function freeSet(port: number): Promise<number> {
  const free = await Promise.all(Object.values(portsFrom(port)).map(isFree));
  return free.every(Boolean) ? port : freeSet(port + 10);
}

type Report = { stats: { expected: number; unexpected: number; skipped: number; flaky: number } };

function readReport(name: string, code: number): Outcome {
  if (!existsSync(RESULTS)) return { name, passed: 0, failed: 1, skipped: 0 };
  const { expected, unexpected, skipped, flaky } = (JSON.parse(readFileSync(RESULTS, 'utf8')) as Report)
    .stats;
  const failed = unexpected + flaky;
  return { name, passed: expected, failed: failed === 0 && code !== 0 ? 1 : failed, skipped };
}

/**
 * Starts everything on free ports and an empty database, runs the journeys in a real browser, and stops it again. All
 * that the processes print is kept, so that a test can look for what must never be there.
 */
export async function runE2e(args: readonly string[]): Promise<Outcome> {
  const name = 'resor i webbläsare';
  const chromium = ensureChromium();
  buildApp();
  const port = await freeSet(FIRST_PORT);
  const folder = await mkdtemp(join(tmpdir(), 'skalig-e2e-'));
  mkdirSync(join(ROOT, 'test-results'), { recursive: true });
  rmSync(RESULTS, { force: true });
  mkdirSync(join(ROOT, '.data'), { recursive: true });
  rmSync(OUTPUT, { force: true });
  const cluster = `e2e-${process.pid}`;
  const secrets = secretsAt(join(folder, 'hemligheter.json'));
  const stack = await startStack({
    port,
    cluster,
    secrets,
    storage: join(folder, 'lagring'),
    durable: true,
    fresh: true,
    clockShiftMs: DAY - Date.now(),
    persons: join(ROOT, 'e2e', 'personer.json'),
    onStep: (words) => console.log(`${words} …`),
    onOutput: (chunk) => appendFileSync(OUTPUT, chunk),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stack.stop().then(() => process.exit(1)));
  try {
    const pids = { SKALIG_APP_PID: String(stack.app.process.pid), SKALIG_UTSKRIFT: OUTPUT };
    const env = { ...stack.env, ...pids, NODE_ENV: 'test', CHROMIUM_PATH: chromium };
    return readReport(
      name,
      await show('npx', ['--no-install', 'playwright', 'test', ...withProjects(args)], env),
    );
  } finally {
    await stack.stop();
    rmSync(folder, { recursive: true, force: true });
    rmSync(dataFolder(cluster), { recursive: true, force: true });
  }
}
