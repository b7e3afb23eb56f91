import type { Page } from '@playwright/test';
import type { Begart } from './situationer/index.ts';

/** Opens, on the page of a case, the form that asks for more. Nothing is chosen in it. */
export async function openBegaran(staff: Page): Promise<void> {
  await staff.getByText('Be om komplettering').first().click();
  for (const box of await staff.locator('#komplettering').getByRole('checkbox').all()) await box.uncheck();
}

/** Says in the open form what is needed, and asks for it. */
export async function sendBegaran(staff: Page, { fil, annanFil, fraga }: Begart): Promise<void> {
  if (fil) await staff.getByLabel(fil).check();
  if (annanFil) await staff.getByLabel('Annan fil 1').fill(annanFil);
  if (fraga) await staff.getByLabel('Fråga 1').fill(fraga);
  await staff.getByRole('button', { name: 'Be om komplettering' }).click();
}

/** From mina sidor to the draft of the answer. Returns its id. */
export async function beginSvar(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Se vad vi behöver' }).click();
  await page.getByRole('button', { name: 'Svara' }).click();
  await page.waitForURL(/\/ansokan\/[0-9a-f-]{36}$/);
  return page.url().split('/').at(-1) ?? '';
}
