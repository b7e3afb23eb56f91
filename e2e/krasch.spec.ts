import { spawn, type ChildProcess } from 'node:child_process';
import { openSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { answer, ask, begin, goOn, kvitto, pastFiles } from './ansokan';
import { approve, logIn, signWithBankid } from './bankid';
import { rowsOf } from './databas';
import { fillMonth, forMe, openWaiting, person, signFirst, waits } from './medsokande';

// all of them share the app that was started last
test.describe.configure({ mode: 'serial' });

let app: ChildProcess | undefined;
/** What restarted apps print is looked through too (utskrift.spec.ts). */
const output = openSync(process.env.SKALIG_UTSKRIFT ?? '/dev/null', 'a');

/** kill -9, then the same app again, as a supervisor would do it. */
async function crash(baseURL: string): Promise<void> {
  if (app?.pid) process.kill(app.pid, 'SIGKILL');
  else process.kill(Number(process.env.SKALIG_APP_PID), 'SIGKILL');
  await expect
    .poll(() =>
      fetch(`${baseURL}/api/halsa`).then(
        () => 'svarar',
        () => 'borta',
      ),
    )
    .toBe('borta');
  app = spawn(process.execPath, ['scripts/serve.ts'], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', output, output],
  });
  await expect
    .poll(
      () =>
        fetch(`${baseURL}/api/halsa`).then(
          (a) => a.status,
          () => 0,
        ),
      { timeout: 30_000 },
    )
    .toBe(200);
}

test.afterAll(() => {
  app?.kill('SIGKILL');
});

test('kill -9 mellan varje par av steg förlorar inget som sparats', async ({ page, baseURL }) => {
  test.setTimeout(300_000);
  const base = baseURL ?? '';
  await logIn(page, 'daniel-berg');
  const id = await begin(page, 'november');
  await crash(base);
  await page.goto(`/ansokan/${id}/hemma`);
  await answer.hemma(page);
  await goOn(page, 'inkomster');
  await crash(base);
  await page.reload();
  await answer.inkomster(page);
  await goOn(page, 'utgifter');
  await crash(base);
  await page.goto(`/ansokan/${id}/inkomster`);
  await expect(page.getByLabel('Hur mycket, efter skatt?')).toHaveValue('4 800');
  await page.goto(`/ansokan/${id}/utgifter`);
  await answer.utgifter(page);
  await goOn(page, 'planering');
  await crash(base);
  await page.reload();
  await answer.planering(page);
  await goOn(page, 'bilagor');
  await page.getByLabel('Välj fil').setInputFiles(kvitto());
  await page.getByRole('button', { name: 'Bifoga filen' }).click();
  await crash(base);
  await page.goto(`/ansokan/${id}/bilagor`);
  await expect(page.getByRole('link', { name: kvitto().name })).toBeVisible();
  await pastFiles(page);
  await crash(base);
  await page.reload();
  await page.getByLabel(/Jag försäkrar/).check();
  await goOn(page, 'skriv-under');
  await page.getByRole('button', { name: 'Skriv under med BankID' }).click();
  await expect(page.getByRole('heading', { name: 'BankID på en annan enhet' })).toBeVisible();
  await crash(base);
  await approve(page, 'daniel-berg');
  await page.waitForURL('**/kvitto');
  await crash(base);
  await page.reload();
  await expect(page.getByText(/^EB-2026-\d+$/)).toBeVisible();
  await page.goto('/ansokan');
  await expect(page.getByText('Du har skickat ansökan för november 2026')).toBeVisible();
  expect(await ask(page, /./).count()).toBe(0);
});

/** How the page asks how the signature goes, and where it carries it out. */
const FRAGAR_BANKID = /\/api\/bankid\?/;
const SKRIVER_UNDER = '**/ansokan/medsokande/*';

/** What is kept of the draft that two sign: how BankID answered the other one, and what has been sent, with its signatures. */
async function kept(utkastId: string) {
  const [row] = await rowsOf(
    `select
       (select array_agg(status::text) from "BankidOrder" o join "Person" p on p.id = o."personId"
        where "utkastId" = $1 and fornamn = 'Ali') as svar,
       (select count(*)::int from "Ansokan" where "utkastId" = $1) as skickade,
       (select count(distinct s."personId")::int from "Signatur" s join "Ansokan" a on a.id = s."ansokanId"
        where "utkastId" = $1) as underskrifter,
       (select count(*)::int from "Korning" k join "Ansokan" a on a.id = k."ansokanId"
        where "utkastId" = $1) as korningar`,
    [utkastId],
  );
  return row;
}

/** The next time the page carries the signature out, the app does so and is killed before the answer is read. */
async function loseAnswer(page: Page, base: string): Promise<void> {
  const lost = page.waitForEvent('requestfailed', (request) => request.method() === 'POST');
  await page.route(SKRIVER_UNDER, async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    // the answer's cookies are lost with it
    const cookies = await page.context().cookies();
    await route.fetch({ maxRedirects: 0 });
    await page.context().addCookies(cookies);
    await crash(base);
    return route.abort();
  });
  await page.reload();
  await lost;
  await page.unroute(SKRIVER_UNDER);
}

test('kill -9 före, under och efter medsökandes underskrift: båda finns, och ansökan skickas en gång', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const base = baseURL ?? '';
  await logIn(page, 'fatuma-warsame');
  const id = await begin(page, 'december');
  await fillMonth(page, id);
  await signFirst(page, 'fatuma-warsame');
  await crash(base);
  await page.reload();
  await expect(waits(page), 'den första underskriften finns kvar').toBeVisible();

  const other = await person(browser, 'ali-karimi');
  await expect(forMe(other)).toBeVisible();
  await openWaiting(other);
  await crash(base);
  // the browser rests while the person is in the BankID app: nobody asks how it goes
  await other.route(FRAGAR_BANKID, (route) => route.abort());
  await signWithBankid(other, 'ali-karimi');
  await crash(base);
  expect(await kept(id)).toMatchObject({ svar: ['PAGAR'], skickade: 0 });

  // the app takes BankID's answer in, and is gone before the browser says that it may be sent
  await other.route(SKRIVER_UNDER, (route) =>
    route.request().method() === 'POST' ? route.abort() : route.fallback(),
  );
  await other.unroute(FRAGAR_BANKID);
  await expect.poll(() => kept(id)).toMatchObject({ svar: ['KLAR'], skickade: 0 });
  await crash(base);
  await page.reload();
  await expect(waits(page)).toBeVisible();
  await other.unroute(SKRIVER_UNDER);

  await loseAnswer(other, base);
  await other.reload();
  await other.waitForURL('**/kvitto');
  await page.reload();
  await page.waitForURL('**/kvitto');
  await crash(base);
  for (const one of [page, other]) {
    await one.reload();
    await expect(one.getByRole('heading', { level: 1 })).toHaveText('Tack! Er ansökan är skickad');
  }
  const referens = page.getByText(/^EB-2026-\d+$/);
  await expect(other.getByText(await referens.innerText())).toBeVisible();
  expect(await kept(id)).toEqual({ svar: ['KLAR'], skickade: 1, underskrifter: 2, korningar: 1 });
  await other.context().close();
});
