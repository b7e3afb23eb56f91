import { expect, type Locator, type Page } from '@playwright/test';

export const ask = (page: Page, name: RegExp | string): Locator => page.getByRole('radiogroup', { name });

/** Presses the way on and waits for the step that comes. */
export async function goOn(page: Page, to: string): Promise<void> {
  await page.getByRole('button', { name: /^Fortsätt|^Gå vidare/ }).click();
  await page.waitForURL(`**/${to}*`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Begins, or goes on with, the application for a month by its name. Returns the draft's id. */
export async function begin(page: Page, month: string): Promise<string> {
  await page.goto('/ansokan');
  await page.getByRole('button', { name: new RegExp(month) }).click();
  await page.waitForURL(/\/ansokan\/[0-9a-f-]{36}$/);
  return page.url().split('/').at(-1) ?? '';
}

/** Each step's answers for a household where only the electricity bill is new. The page stands at the step. */
export const answer = {
  async andringar(page: Page) {
    await ask(page, /vistas du/)
      .getByLabel('Ja', { exact: true })
      .check();
    await ask(page, /annat ändrats/)
      .getByLabel(/^Nej/)
      .check();
  },
  async hushall(page: Page) {
    await ask(page, /hushåll/)
      .getByLabel('Stämmer', { exact: true })
      .check();
  },
  async boende(page: Page) {
    await ask(page, /boendet/)
      .getByLabel('Stämmer', { exact: true })
      .check();
  },
  async inkomster(page: Page) {
    await ask(page, /Fick du lön/)
      .getByLabel('Ja', { exact: true })
      .check();
    await page.getByLabel('Lön efter skatt').fill('4 800');
    await page.getByLabel('Dag då lönen kom').fill('2026-10-23');
    await page.getByLabel('Arbetsgivare').fill('Exempelstads Städ');
    await ask(page, /andra pengar/)
      .getByLabel('Nej', { exact: true })
      .check();
    await ask(page, /väntar på svar/)
      .getByLabel('Nej', { exact: true })
      .check();
  },
  async utgifter(page: Page, el = '742') {
    for (const name of [/^Hyra/, /^Hemförsäkring/, /a-kassa/, /fackförening/]) {
      const same = ask(page, name).getByLabel('Stämmer', { exact: true });
      await ((await same.count()) > 0 ? same : ask(page, name).getByLabel('Ingen kostnad')).check();
    }
    await ask(page, /^El$/).getByLabel(/^Ja/).check();
    await page.getByLabel('Vad kostar elen?').fill(el);
  },
};

/** A PDF of its own, with a name that Swedish keyboards write. */
export const kvitto = (name = 'kvitto för el å ä ö.pdf') => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
});

/** From the first step to "granska", every step answered. */
export async function fillIn(page: Page, id: string): Promise<void> {
  await page.goto(`/ansokan/${id}/andringar`);
  await answer.andringar(page);
  await goOn(page, 'hushall');
  await answer.hushall(page);
  await goOn(page, 'boende');
  await answer.boende(page);
  await goOn(page, 'inkomster');
  await answer.inkomster(page);
  await goOn(page, 'utgifter');
  await answer.utgifter(page);
  await goOn(page, 'bilagor');
  await goOn(page, 'granska');
}
