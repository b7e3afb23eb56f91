import type { Page } from '@playwright/test';

/** A page to weigh: when it has been, the browser stands on it. `most` is its budget of JS against the empty page. */
export type Stop = { name: string; path: string; most?: number };

/** Shares of the empty page's JS. */
const MINA_SIDOR = 1.05;
const STEG = 1.2;

const pathOf = (page: Page) => new URL(page.url()).pathname;
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).last().click();

async function firstLink(page: Page, start: string): Promise<string> {
  const href = await page.locator(`a[href^="${start}"]`).first().getAttribute('href');
  if (!href) throw new Error(`ingen länk till ${start} på ${pathOf(page)}`);
  return href;
}

/** Plays the telephone: the newest order that waits is opened and approved. */
async function approve(phone: string, person: string): Promise<void> {
  const [order] = (await (await fetch(`${phone}/phone/orders`)).json()) as { id: string }[];
  const answer = await fetch(`${phone}/phone/orders/${order?.id}/approve`, {
    method: 'POST',
    body: JSON.stringify({ person }),
  });
  if (!answer.ok) throw new Error(`BankID-simulatorn svarade ${answer.status}`);
}

/** Answers every question of a step in the shortest way: as last month, no, none. */
async function fillIn(page: Page): Promise<void> {
  for (const value of ['ingen', 'nej', 'stammer'])
    for (const radio of await page.locator(`input[type=radio][value=${value}]:visible`).all())
      await radio.check();
  const here = page.locator('input[name=vistas][value=ja]');
  if (await here.count()) await here.check();
  const promise = page.locator('input[name=forsakran]');
  if (await promise.count()) await promise.check();
}

/** From the open pages to the receipt. */
export async function* applicant(page: Page, phone: string): AsyncGenerator<Stop> {
  const person = 'leila-nordin';
  yield { name: 'start', path: '/' };
  yield { name: 'logga in', path: '/logga-in' };
  await press(page, 'Logga in med BankID');
  await page.waitForURL('**/logga-in/bankid');
  yield { name: 'väntar på BankID', path: '/logga-in/bankid' };
  await approve(phone, person);
  await page.waitForURL('**/mina-sidor');
  yield { name: 'mina sidor', path: '/mina-sidor', most: MINA_SIDOR };
  yield { name: 'beslutslista', path: '/mina-sidor/beslut', most: MINA_SIDOR };
  yield { name: 'beslut', path: await firstLink(page, '/mina-sidor/beslut/'), most: MINA_SIDOR };
  yield { name: 'välj månad', path: '/ansokan' };
  await press(page, /^Ansök för/u);
  await page.waitForURL(/\/ansokan\/[\w-]+$/u);
  const draft = pathOf(page);
  yield { name: 'uppgiftslista', path: draft };
  const steps = ['andringar', 'hushall', 'boende', 'inkomster', 'utgifter', 'bilagor', 'granska'];
  for (const [i, step] of steps.entries()) {
    yield { name: `steg ${step}`, path: `${draft}/${step}`, most: STEG };
    await fillIn(page);
    await press(page, /^(?:Fortsätt|Gå vidare och skriv under)$/u);
    await page.waitForURL(`**${draft}/${steps[i + 1] ?? 'skriv-under'}`);
  }
  yield { name: 'steg skriv-under', path: `${draft}/skriv-under`, most: STEG };
  await press(page, 'Skriv under med BankID');
  await page.getByText('BankID på en annan enhet').waitFor();
  await approve(phone, person);
  await page.waitForURL('**/kvitto');
  yield { name: 'kvitto', path: pathOf(page) };
}

/** The queue and the case that was just sent. */
export async function* caseworker(page: Page): AsyncGenerator<Stop> {
  yield { name: 'logga in, personal', path: '/logga-in/personal' };
  await press(page, 'Logga in med stadens inloggning');
  await press(page, /^Jonas Hellberg/u);
  await page.waitForURL('**/admin');
  yield { name: 'kö', path: '/admin' };
  yield { name: 'ärende', path: await firstLink(page, '/admin/arenden/') };
}
