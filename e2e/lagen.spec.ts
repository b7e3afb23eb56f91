import { expect, test } from '@playwright/test';
import { begin, toGranska } from './ansokan';
import { expectAccessible } from './axe';
import { approve, logIn, onPhone } from './bankid';
import { rowsOf } from './databas';
import { logInStaff, robotDone } from './personal';

const PERSONAL = [
  ['/logga-in/personal', 'Logga in som personal'],
  ['/logga-in/personal?fel=tillit', 'Inloggningen är inte tillräckligt säker'],
  ['/logga-in/personal?error=OAuthCallback', 'Inloggningen gick inte'],
] as const;

for (const [path, words] of PERSONAL)
  test(`${path} är tillgänglig`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByText(words, { exact: true })).toBeVisible();
    await expectAccessible(page);
  });

test('en sida som inte finns', async ({ page }) => {
  expect((await page.goto('/finns-inte'))?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
  await expectAccessible(page);
});

const FEL_I_APPEN = [
  ['cancel', {}, 'Åtgärden avbröts.'],
  ['hint', { hintCode: 'certificateErr' }, /^Ditt BankID är för gammalt eller spärrat\./],
] as const;

for (const [action, data, words] of FEL_I_APPEN)
  test(`BankID misslyckas i appen (${action}), och det går att försöka igen`, async ({ page }) => {
    await page.goto('/logga-in');
    await page.getByRole('button', { name: 'Logga in med BankID' }).click();
    await expect(page.getByRole('img', { name: /QR-kod/ })).toBeVisible();
    await onPhone(page, action, data);
    await expect(page.getByText(words)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await expect(page.getByRole('img', { name: /QR-kod/ })).toBeVisible();
    await approve(page, 'sara-lindqvist');
    await page.waitForURL('**/mina-sidor');
  });

test('personal med för låg tillitsnivå kommer inte in', async ({ page }) => {
  await page.goto('/logga-in/personal');
  await page.getByRole('button', { name: 'Logga in med stadens inloggning' }).click();
  await page.getByRole('button', { name: /^Eva Löfgren/ }).click();
  await page.waitForURL('**/logga-in/personal?fel=tillit');
  await expect(page.getByText('Logga in med ett kort eller en app på tillitsnivå 3.')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/admin');
  await expect(page, 'ingen session').toHaveURL(/\/logga-in\/personal/);
});

test('personal utan behörighet till ärenden får ingen kö', async ({ page }) => {
  await logInStaff(page, 'Per Wallin', 404);
  await expect(page.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
  await expectAccessible(page);
});

test('en kö där inget passar det man filtrerar på', async ({ page }) => {
  await logInStaff(page, 'Jonas Hellberg');
  await page.getByLabel('Sök referens').fill('EB-1900-1');
  await page.getByRole('button', { name: 'Filtrera' }).click();
  await expect(page.getByText('Inget ärende som väntar passar det du filtrerar på.')).toBeVisible();
  await expectAccessible(page);
});

test('granska utan försäkran stannar och säger varför', async ({ page }) => {
  await logIn(page, 'omar-holm');
  const id = await begin(page, 'december');
  await toGranska(page, id);
  const ruta = page.getByLabel(/Jag försäkrar/);
  await ruta.uncheck();
  await page.getByRole('button', { name: 'Gå vidare och skriv under' }).click();
  await expect(page.locator(':focus')).toContainText('Kryssa i rutan');
  await expect(page).toHaveURL(/\/granska$/);
  await expectAccessible(page);
});

type Skickad = { id: string; referens: string; utkastId: string | null };

/** Omar's applications, the latest first. */
const omars = (): Promise<Skickad[]> =>
  rowsOf<Skickad>(
    `select a.id, referens, "utkastId" from "Ansokan" a join "Person" p on p.id = "personId"
     where fornamn = 'Omar' order by manad desc`,
  );

test('ett utkast som är skickat leder till sitt kvitto', async ({ page }) => {
  const sent = (await omars()).find(({ utkastId }) => utkastId !== null);
  await logIn(page, 'omar-holm');
  for (const sida of ['', '/granska']) {
    await page.goto(`/ansokan/${sent?.utkastId}${sida}`);
    await expect(page).toHaveURL(new RegExp(`/ansokan/${sent?.id}/kvitto$`));
  }
});

test('den som har skydd: arbetsledaren säger det, handläggaren ser numret, den sökande ringer', async ({
  browser,
}) => {
  const own = async () => (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  const [sent] = await omars();
  const path = `/admin/arenden/${sent?.id}`;
  const leader = await own();
  await logInStaff(leader, 'Fatima Karlsson');
  await leader.goto(path);
  await robotDone(leader);
  const kort = leader.getByRole('region', { name: 'Skydd', exact: true });
  const say = async (lage: string) => {
    await leader.goto(path);
    await kort.getByText('Ändra').click();
    await kort.getByLabel('Omar').check();
    await kort.getByLabel(lage, { exact: true }).check();
    await kort.getByLabel(/^Varför, och hur du vet det/).fill('Omar ringde och visade sitt beslut.');
    await kort.getByRole('button', { name: 'Spara' }).click();
  };
  await kort.getByText('Ändra').click();
  await kort.getByRole('button', { name: 'Spara' }).click();
  await expect(kort.getByText('3 saker att rätta')).toBeVisible();
  await expectAccessible(leader);
  await say('Har skyddade personuppgifter');
  await expect(kort.getByText('Skyddade personuppgifter', { exact: true })).toBeVisible();

  const staff = await own();
  await logInStaff(staff, 'Jonas Hellberg');
  await expect(staff.getByRole('row').filter({ hasText: sent?.referens })).toContainText(
    'Skyddade uppgifter',
  );
  await staff.goto(path);
  await expect(staff.getByRole('heading', { level: 1 })).toHaveText(sent?.referens ?? '');
  await expect(staff.getByText('Skyddade personuppgifter: följ rutinen')).toBeVisible();
  await expect(staff.getByText('Omar')).toHaveCount(0);
  await expectAccessible(staff);

  const page = await own();
  await logIn(page, 'omar-holm');
  await page.goto('/ansokan');
  await expect(page.getByText('Kontakta oss, så hjälper vi dig att ansöka')).toBeVisible();
  await expect(page.getByRole('button', { name: /^(Ansök|Fortsätt)/ })).toHaveCount(0);
  await expectAccessible(page);

  await say('Har inte skyddade personuppgifter');
  await expect(kort.getByText('Inget känt skydd')).toBeVisible();
  for (const one of [leader, staff, page]) await one.context().close();
});
