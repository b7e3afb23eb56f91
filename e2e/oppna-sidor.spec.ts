import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './axe';

const BREDDER = [320, 390, 1280];

/** No page that is open to everyone scrolls sideways on the phones and desks it is made for. */
async function expectFits(page: Page, name: string) {
  await page.locator('main details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  for (const width of BREDDER) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `test-results/oppna-sidor/${name}-${width}.png`, fullPage: true });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over, `${name} i ${width} px`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await expectAccessible(page);
}

const chooseLanguage = async (page: Page, kod: string) =>
  page.context().addCookies([{ name: 'skalig-sprak', value: kod, url: new URL(page.url()).origin }]);

/**
 * One adult, rent within the schablon: data/riksnorm.json 2026, read: 3 940 + 1 280 = 5 220. And 5 000 in rent and 400 in
 * electricity, less 1 300: 9 320 kr.
 */
async function raknaFor41(page: Page) {
  await page.locator('[name=vuxna][value=en]').check();
  await page.locator('[name=alder]').fill('41');
  await page.locator('[name=boende][value=hyresratt]').check();
  await page.locator('[name=hyra]').fill('5 000');
  await page.locator('[name=kontrakt][value=ja]').check();
  await page.locator('[name=kostnad_el]').fill('400:-');
  await page.locator('[name=har_bostadsbidrag]').check();
  await page.locator('[name=inkomst_bostadsbidrag]').fill('1.300');
  await page.locator('main form button').click();
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'provräkna' : 'provräkna utan JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('fel sägs vid fältet, det skrivna är kvar, och summan stämmer', async ({ page }) => {
      await page.goto('/provrakna');
      await page.getByLabel('El', { exact: true }).fill('mycket');
      await page.getByRole('button', { name: 'Räkna' }).click();
      await expect(page.getByRole('heading', { name: '4 saker att rätta' })).toBeVisible();
      await expect(page.getByRole('link', { name: 'Välj hur du bor' })).toBeVisible();
      await expect(page.getByLabel('El', { exact: true })).toHaveValue('mycket');

      await raknaFor41(page);
      await expect(page.getByRole('heading', { name: 'Så blev räkningen för november 2026' })).toBeFocused();
      const svar = page.getByRole('region', { name: 'Så blev räkningen' });
      await expect(svar.locator('.is-result')).toContainText('9\u00a0320\u00a0kr');
      await expect(svar.getByRole('row', { name: /^Hyra/u })).toContainText('Schablon: 5\u00a0200\u00a0kr.');
      await expect(svar.getByText('Det här är inget beslut')).toBeVisible();
      await expect(page.locator('[name=hyra]')).toHaveValue('5 000');
    });
  });

test('provräkna: barn, en månad utan regler, och varje läge för alla', async ({ page }) => {
  await page.goto('/provrakna');
  await expectFits(page, 'provrakna');
  await page.getByRole('button', { name: 'Räkna' }).click();
  await expect(page.locator('.error-summary')).toBeFocused();
  await expect(page.getByRole('heading', { name: '3 saker att rätta' })).toBeVisible();
  await expectFits(page, 'provrakna-fel');

  await page.getByLabel('Ja, det bor barn hos mig').check();
  await page.getByLabel('Hur många år är barn 1?').fill('5');
  await page.getByLabel('Det bor ett barn till hos mig').first().check();
  await page.getByLabel('Hur många år är barn 2?').fill('12');
  await raknaFor41(page);
  // data/riksnorm.json 2026: 3 940 + 3 060 (4–6) + 4 390 (11–14) + 1 790 (three people) = 13 180;
  // 13 180 + 5 400 − 1 300 = 17 280 kr
  await expect(page.locator('.is-result')).toContainText('17\u00a0280\u00a0kr');
  await expectFits(page, 'provrakna-svar');

  await page.getByLabel('januari 2027').check();
  await page.getByRole('button', { name: 'Räkna' }).click();
  await expect(page.getByText('Vi kan inte räkna för januari 2027')).toBeVisible();
  await expect(page.getByLabel('Hur många år är barn 2?')).toHaveValue('12');
});

for (const [sprak, rubrik] of [
  ['en', 'The calculation for November 2026'],
  ['ar', /الحساب لشهر/u],
] as const)
  test(`provräkna på ${sprak}`, async ({ page }) => {
    await page.goto('/provrakna');
    await chooseLanguage(page, sprak);
    await page.reload();
    await raknaFor41(page);
    await expect(page.getByRole('heading', { name: rubrik })).toBeFocused();
    await expect(page.locator('.is-result')).toContainText('9\u00a0320\u00a0kr');
    await expectFits(page, `provrakna-svar-${sprak}`);
  });

for (const [sida, text] of [
  ['', 'En handläggare beslutar'],
  ['sa-raknar-vi', 'Det är inte känt om planen och närvaron har följts.'],
  ['tillganglighet', 'Tjänsten är inte provad med skärmläsare än.'],
  ['personuppgifter', 'dataskyddsombud@exempelstad.example (exempel)'],
] as const)
  test(`/${sida} på svenska och på engelska`, async ({ page }) => {
    await page.goto(`/${sida}`);
    await expect(page.locator('main').getByText(text).first()).toBeVisible();
    await expectFits(page, sida || 'start');
    const swedish = await page.getByRole('heading', { level: 1 }).textContent();
    await chooseLanguage(page, 'en');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(swedish ?? '');
    await expectFits(page, `${sida || 'start'}-en`);
  });
