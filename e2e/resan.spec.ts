import { expect, test, type Page } from '@playwright/test';
import { answer, ask, begin, goOn, kvitto } from './ansokan';
import { expectAccessible } from './axe';
import { approve, logIn } from './bankid';
import { logInStaff, robotDone } from './personal';

/** The main job, end to end, looked at by axe in each state on the way. A month for each size of screen. */
test('från inloggning till beslut på mina sidor', async ({ page, browser }, { project }) => {
  const month = project.name === 'telefon' ? 'december' : 'november';

  await page.goto('/');
  await expectAccessible(page);
  await page.goto('/logga-in');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Logga in med BankID' }).click();
  await expect(page.getByRole('img', { name: /QR-kod/ })).toBeVisible();
  await expectAccessible(page);
  await approve(page, 'leila-nordin');
  await page.waitForURL('**/mina-sidor');
  await expectAccessible(page);

  const id = await begin(page, month);
  await expectAccessible(page);
  await page.goto(`/ansokan/${id}/granska`);
  await expect(page, 'ett steg som inte kan öppnas leder till det första öppna').toHaveURL(/\/hemma$/);

  await page.getByRole('button', { name: 'Fortsätt' }).click();
  const summary = page.getByRole('alert').filter({ hasText: /\d saker att rätta/ });
  await expect(summary).toBeFocused();
  await expectAccessible(page);
  await expect(page.getByText('Elis, född 2018-03-01')).toBeVisible();
  await answer.hemma(page);
  await goOn(page, 'inkomster');
  await answer.inkomster(page);
  await page.getByRole('button', { name: 'Lägg till en inkomst' }).click();
  await expect(page.getByRole('group', { name: 'Inkomst 2' })).toBeVisible();
  await expect(
    page.getByRole('group', { name: 'Inkomst 2' }).getByRole('radio').first(),
    'den nya raden har fokus',
  ).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ta bort inkomst 2' }).click();
  await expect(page.getByRole('group', { name: 'Inkomst 2' })).toHaveCount(0);
  await expect(page.getByLabel('Hur mycket, efter skatt?')).toHaveValue('4 800');
  await page.getByLabel('Inget av detta').uncheck();
  await page.getByLabel('Barnbidrag').check();
  await expectAccessible(page);
  await goOn(page, 'utgifter');

  await expect(page.getByText('Vi räknar upp till', { exact: false }).first()).toBeAttached();
  await answer.utgifter(page, 'ca sjuhundra');
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(
    page.getByRole('link', { name: 'Skriv vad elen kostade med siffror, till exempel 742' }),
  ).toBeVisible();
  await expect(page.getByLabel('Vad kostar elen?'), 'det som skrevs finns kvar').toHaveValue('ca sjuhundra');
  await expectAccessible(page);
  await page.getByLabel('Vad kostar elen?').fill('742');
  await goOn(page, 'planering');
  await answer.planering(page);
  await expectAccessible(page);
  await goOn(page, 'bilagor');
  await expect(page.getByText(/^El: summan är högre än gränsen/)).toBeVisible();

  await page
    .getByLabel('Välj fil')
    .setInputFiles({ ...kvitto(), name: 'sida.pdf', buffer: Buffer.from('<html></html>') });
  await page.getByRole('button', { name: 'Bifoga filen' }).click();
  await expect(page.getByText('Filen är inte en PDF, JPEG eller PNG').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Välj fil').setInputFiles(kvitto());
  await page.getByRole('button', { name: 'Bifoga filen' }).click();
  await expect(page.getByText('Filen är sparad')).toBeVisible();
  const bilaga = page.getByRole('link', { name: kvitto().name });
  const bytes = await page.request.get((await bilaga.getAttribute('href')) ?? '');
  expect(await bytes.body()).toEqual(kvitto().buffer);
  await expectAccessible(page);
  await goOn(page, 'skicka-med');
  await ask(page, /^El: summan/)
    .getByLabel(kvitto().name)
    .check();
  await expectAccessible(page);
  await goOn(page, 'granska');

  await expect(page.getByText('742 kr')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /Gå vidare/ }).click();
  await expect(page.getByRole('link', { name: /Kryssa i rutan/ })).toBeVisible();
  await page.getByLabel(/Jag försäkrar/).check();
  await goOn(page, 'skriv-under');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Skriv under med BankID' }).click();
  await expect(page.getByRole('heading', { name: 'BankID på en annan enhet' })).toBeVisible();
  await expectAccessible(page);
  await approve(page, 'leila-nordin');
  await page.waitForURL('**/kvitto');
  const referens = (await page.getByText(/^EB-2026-\d+$/).textContent()) ?? '';
  expect(referens).toMatch(/^EB-2026-\d+$/);
  await expectAccessible(page);

  await page.goto(`/ansokan/${id}/utgifter`);
  await expect(page, 'ett skickat utkast leder till kvittot').toHaveURL(/\/kvitto$/);

  const desk = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const staff = await desk.newPage();
  await logInStaff(staff, 'Jonas Hellberg');
  await expectAccessible(staff);
  await staff.getByRole('link', { name: referens }).click();
  await expect(staff.getByRole('heading', { level: 1 })).toContainText('Leila Nordin');
  await robotDone(staff);
  const svar = staff.getByRole('table', { name: 'Svar från varje myndighet' });
  await expect(svar.getByRole('row', { name: /^Försäkringskassan Svarade/ })).toBeVisible();
  await expect(staff.getByText(/ej officiell/).first()).toBeVisible();
  await expectAccessible(staff);

  const own = staff.getByRole('textbox', { name: /^Eget, / });
  const count = await own.count();
  expect(count).toBeGreaterThan(4);
  for (let i = 0; i < count; i++)
    expect(await own.nth(i).inputValue(), 'inget belopp är ifyllt i förväg').toBe('');
  await staff.getByRole('button', { name: /Fatta beslut/ }).click();
  await expect(staff.getByRole('alert').first()).toBeVisible();
  await expectAccessible(staff);

  await staff.getByRole('radio', { name: /Delvis/ }).check();
  await decideAsComputed(staff);
  await staff.getByRole('button', { name: /Fatta beslut/ }).click();
  await expect(staff.getByText('Beslutet är fattat och ändras inte')).toBeVisible();
  await expectAccessible(staff);
  await desk.close();

  await page.goto('/mina-sidor');
  await expectAccessible(page);
  await page.goto('/mina-sidor/beslut');
  await expectAccessible(page);
  await page
    .getByRole('link', { name: new RegExp(month, 'i') })
    .first()
    .click();
  await expect(page.getByText('Elen var högre än gränsen').first()).toBeVisible();
  await expect(page.getByText(/senast .*december 2026/).first()).toBeVisible();
  await expect(page.getByText(/Jonas Hellberg/).first()).toBeVisible();
  await expect(page.getByText(/ej officiell/i).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Logga ut' }).click();
  await page.waitForURL(({ pathname }) => pathname === '/');
  await page.goto('/mina-sidor');
  await expect(page).toHaveURL(/\/logga-in/);
});

/** Every line as computed; a line that could not be computed gets a sum and a reason. */
async function decideAsComputed(staff: Page): Promise<void> {
  const accept = staff.getByRole('button', { name: /^Godta/ });
  for (let i = 0; i < (await accept.count()); i++) await accept.nth(i).click();
  const empty = staff.getByRole('textbox', { name: /^Eget, / });
  for (let i = 0; i < (await empty.count()); i++)
    if ((await empty.nth(i).inputValue()) === '') await empty.nth(i).fill('1 250');
  const why = staff.getByLabel(/Varför skiljer sig/);
  for (let i = 0; i < (await why.count()); i++) await why.nth(i).fill('Enligt schablon och besked.');
  await ask(staff, /yttra sig/)
    .getByRole('radio', { name: /Behövs inte/ })
    .check();
  await staff.getByLabel(/Barnets bästa/).fill('Elis har mat, värme och boende tryggat med beloppet.');
  await staff
    .getByLabel(/Motivering/)
    .fill('Du har rätt till bistånd. Elen var högre än gränsen. Vi räknar med gränsen.');
}

test('inloggning som avbryts i appen säger det och går att göra om', async ({ page }, { project }) => {
  test.skip(project.name !== 'dator', 'en gång räcker');
  await page.goto('/logga-in');
  await page.getByRole('button', { name: 'Logga in med BankID' }).click();
  await expect(page.getByRole('img', { name: /QR-kod/ })).toBeVisible();
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await expect(page).toHaveURL(/\/logga-in$/);
  await logIn(page, 'sara-lindqvist');
  await page.goto('/ansokan');
  await expect(page.getByText('Du har inget ärende hos oss. Du gör en nyansökan.').first()).toBeVisible();
  await expectAccessible(page);
});
