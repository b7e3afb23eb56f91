import { expect, type Page } from '@playwright/test';

/** Where the simulated telephone answers. */
const phone = () => new URL(process.env.BANKID_START ?? 'http://localhost:3001/').origin;

type Order = { id: string };

/** The order that the page waits for; the newest of all where the page shows none. */
export async function orderOf(page: Page): Promise<string> {
  const start = page.locator('a[href*="autostarttoken="]').first();
  if ((await start.count()) > 0) {
    const href = (await start.getAttribute('href')) ?? '';
    return new URL(href).searchParams.get('autostarttoken') ?? '';
  }
  const orders = (await (await page.request.get(`${phone()}/phone/orders`)).json()) as Order[];
  expect(orders.length, 'en väntande order hos BankID').toBeGreaterThan(0);
  return orders[0]?.id ?? '';
}

/** Does something to the page's order from outside the browser, as the telephone would. */
export async function onPhone(page: Page, what: string, data: object = {}): Promise<void> {
  const answer = await page.request.post(`${phone()}/phone/orders/${await orderOf(page)}/${what}`, { data });
  expect(answer.ok()).toBe(true);
}

/** Plays the telephone: the page's order is opened and approved by `person`. */
export const approve = (page: Page, person: string): Promise<void> => onPhone(page, 'approve', { person });

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
