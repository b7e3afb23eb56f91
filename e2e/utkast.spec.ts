import { expect, test } from '@playwright/test';
import { answer, ask, begin, fillIn, goOn } from './ansokan';
import { expectAccessible } from './axe';
import { approve, logIn } from './bankid';

test('två flikar skriver aldrig över varandra, och två tryck ger en ansökan', async ({ page, context }) => {
  await logIn(page, 'nora-ek');
  const id = await begin(page, 'november');
  await page.goto(`/ansokan/${id}/hemma`);
  const other = await context.newPage();
  await other.goto(`/ansokan/${id}/hemma`);
  await answer.hemma(other);
  await goOn(other, 'inkomster');

  await answer.hemma(page);
  await ask(page, /annat ändrats/)
    .getByLabel('Ja', { exact: true })
    .check();
  await page.getByLabel('Vad har ändrats?').fill('Jag har börjat en kurs');
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(page.getByText('Du har sparat andra svar på en annan flik')).toBeVisible();
  await expect(page.getByLabel('Vad har ändrats?')).toHaveValue('Jag har börjat en kurs');
  await goOn(page, 'inkomster');
  await page.goto(`/ansokan/${id}/hemma`);
  await expect(
    page.getByLabel('Vad har ändrats?'),
    'den andra sparningen gäller när människan valt den',
  ).toHaveValue('Jag har börjat en kurs');

  await fillIn(page, id);
  await page.getByLabel(/Jag försäkrar/).check();
  await goOn(page, 'skriv-under');
  await other.goto(`/ansokan/${id}/skriv-under`);
  await page.getByRole('button', { name: 'Skriv under med BankID' }).click();
  await expect(page.getByRole('heading', { name: 'BankID på en annan enhet' })).toBeVisible();
  await other.reload();
  await approve(page, 'nora-ek');
  await Promise.all([page.waitForURL('**/kvitto'), other.waitForURL('**/kvitto')]);
  const seen = await Promise.all([page, other].map((p) => p.getByText(/^EB-2026-\d+$/).textContent()));
  expect(seen[0]).toBe(seen[1]);
});

test('en ändring efter underskriften gör den ogiltig', async ({ page, context }) => {
  await logIn(page, 'nora-ek');
  const id = await begin(page, 'december');
  await fillIn(page, id);
  await page.getByLabel(/Jag försäkrar/).check();
  await goOn(page, 'skriv-under');
  await page.getByRole('button', { name: 'Skriv under med BankID' }).click();
  await expect(page.getByRole('heading', { name: 'BankID på en annan enhet' })).toBeVisible();
  const other = await context.newPage();
  await other.goto(`/ansokan/${id}/utgifter`);
  await other.getByLabel('Vad kostar elen?').fill('199');
  await goOn(other, 'planering');
  await approve(page, 'nora-ek');
  await expect(page.getByText('Ansökan ändrades medan du skrev under')).toBeVisible();
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await expect(page.getByRole('heading', { name: 'BankID på en annan enhet' })).toBeVisible();
});

test('den som fått ett annat hushåll läser det vid frågan och går över till en nyansökan', async ({
  page,
}) => {
  await logIn(page, 'nora-ek');
  const id = await begin(page, 'december');
  await page.goto(`/ansokan/${id}/hemma`);
  const byt = page.getByRole('button', { name: 'Gör en nyansökan i stället' });
  await expect(byt).toBeHidden();
  await ask(page, /^Stämmer ditt hushåll/)
    .getByLabel('Har ändrats')
    .check();
  await expect(byt).toBeVisible();
  await page.locator('[name="hushallText"]').fill('Min syster bor här nu');
  await expectAccessible(page);
  await goOn(page, 'inkomster');
  await expect(byt, 'bara där det sades, och när allt gås igenom').toHaveCount(0);
  await page.goto(`/ansokan/${id}/granska`);
  await expectAccessible(page);
  await byt.click();
  await page.waitForURL((url) => /\/ansokan\/[0-9a-f-]{36}$/.test(url.pathname) && !url.href.includes(id));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Din ansökan för december 2026');
  await page.goto('/ansokan');
  await expect(page.getByText('Ditt hushåll har ändrats. Därför gör du en nyansökan.').first()).toBeVisible();
});
