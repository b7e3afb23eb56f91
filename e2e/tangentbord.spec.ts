import { expect, test, type Page } from '@playwright/test';
import { approve } from './bankid';

/** Tabs until the named thing has focus, as a person would. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const node = document.activeElement;
      const labels =
        node instanceof HTMLInputElement ? [...(node.labels ?? [])].map((l) => l.textContent) : [];
      return [node?.textContent, ...labels].join(' ').trim();
    });
    if (name.test(focused)) return;
  }
  throw new Error(`nådde aldrig ${name}`);
}

test('logga in, börja och spara ett steg med bara tangentbordet', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#innehall')).toBeFocused();
  await tabTo(page, /Logga in och ansök/);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/logga-in');
  await tabTo(page, /Logga in med BankID/);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/bankid');
  await approve(page, 'daniel-berg');
  await page.waitForURL('**/mina-sidor');
  await page.goto('/ansokan');
  await tabTo(page, /december/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/ansokan\/[0-9a-f-]{36}$/);
  await tabTo(page, /^Börja/);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/hemma');
  const svar = [
    [/^Stämmer/, 'Space'],
    [/^Stämmer/, 'Space'],
    [/^Ja/, 'ArrowDown'],
    [/^Ja/, 'Space'],
    [/^Ja, som förut/, 'Space'],
    [/^Ja/, 'ArrowDown'],
  ] as const;
  for (const [label, key] of svar) {
    await tabTo(page, label);
    await page.keyboard.press(key);
  }
  await tabTo(page, /^Fortsätt/);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/inkomster');
});
