/**
 * `npm run bench:page-weight`: what each page costs on the wire beside an empty page of the same framework, built with
 * the same settings and served the same way. Exits 1 when a page has more JS than its budget.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { buildApp } from '../scripts/lib/build.ts';
import { ensureChromium } from '../scripts/lib/chromium.ts';
import { dataFolder } from '../scripts/lib/database.ts';
import { secretsAt } from '../scripts/lib/secrets.ts';
import { portsFrom } from '../scripts/lib/settings.ts';
import { startStack } from '../scripts/lib/stack.ts';
import { serveEmptyApp } from './page-weight/empty-app.ts';
import { applicant, caseworker, type Stop } from './page-weight/journey.ts';
import { weigh, type Weight } from './page-weight/weigh.ts';

type Weighed = Stop & Weight;

/** A day after the next month has opened, in a month the regelverk knows. */
const DAY = Date.parse('2026-11-22T10:00:00+01:00');

const say = (words: string) => console.log(`${words} …`);
const kB = (bytes: number) => (bytes / 1000).toFixed(1);
const times = (bytes: number, empty: number) => (empty > 0 ? (bytes / empty).toFixed(2) : '–');

async function walk(
  browser: Browser,
  base: string,
  route: typeof caseworker | typeof applicant,
  phone: string,
): Promise<Weighed[]> {
  const page = await browser.newPage({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm' });
  const weighed: Weighed[] = [];
  for await (const stop of route(page, phone))
    weighed.push({ ...stop, ...(await weigh(page, `${base}${stop.path}`)) });
  await page.close();
  return weighed;
}

function print(rows: readonly Weighed[], empty: Weight): Weighed[] {
  const line = (cells: string[]) =>
    console.log(
      cells
        .map((c, i) => (i === 0 ? c.padEnd(22) : c.padStart(9)))
        .join('')
        .trimEnd(),
    );
  console.log('\nkB på tråden (1 kB = 1000 byte, komprimerat) och × den tomma sidan\n');
  line(['sida', 'HTML', '×', 'CSS', 'JS', '×', 'högst']);
  for (const row of [{ name: 'tom sida', path: '/', ...empty }, ...rows])
    line([
      row.name,
      kB(row.html),
      times(row.html, empty.html),
      kB(row.css),
      kB(row.js),
      times(row.js, empty.js),
      'most' in row && row.most ? row.most.toFixed(2) : '',
    ]);
  return rows.filter((row) => row.most !== undefined && row.js > row.most * empty.js);
}

async function run(): Promise<number> {
  const executablePath = ensureChromium();
  const port = Number(process.env.PORT ?? 4300);
  const ports = portsFrom(port);
  const emptyPort = port + 4;
  say('Bygger appen');
  buildApp();
  say('Bygger en tom sida');
  const stopEmpty = await serveEmptyApp(emptyPort);
  const folder = mkdtempSync(join(tmpdir(), 'skalig-sidvikt-'));
  const cluster = `sidvikt-${process.pid}`;
  const stack = await startStack({
    port,
    cluster,
    secrets: secretsAt(join(folder, 'hemligheter.json')),
    storage: join(folder, 'lagring'),
    durable: false,
    fresh: true,
    clockShiftMs: DAY - Date.now(),
    onStep: say,
  });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    say('Väger');
    const blank = await browser.newPage();
    const empty = await weigh(blank, `http://localhost:${emptyPort}/`);
    const base = `http://localhost:${port}`;
    const phone = `http://localhost:${ports.bankid}`;
    const rows = [
      ...(await walk(browser, base, applicant, phone)),
      ...(await walk(browser, base, caseworker, phone)),
    ];
    const over = print(rows, empty);
    for (const { name } of over) console.error(`\nÖver budget: ${name}`);
    return over.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
    await stack.stop();
    stopEmpty();
    rmSync(folder, { recursive: true, force: true });
    rmSync(dataFolder(cluster), { recursive: true, force: true });
  }
}

try {
  process.exit(await run());
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
