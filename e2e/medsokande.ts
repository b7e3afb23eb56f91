import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { ask, goOn, pastFiles, sign } from './ansokan';
import { logIn, signWithBankid } from './bankid';

/** The same answer wherever the question is asked: of two, once for each. */
export async function each(page: Page, question: RegExp, answer: string): Promise<void> {
  const asked = await ask(page, question).all();
  expect(asked.length, String(question)).toBeGreaterThan(0);
  for (const one of asked) await one.getByLabel(answer, { exact: true }).check();
}

export const waits = (page: Page): Locator =>
  page.getByRole('heading', { name: 'Väntar på medsökandes underskrift' });
export const forMe = (page: Page): Locator =>
  page.getByRole('heading', { name: 'En ansökan väntar på din underskrift' });

/** Somebody with a browser of their own. */
export async function person(browser: Browser, who: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await logIn(page, who);
  return page;
}

/** From "granska" to BankID's answer: what is signed waits for the other one. */
export async function signFirst(page: Page, who: string): Promise<void> {
  await sign(page, who);
  await expect(waits(page)).toBeVisible();
}

/** From where it says that something waits to the page that is to be signed. */
export const openWaiting = (page: Page): Promise<void> =>
  page.getByRole('link', { name: 'Läs och skriv under' }).click();

/** Who has not applied with the other one before says first whom it is. */
export async function nameOther(page: Page, personalNumber: string): Promise<void> {
  await page.getByLabel(/^Personnummer till/).fill(personalNumber);
  await page.getByRole('button', { name: 'Visa ansökan' }).click();
}

export async function signOther(page: Page, who: string): Promise<void> {
  await signWithBankid(page, who);
  await page.waitForURL('**/kvitto');
}

/** Each step of a couple's month, where only the electricity bill is new. Stands at "granska". */
export async function fillMonth(page: Page, id: string): Promise<void> {
  await page.goto(`/ansokan/${id}/hemma`);
  await each(page, /^Stämmer (ert hushåll|boendet)/, 'Stämmer');
  if ((await ask(page, /^Bor någon annan/).count()) > 0) await each(page, /^Bor någon annan/, 'Nej');
  await each(page, /vistas ni/, 'Ja');
  await each(page, /^Ska pengarna/, 'Ja, som förut');
  await each(page, /annat ändrats/, 'Nej, allt är som förut');
  await goOn(page, 'inkomster');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(/fick ni/);
  const [, month] = / i (\p{L}+)\?$/u.exec(await heading.innerText()) ?? [];
  await each(page, /^Fick ni lön/, 'Ja');
  await each(page, /^Vad var det för pengar/, 'Lön');
  await page.getByLabel('Hur mycket, efter skatt?').fill('4 800');
  await page.getByLabel('Dag då pengarna kom').fill(`20 ${month} 2026`);
  await page.getByLabel('Från vem?').fill('Exempelstads Städ');
  await each(page, /^Vem fick pengarna/, 'Ali');
  for (const ruta of await page.getByLabel('Inget av detta').all()) await ruta.check();
  await each(page, /väntar på svar/, 'Nej');
  await ask(page, /^(Har ni några|Stämmer era) tillgångar/)
    .getByLabel(/^(Nej|Stämmer)$/)
    .check();
  await goOn(page, 'utgifter');
  for (const name of [/^Hyra$/, /^Hemförsäkring$/]) await each(page, name, 'Stämmer');
  for (const name of [/a-kassa$/, /fackförening$/]) await each(page, name, 'Ingen kostnad');
  await ask(page, /^El$/).getByLabel('Har ändrats').check();
  await page.getByLabel('Vad kostar elen?').fill('742');
  await goOn(page, 'planering');
  await each(page, /följt sin planering/, 'Ja');
  await each(page, /sökt jobb/, 'Nej');
  await each(page, /sjuk så att/, 'Nej');
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await page.waitForURL(/\/(bilagor|granska)/);
  if (page.url().includes('bilagor')) await pastFiles(page);
}
