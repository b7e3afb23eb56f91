import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe';
import { logIn } from './bankid';
import { logInStaff, robotDone } from './personal';

test('robotens läge syns för personalen, och siffrorna finns för den som har nyckeln', async ({
  page,
  request,
}) => {
  await logInStaff(page, 'Jonas Hellberg');
  await page.getByRole('link', { name: 'Roboten', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Roboten' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Frågor till varje myndighet' })).toBeVisible();
  await expectAccessible(page);
  const figures = await request.get('/api/metrics', {
    headers: { authorization: `Bearer ${process.env.SKALIG_NYCKEL_MATVARDEN}` },
  });
  expect(figures.status()).toBe(200);
  expect(await figures.text()).toMatch(/^skalig_robot_vantande\{steg="UPPSLAG"\} \d+$/mu);
  expect((await request.get('/api/metrics', { headers: { authorization: 'Bearer fel' } })).status()).toBe(
    404,
  );
});

test('Omars ansökan är räknad av roboten: svar med källa, plan och kontroller', async ({ page }) => {
  await logInStaff(page, 'Jonas Hellberg');
  await page
    .getByRole('link', { name: /^EB-2026-/ })
    .first()
    .click();
  await robotDone(page);
  await expect(page.getByRole('table', { name: 'Svar från varje myndighet' })).toBeVisible();
  await page.getByRole('button', { name: 'Fråga igen' }).click();
  await expect(page.getByText('Svaren är hämtade')).toBeVisible();
  await expectAccessible(page);
});

test('den sökande ser vad myndigheterna svarade', async ({ page }) => {
  await logIn(page, 'omar-holm');
  await page.goto('/mina-sidor/registerutdrag');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Försäkringskassan').first()).toBeVisible();
  await expectAccessible(page);
});
