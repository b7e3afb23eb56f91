import { expect, type Page } from '@playwright/test';

/** Logs a member of staff in at the city's identity provider. */
export async function logInStaff(page: Page, name: string): Promise<void> {
  await page.goto('/logga-in/personal');
  await page.getByRole('button', { name: 'Logga in med stadens inloggning' }).click();
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await page.waitForURL('**/admin');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
