import { expect, test, type Browser, type Page } from '@playwright/test';
import { begin, goOn } from './ansokan';
import { expectAccessible } from './axe';
import { logIn } from './bankid';
import { rowsOf } from './databas';
import {
  each,
  fillMonth,
  forMe,
  nameOther,
  openWaiting,
  person,
  signFirst,
  signOther,
  waits,
} from './medsokande';
import { logInStaff } from './personal';

const sent = (page: Page) => page.getByText(/^EB-2026-\d+$/);

test('två i ett ärende skriver under samma ansökan, och en ändring gör båda underskrifterna ogiltiga', async ({
  page,
  browser,
}) => {
  await logIn(page, 'fatuma-warsame');
  const id = await begin(page, 'november');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Er ansökan för november 2026');
  await fillMonth(page, id);
  await expectAccessible(page);
  await signFirst(page, 'fatuma-warsame');
  await expect(page.getByText('söndag 29 november 2026')).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/ansokan/${id}/utgifter`);
  await expect(waits(page), 'ingen ändrar av misstag').toBeVisible();

  const other = await person(browser, 'ali-karimi');
  await expect(forMe(other)).toBeVisible();
  await expect(other.getByText('Ni söker tillsammans.')).toBeVisible();
  await expectAccessible(other);
  await openWaiting(other);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Läs ansökan för november 2026');
  await expect(other.getByText('742 kr')).toBeVisible();
  await expectAccessible(other);

  await page.getByRole('button', { name: 'Ta tillbaka och ändra' }).click();
  await expect(page.getByText('Du har tagit tillbaka ansökan.')).toBeVisible();
  await expectAccessible(page);
  await other.getByRole('button', { name: 'Skriv under med BankID' }).click();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(/finns inte/);
  await other.goto('/ansokan');
  await expect(forMe(other)).toHaveCount(0);

  await page.goto(`/ansokan/${id}/utgifter`);
  await page.getByLabel('Vad kostar elen?').fill('199');
  await goOn(page, 'planering');
  await page.goto(`/ansokan/${id}/granska`);
  await signFirst(page, 'fatuma-warsame');
  await other.reload();
  await openWaiting(other);
  await expect(other.getByText('199 kr')).toBeVisible();
  await signOther(other, 'ali-karimi');
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Tack! Er ansökan är skickad');
  await expectAccessible(other);
  await page.goto(`/ansokan/${id}/kvitto`);
  expect(await sent(page).textContent()).toBe(await sent(other).textContent());
  for (const one of [page, other]) {
    await one.goto('/mina-sidor');
    await expect(one.getByText('Väntar på beslut')).toBeVisible();
  }
  await other.context().close();
});

async function fillFirst(page: Page, id: string): Promise<void> {
  await page.goto(`/ansokan/${id}/forbered`);
  await goOn(page, 'vem');
  await each(page, /^Vem gäller/, 'Någon annan, jag är ombud');
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ansöka för någon annan');
  await expectAccessible(page);
  await page.goto(`/ansokan/${id}/vem`);
  await each(page, /^Vem gäller/, 'Mig och den jag lever ihop med');
  await page.getByLabel('Medsökandes förnamn').fill('Bengt');
  await page.getByLabel('Medsökandes personnummer').fill('19880217-9807');
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(page.getByText('Det här är ditt eget nummer.').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Medsökandes personnummer').fill('19620308-9815');
  await goOn(page, 'om-dig');
  await page.getByLabel(/^Varför behöver ni söka/).fill('Jobben tog slut.');
  await each(page, /vistas ni/, 'Ja');
  await each(page, /tolk/, 'Nej');
  await each(page, /telefon/, 'Nej');
  await each(page, /e-postadress/, 'Nej');
  await goOn(page, 'familj');
  await each(page, /^Hur lever ni/, 'Sambo');
  await each(page, /^Har ni barn/, 'Nej');
  await goOn(page, 'bostad');
  await each(page, /^Vad har ni för boende/, 'Hos föräldrar');
  await page.getByLabel(/^Hur många rum/).fill('2');
  await each(page, /^Bor någon annan/, 'Nej');
  await goOn(page, 'sysselsattning');
  for (const box of await page.getByLabel('Söker arbete').all()) await box.check();
  await each(page, /arbetat de senaste/, 'Nej');
  await each(page, /sjuk så att/, 'Nej');
  await goOn(page, 'egen-planering');
  await each(page, /inskriven/, 'Ja');
  await each(page, /^Är något planerat/, 'Nej');
  await each(page, /sökt jobb/, 'Nej');
  await goOn(page, 'inkomster-tre');
  await each(page, /^Fick ni lön/, 'Nej');
  for (const ruta of await page.getByLabel('Inget av detta').all()) await ruta.check();
  await each(page, /väntar på svar/, 'Nej');
  await goOn(page, 'tillgangar');
  await each(page, /bankkonto/, 'Nej');
  await each(page, /^(Äger någon|Finns det något annat)/, 'Nej');
  await goOn(page, 'skulder');
  await each(page, /^Finns det skulder/, 'Nej');
  await goOn(page, 'utgifter');
  await each(page, /^(Hyra|El|Hemförsäkring|Avgift till (a-kassa|fackförening))$/, 'Ingen kostnad');
  await goOn(page, 'utbetalning');
  await each(page, /^Vart ska pengarna/, 'Det finns inget bankkonto');
  await goOn(page, 'granska');
}

/** The other one's time is out, as the robot says it. */
async function passLastDay(utkastId: string): Promise<void> {
  const over = `update "Underskriftsomgang" set lage = 'UTGANGEN', avslutad = now() where lage = 'VANTAR'`;
  await rowsOf(`${over} and "utkastId" = $1`, [utkastId]);
}

/** A caseworker finds the household in the queue, and notes that it is contacted. */
async function contact(browser: Browser): Promise<void> {
  const staff = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await logInStaff(staff, 'Jonas Hellberg');
  await staff.getByText('Hushåll att kontakta: 1').waitFor();
  await staff.getByRole('link', { name: 'Inte underskrivna', exact: true }).click();
  const hushall = staff.getByRole('region', { name: 'Maria Lund' });
  await expect(hushall.getByText('Inte kontaktat')).toBeVisible();
  await expect(hushall.getByText('Jobben tog slut.'), 'inget svar syns här').toHaveCount(0);
  await expectAccessible(staff);
  await hushall.getByRole('button', { name: /^Jag har kontaktat hushållet/ }).click();
  await expect(hushall.getByText('Jonas Hellberg')).toBeVisible();
  await expectAccessible(staff);
  await staff.context().close();
}

test('två som söker för första gången nämner varandra innan något visas', async ({ page, browser }) => {
  await logIn(page, 'maria-lund');
  const id = await begin(page, 'november');
  await fillFirst(page, id);
  await expect(page.getByText('19620308-XXXX')).toBeVisible();
  await signFirst(page, 'maria-lund');
  await expect(page.getByText('skriver medsökande ditt personnummer')).toBeVisible();

  const other = await person(browser, 'bengt-ask');
  await openWaiting(other);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Vem söker du tillsammans med?');
  await expect(other.getByText('Maria')).toHaveCount(0);
  await expectAccessible(other);
  await nameOther(other, '19930512-2385');
  await expect(other.getByRole('link', { name: /^Numret stämmer inte\./ })).toBeVisible();
  await expectAccessible(other);
  await nameOther(other, '198802179807');
  await expect(other.getByText('Jobben tog slut.')).toBeVisible();

  await other.getByRole('button', { name: 'Jag ska inte söka' }).click();
  await expect(other.getByText('Du har svarat att du inte ska söka.')).toBeVisible();
  await expect(forMe(other)).toHaveCount(0);
  await page.goto(`/ansokan/${id}`);
  await expect(page.getByText('Ansökan blev inte underskriven av medsökande.')).toBeVisible();
  await page.goto(`/ansokan/${id}/granska`);
  await signFirst(page, 'maria-lund');
  await passLastDay(id);
  await contact(browser);
  await page.goto(`/ansokan/${id}/granska`);
  await signFirst(page, 'maria-lund');

  await other.reload();
  await openWaiting(other);
  await expect(other.getByText('Jobben tog slut.'), 'den som är nämnd en gång nämns inte igen').toBeVisible();
  await signOther(other, 'bengt-ask');
  await page.reload();
  await expect(page).toHaveURL(/kvitto$/);
  expect(await sent(page).textContent()).toBe(await sent(other).textContent());
  await other.goto('/ansokan');
  await expect(other.getByText('Ni söker tillsammans.').first()).toBeVisible();
  await other.context().close();
});
