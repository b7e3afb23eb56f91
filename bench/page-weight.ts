/**
 * `npm run bench:page-weight`: what each page costs on the wire beside an empty page of the same framework, built with
 * the same settings and served the same way. Exits 1 when a page has more JS than its budget.
 */
import type { Browser } from '@playwright/test';
import { serveEmptyApp } from './page-weight/empty-app.ts';
import { applicant, caseworker, newcomer, type Stop } from './page-weight/journey.ts';
import { weigh, type Weight } from './page-weight/weigh.ts';
import { atStand, bench, say } from './stand.ts';

type Weighed = Stop & Weight;

const kB = (bytes: number) => (bytes / 1000).toFixed(1);
const times = (bytes: number, empty: number) => (empty > 0 ? (bytes / empty).toFixed(2) : '–');

async function walk(
  browser: Browser,
  base: string,
  route: typeof caseworker | typeof applicant | typeof newcomer,
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
        .map((c, i) => (i === 0 ? c.padEnd(26) : c.padStart(9)))
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
  const port = Number(process.env.PORT ?? 4300);
  const emptyPort = port + 9;
  say('Bygger en tom sida');
  const stopEmpty = await serveEmptyApp(emptyPort);
  try {
    return await atStand(port, false, async ({ browser, base, phone }) => {
      say('Väger');
      const blank = await browser.newPage();
      const empty = await weigh(blank, `http://localhost:${emptyPort}/`);
      const rows: Weighed[] = [];
      for (const route of [applicant, newcomer, caseworker])
        rows.push(...(await walk(browser, base, route, phone)));
      const over = print(rows, empty);
      for (const { name } of over) console.error(`\nÖver budget: ${name}`);
      return over.length === 0 ? 0 : 1;
    });
  } finally {
    stopEmpty();
  }
}

await bench(run);
