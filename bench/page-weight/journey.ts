import type { Page } from '@playwright/test';
import type { AllaSvar } from '../../domain/ansokan/svar.ts';
import { kvitto } from '../../e2e/ansokan.ts';
import { fyll } from '../../e2e/fyll.ts';
import { ANDRA_HAND } from '../../e2e/situationer/bostad.ts';

/** A page to weigh: when it has been, the browser stands on it. `most` is its budget of JS against the empty page. */
export type Stop = { name: string; path: string; most?: number };

/** Shares of the empty page's JS. */
const MINA_SIDOR = 1.05;
const STEG = 1.2;

const pathOf = (page: Page) => new URL(page.url()).pathname;
export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).last().click();

async function firstLink(page: Page, start: string): Promise<string> {
  const href = await page.locator(`a[href^="${start}"]`).first().getAttribute('href');
  if (!href) throw new Error(`ingen länk till ${start} på ${pathOf(page)}`);
  return href;
}

/** Plays the telephone: the newest order that waits is opened and approved. */
export async function approve(phone: string, person: string): Promise<void> {
  const [order] = (await (await fetch(`${phone}/phone/orders`)).json()) as { id: string }[];
  const answer = await fetch(`${phone}/phone/orders/${order?.id}/approve`, {
    method: 'POST',
    body: JSON.stringify({ person }),
  });
  if (!answer.ok) throw new Error(`BankID-simulatorn svarade ${answer.status}`);
}

/** Leila's household, where nothing is new, with a file that nobody asked for. */
export const ATERANSOKAN: AllaSvar = {
  hemma: {
    hushall: 'stammer',
    boende: 'stammer',
    andraIBostaden: 'nej',
    vistas: 'ja',
    utbetalning: 'stammer',
    andrat: 'nej',
  },
  inkomster: { inkomst: 'nej', ingenForman: 'ja', soktForman: 'nej', harTillgangar: 'nej' },
  utgifter: {
    hyraSvar: 'stammer',
    elSvar: 'stammer',
    hemforsakringSvar: 'stammer',
    akasseavgiftSvar: 'stammer',
    fackavgiftSvar: 'ingen',
    villBifoga: 'ja',
  },
  planering: { plan: 'ingen_plan', soktJobb: 'nej', sjuk: 'nej' },
  bilagor: {},
};

const { kostnad, bilagor, 'skicka-med': skickaMed } = ANDRA_HAND.tillaggsansokan.svar;
export const TILLAGG: AllaSvar = {
  kostnad: { ...kostnad, tillaggVem: '=Elis' },
  bilagor: bilagor ?? {},
  'skicka-med': skickaMed ?? {},
};

/** Fills a step in; a file is chosen where files are. */
export async function answer(page: Page, step: string, svar: AllaSvar): Promise<void> {
  if (step === 'bilagor') await page.getByLabel('Välj fil').setInputFiles(kvitto());
  await fyll(page, step === 'granska' ? { forsakran: 'ja' } : (svar[step] ?? {}));
}

/** Through every step of a draft to its receipt. The page stands on the draft's overview. */
async function* steps(
  page: Page,
  form: string,
  svar: AllaSvar,
  sign: () => Promise<void>,
): AsyncGenerator<Stop> {
  const draft = pathOf(page);
  yield { name: `${form}, uppgiftslista`, path: draft };
  const order = [...Object.keys(svar), 'granska', 'skriv-under'];
  for (const [i, step] of order.entries()) {
    yield { name: `${form}, ${step}`, path: `${draft}/${step}`, most: STEG };
    if (step === 'skriv-under') break;
    await answer(page, step, svar);
    await press(page, /^(?:Fortsätt|Gå vidare och skriv under)$/u);
    await page.waitForURL(`**${draft}/${order[i + 1]}`);
  }
  await press(page, 'Skriv under med BankID');
  await page.getByText('BankID på en annan enhet').waitFor();
  await sign();
  await page.waitForURL('**/kvitto');
  yield { name: `${form}, kvitto`, path: pathOf(page) };
}

/** Begins a draft by the button's words. The page stands on a page of the app's. */
export async function begin(page: Page, button: RegExp): Promise<void> {
  await page.goto(new URL('/ansokan', page.url()).href);
  await press(page, button);
  await page.waitForURL(/\/ansokan\/[\w-]+$/u);
}

/** From the login to mina sidor. */
async function* entry(page: Page, sign: () => Promise<void>): AsyncGenerator<Stop> {
  yield { name: 'logga in', path: '/logga-in' };
  await press(page, 'Logga in med BankID');
  await page.waitForURL('**/logga-in/bankid');
  yield { name: 'väntar på BankID', path: '/logga-in/bankid' };
  await sign();
  await page.waitForURL('**/mina-sidor');
}

/** From the open pages to the receipt of an återansökan, and of a tilläggsansökan for the same month. */
export async function* applicant(page: Page, phone: string): AsyncGenerator<Stop> {
  const sign = () => approve(phone, 'leila-nordin');
  for (const path of ['', 'provrakna', 'sa-raknar-vi', 'personuppgifter', 'tillganglighet'])
    yield { name: path || 'start', path: `/${path}` };
  yield* entry(page, sign);
  for (const path of ['', '/registerutdrag', '/plan'])
    yield { name: `mina sidor${path}`, path: `/mina-sidor${path}`, most: MINA_SIDOR };
  yield { name: 'mina sidor/avisering', path: '/mina-sidor/avisering', most: STEG };
  yield { name: 'beslutslista', path: '/mina-sidor/beslut', most: MINA_SIDOR };
  yield { name: 'beslut', path: await firstLink(page, '/mina-sidor/beslut/'), most: MINA_SIDOR };
  yield { name: 'välj månad', path: '/ansokan' };
  await begin(page, /^Ansök för november/u);
  yield* steps(page, 'åter', ATERANSOKAN, sign);
  await begin(page, /^Gör en tilläggsansökan för november/u);
  yield* steps(page, 'tillägg', TILLAGG, sign);
}

/** A first application of somebody who rents second-hand: it has the most steps. */
export async function* newcomer(page: Page, phone: string): AsyncGenerator<Stop> {
  const sign = () => approve(phone, 'amir-lindqvist');
  yield* entry(page, sign);
  await begin(page, /^Ansök för november/u);
  yield* steps(page, 'ny', ANDRA_HAND.nyansokan.svar, sign);
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
