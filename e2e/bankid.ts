import { expect, type Page } from '@playwright/test';

/** Where the simulated telephone answers. */
const phone = () => new URL(process.env.BANKID_START ?? 'http://localhost:3001/').origin;

type Order = { id: string; kind: string; status: string };

/** Plays the telephone from outside the browser: the newest waiting order is opened and approved by `person`. */
export async function approve(page: Page, person: string): Promise<void> {
  const { request } = page;
  const orders = (await (await request.get(`${phone()}/phone/orders`)).json()) as Order[];
  expect(orders.length, 'en väntande order hos BankID').toBeGreaterThan(0);
  const answer = await request.post(`${phone()}/phone/orders/${orders[0]?.id}/approve`, { data: { person } });
  expect(answer.ok()).toBe(true);
}

/** Logs in as a test person and waits for mina sidor. */
export async function logIn(page: Page, person: string): Promise<void> {
  await page.goto('/logga-in');
  await page.getByRole('button', { name: 'Logga in med BankID' }).click();
  await expect(page.getByRole('heading', { name: 'BankID på en annan enhet' })).toBeVisible();
  await approve(page, person);
  await page.waitForURL('**/mina-sidor');
}

/** Presses the button that signs, and approves it on the telephone. */
export async function signWithBankid(page: Page, person: string): Promise<void> {
  await page.getByRole('button', { name: 'Skriv under med BankID' }).click();
  await expect(page.getByRole('heading', { name: 'BankID på en annan enhet' })).toBeVisible();
  await approve(page, person);
}
