import { expect, type Page } from '@playwright/test';

/** Logs a member of staff in at the city's identity provider. `status` is what the queue then answers. */
export async function logInStaff(page: Page, name: string, status = 200): Promise<void> {
  await page.goto('/logga-in/personal');
  await page.getByRole('button', { name: 'Logga in med stadens inloggning' }).click();
  const arrived = page.waitForResponse((answer) => new URL(answer.url()).pathname === '/admin');
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  expect((await arrived).status()).toBe(status);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Waits until the robot has left the case that the page shows. */
export async function robotDone(page: Page): Promise<void> {
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Roboten har ansökan' })).toHaveCount(0, { timeout: 500 });
  }).toPass({ timeout: 30_000 });
}
