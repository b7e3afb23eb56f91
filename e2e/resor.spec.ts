import { devices, expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import pg from 'pg';
import { begin, goOn, kvitto } from './ansokan';
import { approve, logIn } from './bankid';
import { pairsOf, walk } from './fyll';
import personer from './personer.json' with { type: 'json' };
import { BLANKETTER, SITUATIONER } from './situationer';

/** The second round goes the other way round: what was on the telephone is on the desk. Each round has its own people. */
const test = base.extend<{ varv: 0 | 1 }>({ varv: [0, { option: true }] });

/** Nobody of them has a case. */
const PERSONER = [...personer.map(({ id }) => id), 'samira-hakimi'];

const SKARMAR = [
  { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } },
  devices['Pixel 7'],
] as const;

const KNAPP = {
  nyansokan: /^Ansök för november/,
  tillaggsansokan: /^Gör en tilläggsansökan för november/,
  ateransokan: /^Ansök för december/,
};

/** Signs and sends. @returns the reference on the receipt */
async function send(page: Page, person: string): Promise<string> {
  await page.getByLabel(/Jag försäkrar/).check();
  await goOn(page, 'skriv-under');
  await page.getByRole('button', { name: 'Skriv under med BankID' }).click();
  await expect(page.getByRole('heading', { name: 'BankID på en annan enhet' })).toBeVisible();
  await approve(page, person);
  await page.waitForURL('**/kvitto');
  return page.getByText(/^EB-2026-\d+$/).innerText();
}

/** What the application says, as it is kept. */
async function sentAs(referens: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  const { rows } = await client.query<{ svar: unknown }>('select svar from "Ansokan" where referens = $1', [
    referens,
  ]);
  await client.end();
  return rows[0]?.svar;
}

test.describe.configure({ timeout: 60_000 });

for (const [i, situation] of SITUATIONER.entries())
  test.describe.serial(situation.namn, () => {
    let inloggad: Awaited<ReturnType<BrowserContext['storageState']>> | undefined;

    for (const [j, blankett] of BLANKETTER.entries())
      test(`${situation.namn}: ${blankett}`, async ({ browser, baseURL, varv }) => {
        const person = PERSONER[varv * SITUATIONER.length + i] ?? '';
        const skarm = SKARMAR[(i + j + varv) % 2];
        const context = await browser.newContext({
          ...skarm,
          baseURL,
          locale: 'sv-SE',
          storageState: inloggad,
        });
        const page = await context.newPage();
        if (!inloggad) await logIn(page, person);
        inloggad = await context.storageState();

        const { svar, bilagor, visar, sant } = situation[blankett];
        const id = await begin(page, KNAPP[blankett]);
        await page.goto(`/ansokan/${id}/${Object.keys(svar)[0]}`);
        await walk(page, { svar, bilagor, visar, sant });
        expect(await pairsOf(page)).toMatchObject(visar);
        if ('bilagor' in svar)
          await expect(page.getByRole('term').filter({ hasText: kvitto().name })).toBeVisible();
        const referens = await send(page, person);
        expect(await sentAs(referens)).toMatchObject(sant);
        await context.close();
      });
  });
