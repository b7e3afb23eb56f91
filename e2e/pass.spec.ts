import { expect, test, type Page } from '@playwright/test';
import { begin, goOn } from './ansokan';
import { expectAccessible } from './axe';
import { approve, logIn } from './bankid';
import { rowsOf } from './databas';
import { fyll } from './fyll';

const LINA = 'lina-mo';

/** The server believes that the person did nothing for a while. */
const idle = (fornamn: string, minutes: number) =>
  rowsOf(
    `update "Session" set "senastAktiv" = "senastAktiv" - make_interval(secs => $2::double precision)
     where "personId" in (select id from "Person" where fornamn = $1)`,
    [fornamn, minutes * 60],
  );

/** The same, and the browser's clock too. */
async function rest(page: Page, fornamn: string, minutes: number): Promise<void> {
  await idle(fornamn, minutes);
  await page.clock.fastForward(minutes * 60_000);
}

const bakgrund = (page: Page) => page.getByLabel(/^Varför behöver du söka/);
const dialog = (page: Page) => page.getByRole('alertdialog', { name: 'Du loggas snart ut' });

async function openStep(page: Page, person: string): Promise<void> {
  await logIn(page, person);
  const id = await begin(page, /^(Ansök för|Fortsätt med) november/);
  await page.goto(`/ansokan/${id}/forbered`);
  await goOn(page, 'vem');
  await fyll(page, { vemSoker: 'sjalv' });
  await goOn(page, 'om-dig');
}

test('passet varnar i tid, kan fortsätta, och när det tagit slut finns det skrivna kvar', async ({
  page,
}) => {
  await page.clock.install();
  await openStep(page, LINA);
  await bakgrund(page).fill('Jag har blivit av med jobbet.');
  await expect(page.getByText(/^Sparat \d\d[.:]\d\d/)).toBeVisible();

  await rest(page, 'Lina', 18.2);
  await expect(dialog(page)).toBeVisible();
  await expect(dialog(page)).toContainText(/Tid kvar: 1:\d\d/);
  await expectAccessible(page);
  await dialog(page).getByRole('button', { name: 'Fortsätt vara inloggad' }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(bakgrund(page), 'det skrivna står kvar').toHaveValue('Jag har blivit av med jobbet.');

  await rest(page, 'Lina', 18.2);
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page), 'Escape är att fortsätta').toBeHidden();

  await rest(page, 'Lina', 20.5);
  await page.waitForURL(/\/logga-in\?/);
  await page.getByRole('button', { name: 'Logga in med BankID' }).click();
  await expect(page.getByRole('heading', { name: 'BankID på en annan enhet' })).toBeVisible();
  await approve(page, LINA);
  await page.waitForURL('**/om-dig');
  await expect(bakgrund(page)).toHaveValue('Jag har blivit av med jobbet.');
});

test('två enheter skriver aldrig över varandra', async ({ page, browser, baseURL }) => {
  await openStep(page, LINA);
  const other = await browser.newContext({ baseURL, viewport: { width: 390, height: 800 } });
  const phone = await other.newPage();
  await openStep(phone, LINA);
  const clash = (on: Page) => on.getByText('Du har sparat andra svar på en annan flik eller enhet');

  await bakgrund(phone).fill('Skrivet på telefonen.');
  await expect(phone.getByText(/^Sparat \d\d[.:]\d\d/)).toBeVisible();
  await bakgrund(page).fill('Skrivet på datorn.');
  await expect(clash(page)).toBeVisible();
  await expect(page.getByText('Skrivet på telefonen.'), 'båda visas').toBeVisible();
  await expect(bakgrund(page)).toHaveValue('Skrivet på datorn.');
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Ta det som är sparat' }).click();
  await expect(clash(page)).toHaveCount(0);
  await expect(bakgrund(page)).toHaveValue('Skrivet på telefonen.');

  await bakgrund(page).fill('Datorn gäller.');
  await expect(page.getByText(/^Sparat \d\d[.:]\d\d/)).toBeVisible();
  await bakgrund(phone).fill('Telefonen gäller.');
  await expect(clash(phone)).toBeVisible();
  await phone.getByRole('button', { name: 'Spara det jag har skrivit här' }).click();
  await expect(phone.getByText(/^\d saker att rätta/), 'sparat, fast delen inte är klar').toBeVisible();
  await expect(clash(phone)).toHaveCount(0);
  await page.reload();
  await expect(bakgrund(page)).toHaveValue('Telefonen gäller.');
  await other.close();
});

test('det som skrivs strax innan man går därifrån är kvar, och det som inte kan sparas sägs', async ({
  page,
  context,
}) => {
  await openStep(page, LINA);
  const step = page.url();
  /** What is sent as a page goes away arrives when it arrives. */
  const isKept = (text: string) =>
    expect(async () => {
      await page.goto(step);
      await expect(bakgrund(page)).toHaveValue(text, { timeout: 500 });
    }).toPass();

  await bakgrund(page).fill('Skrivet strax före länken.');
  await page
    .getByRole('link', { name: /^Din ansökan/ })
    .first()
    .click();
  await page.waitForURL(/\/ansokan\/[0-9a-f-]{36}$/);
  await isKept('Skrivet strax före länken.');

  await bakgrund(page).fill('Skrivet strax innan fliken stängs.');
  await page.goto('/mina-sidor');
  await isKept('Skrivet strax innan fliken stängs.');

  await context.setOffline(true);
  await bakgrund(page).fill('Skrivet utan nät.');
  const lost = page.getByText('Det du skrev nyss är inte sparat än.');
  await expect(lost).toBeVisible();
  await expect(page.getByText(/^Sparat \d\d[.:]\d\d/)).toHaveCount(0);
  await context.setOffline(false);
  await expect(page.getByText(/^Sparat \d\d[.:]\d\d/)).toBeVisible();
  await expect(lost).toHaveCount(0);
  await isKept('Skrivet utan nät.');
});

test('utan JavaScript: det som skickas när passet har tagit slut är kvar efter inloggningen', async ({
  page: withScript,
  browser,
  baseURL,
}) => {
  await openStep(withScript, LINA);
  const storageState = await withScript.context().storageState();
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false, storageState });
  const page = await context.newPage();
  await page.goto(withScript.url());
  await idle('Lina', 20.5);
  await bakgrund(page).fill('Skrivet när passet var slut.');
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await page.waitForURL(/\/logga-in\?/);
  const kept = (await context.cookies()).filter(({ name }) => name.startsWith('skalig-kvar'));
  expect(kept.length).toBe(1);
  expect(kept.every(({ httpOnly, value }) => httpOnly && !value.includes('Skrivet'))).toBe(true);

  await page.getByRole('button', { name: 'Logga in med BankID' }).click();
  await expect(page.getByRole('heading', { name: 'BankID på en annan enhet' })).toBeVisible();
  await approve(page, LINA);
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await page.waitForURL('**/om-dig');
  await expect(page.getByText('Det du skrev är kvar')).toBeVisible();
  await expect(bakgrund(page)).toHaveValue('Skrivet när passet var slut.');
  await page.getByRole('button', { name: 'Spara och pausa' }).click();
  await page.waitForURL(/\/ansokan\/[0-9a-f-]{36}$/);
  expect((await context.cookies()).filter(({ name }) => name.startsWith('skalig-kvar'))).toEqual([]);
  await page.goBack();
  await expect(page.getByText('Det du skrev är kvar')).toHaveCount(0);
  await expect(bakgrund(page)).toHaveValue('Skrivet när passet var slut.');
  await context.close();
});

test('hur besked kommer: fel sägs vid fältet, valet sparas och kan tas bort', async ({ page }) => {
  await logIn(page, LINA);
  await page.goto('/mina-sidor');
  await page.getByRole('link', { name: 'Få besked' }).click();
  await page.waitForURL('**/mina-sidor/avisering');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('link', { name: 'Välj hur du vill få veta.' })).toBeVisible();
  await page.getByLabel('E-post', { exact: true }).check();
  await page.getByLabel('E-postadress').fill('lina på exempelstad');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('link', { name: /^Skriv e-postadressen så här/ })).toBeVisible();
  await expect(page.getByLabel('E-postadress')).toHaveValue('lina på exempelstad');
  await expectAccessible(page);

  await page.getByLabel('E-postadress').fill('lina@exempelstad.example');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText('Ditt val är sparat')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('E-postadress')).toHaveValue('lina@exempelstad.example');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ta bort mina uppgifter' }).click();
  await expect(page.getByLabel('E-postadress')).toHaveValue('');
  await expect(page.getByRole('heading', { name: 'Ta bort dina uppgifter' })).toHaveCount(0);
});
