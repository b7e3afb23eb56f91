/**
 * `npm run bench:steg`: how long the server works from the press of "Fortsätt" to the next step, in every step of every
 * form, over the demo's own database. Without JavaScript, so that a step is one POST that saves and leads on, and one GET.
 * Exits 1 when the median of a step is above the goal.
 */
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import type { Page, Request } from '@playwright/test';
import type { AllaSvar } from '../domain/ansokan/svar.ts';
import { ANDRA_HAND } from '../e2e/situationer/bostad.ts';
import { answer, approve, ATERANSOKAN, begin, press, TILLAGG } from './page-weight/journey.ts';
import { atStand, bench, say, type Stand } from './stand.ts';

const GOAL_MS = 100;
const ROUNDS = Number(process.env.BENCH_VARV ?? 15);
/** Rounds before those: a process that has just started runs code that is not compiled yet, and a service seldom has just started. */
const COLD = Number(process.env.BENCH_KALLA_VARV ?? 8);
/** The kernel counts a process's time in hundredths of a second. */
const TICK_MS = 10;

type Measured = { name: string; cold: number[]; wall: number[]; cpu: number };

/** Processor time of a process and its threads so far. */
function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** Presses on and waits for the next page. @returns the milliseconds of the documents' answers, POST and GET together */
async function goOn(page: Page): Promise<number> {
  let sum = 0;
  const add = (request: Request) => {
    if (request.resourceType() !== 'document') return;
    const { requestStart, responseEnd } = request.timing();
    sum += responseEnd - requestStart;
  };
  page.on('requestfinished', add);
  await Promise.all([page.waitForEvent('load'), press(page, /^(?:Fortsätt|Gå vidare och skriv under)$/u)]);
  page.off('requestfinished', add);
  return sum;
}

/** Fills a draft in, then presses on in each of its steps, round after round. The page stands on the draft's overview. */
async function measure(page: Page, pid: number, form: string, svar: AllaSvar): Promise<Measured[]> {
  const draft = page.url();
  const order = [...Object.keys(svar), 'granska'];
  await page.goto(`${draft}/${order[0]}`);
  for (const step of order) {
    await answer(page, step, svar);
    await goOn(page);
  }
  const rows = order.map((step) => ({
    step,
    name: `${form}, ${step}`,
    cold: [] as number[],
    wall: [] as number[],
    cpu: 0,
  }));
  for (let round = 0; round < COLD + ROUNDS; round++)
    for (const row of rows) {
      await page.goto(`${draft}/${row.step}`);
      const before = cpuMs(pid);
      const ms = await goOn(page);
      (round < COLD ? row.cold : row.wall).push(ms);
      if (round >= COLD) row.cpu += cpuMs(pid) - before;
    }
  return rows;
}

async function logIn(page: Page, { base, phone }: Stand, person: string): Promise<void> {
  await page.goto(`${base}/logga-in`);
  await press(page, 'Logga in med BankID');
  await page.getByText('BankID på en annan enhet').waitFor();
  await approve(phone, person);
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await page.waitForURL('**/mina-sidor');
}

/** Signs and sends, so that a tilläggsansökan may follow. The page stands on "skriv under". */
async function send(page: Page, { phone }: Stand, person: string): Promise<void> {
  await press(page, 'Skriv under med BankID');
  await page.getByText('BankID på en annan enhet').waitFor();
  await approve(phone, person);
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await page.waitForURL('**/kvitto');
}

async function walk(stand: Stand): Promise<Measured[]> {
  const page = await stand.browser.newPage({ javaScriptEnabled: false, locale: 'sv-SE' });
  const rows: Measured[] = [];
  await logIn(page, stand, 'amir-lindqvist');
  await begin(page, /^Ansök för november/u);
  rows.push(...(await measure(page, stand.pid, 'ny', ANDRA_HAND.nyansokan.svar)));
  await page.context().clearCookies();
  await logIn(page, stand, 'leila-nordin');
  await begin(page, /^Ansök för november/u);
  rows.push(...(await measure(page, stand.pid, 'åter', ATERANSOKAN)));
  await send(page, stand, 'leila-nordin');
  await begin(page, /^Gör en tilläggsansökan för november/u);
  rows.push(...(await measure(page, stand.pid, 'tillägg', TILLAGG)));
  return rows;
}

function print(rows: readonly Measured[]): Measured[] {
  const line = (cells: string[]) =>
    console.log(cells.map((c, i) => (i === 0 ? c.padEnd(24) : c.padStart(10))).join(''));
  console.log(`\nms per steg, ${ROUNDS} varv efter ${COLD} kalla, belastning ${loadavg()[0]?.toFixed(1)}\n`);
  line(['steg', 'median', 'p95', 'processor', 'kallt']);
  const cells = ({ cold, wall, cpu }: Omit<Measured, 'name'>, n: number) => [
    at(wall, 0.5).toFixed(0),
    at(wall, 0.95).toFixed(0),
    (cpu / n).toFixed(0),
    at(cold, 0.5).toFixed(0),
  ];
  for (const row of rows) line([row.name, ...cells(row, ROUNDS)]);
  const all = {
    cold: rows.flatMap(({ cold }) => cold),
    wall: rows.flatMap(({ wall }) => wall),
    cpu: rows.reduce((sum, { cpu }) => sum + cpu, 0),
  };
  line(['alla', ...cells(all, all.wall.length)]);
  return rows.filter(({ wall }) => at(wall, 0.5) > GOAL_MS);
}

await bench(() =>
  atStand(Number(process.env.PORT ?? 4320), true, async (stand) => {
    say('Går genom blanketterna');
    const over = print(await walk(stand));
    for (const { name } of over) console.error(`\nÖver ${GOAL_MS} ms: ${name}`);
    return over.length === 0 ? 0 : 1;
  }),
);
