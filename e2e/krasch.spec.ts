import { spawn, type ChildProcess } from 'node:child_process';
import { openSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { answer, ask, begin, goOn, kvitto, pastFiles } from './ansokan';
import { approve, logIn } from './bankid';

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
