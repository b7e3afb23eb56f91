import { expect, test, type Page } from '@playwright/test';
import { ask, begin } from './ansokan';
import { expectAccessible } from './axe';
import { approve } from './bankid';

const WORDS = 'Jag har börjat en kurs på kvällarna';

async function change(page: Page, to: string): Promise<void> {
  await page.locator('.languages summary').click();
  await page.locator('.languages').getByRole('button', { name: to, exact: true }).click();
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'med JavaScript' : 'utan JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('att byta språk mitt i en del tar inte bort det som är skrivet', async ({ page }) => {
      await page.goto('/logga-in');
      await page.getByRole('button', { name: 'Logga in med BankID' }).click();
      await page.waitForURL('**/bankid');
      await approve(page, 'daniel-berg');
      if (!javaScriptEnabled) await page.getByRole('button', { name: 'Fortsätt' }).click();
      await page.waitForURL('**/mina-sidor');
      const id = await begin(page, 'december');
      await page.goto(`/ansokan/${id}/hemma`);
      await ask(page, /^Stämmer ditt hushåll/)
        .getByLabel('Har ändrats')
        .check();
      const words = page.locator('[name="hushallText"]');
      await words.fill(WORDS);
      await change(page, 'English');
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(new URL(page.url()).pathname).toBe(`/ansokan/${id}/hemma`);
      await expect(words).toHaveValue(WORDS);
      await expect(page.locator('.error-summary'), 'ingen har frågat efter fel').toHaveCount(0);
      await expect(page.getByRole('button', { name: 'Make a new application instead' })).toBeVisible();
      await words.fill(`${WORDS} igen`);
      await change(page, 'Svenska');
      await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
      await expect(words).toHaveValue(`${WORDS} igen`);
      await expect(page.getByRole('button', { name: 'Gör en nyansökan i stället' })).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
      await ask(page, /^Stämmer ditt hushåll/)
        .getByLabel('Stämmer', { exact: true })
        .check();
      await page.getByRole('button', { name: 'Spara och pausa' }).click();
      await page.waitForURL(`**/ansokan/${id}`);
    });
  });
