import { expect, test, type Browser, type Page } from '@playwright/test';
import { ask, begin, fillIn, goOn, kvitto, sign } from './ansokan';
import { expectAccessible } from './axe';
import { approve, logIn } from './bankid';
import { beginSvar, openBegaran, sendBegaran } from './komplettering';
import { logInStaff, robotDone } from './personal';
import { KONTOUTDRAG } from './situationer';

const DANIEL = 'daniel-berg';
const MANAD = 'december';
const FRAGA = 'Vem är insättningen från?';

/** Sends the month's application. Returns its reference. */
async function send(page: Page): Promise<string> {
  await fillIn(page, await begin(page, MANAD));
  await sign(page, DANIEL);
  await page.waitForURL('**/kvitto');
  return (await page.getByText(/^EB-2026-\d+$/).textContent()) ?? '';
}

/** The case at the desk of the one who decides, with the robot done. */
async function openCase(browser: Browser, referens: string): Promise<Page> {
  const staff = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await logInStaff(staff, 'Maria Östlund');
  await staff.getByRole('link', { name: referens }).click();
  await expect(staff.getByRole('heading', { level: 1 })).toContainText('Daniel Berg');
  await robotDone(staff);
  return staff;
}

const row = (staff: Page, referens: string) => staff.getByRole('row').filter({ hasText: referens });

test.describe.serial('komplettering och återtagande', () => {
  // both sides, each state looked at by axe in two widths
  test.describe.configure({ timeout: 480_000 });
  let referens = '';

  test('handläggaren ber om mer, den sökande svarar, och båda ser det', async ({ page, browser }) => {
    await logIn(page, DANIEL);
    referens = await send(page);

    const staff = await openCase(browser, referens);
    await openBegaran(staff);
    await expectAccessible(staff);
    await sendBegaran(staff, {});
    await expect(staff.getByText('Välj vad som behövs, eller skriv en fråga.')).toBeVisible();
    await sendBegaran(staff, { fil: KONTOUTDRAG, fraga: FRAGA });
    await expect(staff.getByRole('heading', { name: /^Begärt / })).toBeVisible();
    await expectAccessible(staff);
    await staff.goto('/admin');
    await expect(row(staff, referens)).toContainText('Väntar på komplettering');
    await expectAccessible(staff);

    await page.goto('/mina-sidor');
    await expect(page.getByRole('heading', { name: 'Vi behöver mer från dig' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Se vad vi behöver' }).click();
    await expect(page.getByText(FRAGA)).toBeVisible();
    await expect(page.getByText(/^Svara senast /)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Svara' }).click();
    await page.waitForURL(/\/ansokan\/[0-9a-f-]{36}$/);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Börja' }).click();
    await page.getByLabel(FRAGA).fill('Min syster, hon lånade ut till hyran');
    await goOn(page, 'bilagor');
    await expectAccessible(page);
    await goOn(page, 'skicka-med');
    await page.getByRole('button', { name: 'Fortsätt' }).click();
    await expect(page.getByRole('alert').first(), 'ingen går vidare utan att svara').toBeVisible();
    const fil = ask(page, /kontoutdrag/);
    await fil.getByLabel('Filen är bifogad').check();
    await page.getByRole('button', { name: 'Fortsätt' }).click();
    await expect(page.getByText(/^(Fel:)?\s*Ingen fil är bifogad/).first()).toBeVisible();
    await expectAccessible(page);
    const id = page.url().split('/').at(-2) ?? '';
    await page.goto(`/ansokan/${id}/bilagor`);
    await page.getByLabel('Välj fil').setInputFiles(kvitto('kontoutdrag.pdf'));
    await page.getByRole('button', { name: 'Bifoga filen' }).click();
    await expect(page.getByRole('link', { name: 'kontoutdrag.pdf' })).toBeVisible();
    await goOn(page, 'skicka-med');
    await ask(page, /kontoutdrag/)
      .getByLabel('kontoutdrag.pdf')
      .check();
    await goOn(page, 'granska');
    await expectAccessible(page);
    await sign(page, DANIEL);
    await page.waitForURL('**/kvitto');
    await expect(page.getByRole('heading', { name: 'Tack! Din komplettering är skickad' })).toBeVisible();
    await expectAccessible(page);
    await page.goto('/mina-sidor');
    await expect(page.getByText('Komplettering inskickad')).toBeVisible();

    await staff.reload();
    await expect(row(staff, referens)).toContainText('Komplettering inskickad');
    await staff.getByRole('link', { name: referens }).click();
    await expect(staff.getByText('Min syster, hon lånade ut till hyran')).toBeVisible();
    await expect(staff.getByRole('link', { name: 'kontoutdrag.pdf' })).toBeVisible();
    await expectAccessible(staff);
    await staff.context().close();
  });

  test('utan JavaScript: begär, stäng, svara, ta tillbaka, skriv av', async ({ browser }) => {
    const plain = { javaScriptEnabled: false };
    // the staff's login itself is the one page that needs JavaScript
    const entry = await (await browser.newContext()).newPage();
    await logInStaff(entry, 'Maria Östlund');
    const storageState = await entry.context().storageState();
    await entry.context().close();
    const staff = await (
      await browser.newContext({ ...plain, storageState, viewport: { width: 1280, height: 900 } })
    ).newPage();
    await staff.goto('/admin');
    await staff.getByRole('link', { name: referens }).click();
    for (const fraga of ['Har hyran betalats?', 'En fråga som inte behövs']) {
      await openBegaran(staff);
      await sendBegaran(staff, { fraga });
      await expect(staff.getByText(fraga)).toBeVisible();
    }
    const onodig = staff
      .getByRole('region', { name: /^Begärt / })
      .filter({ hasText: 'En fråga som inte behövs' });
    await onodig.getByText('Behövs inte längre').click();
    await onodig.getByLabel('Varför behövs det inte?').fill('Vi har hittat svaret');
    await onodig.getByRole('button', { name: 'Stäng begäran' }).click();
    await expect(staff.getByText('Vi har hittat svaret')).toBeVisible();

    const page = await (await browser.newContext(plain)).newPage();
    await page.goto('/logga-in');
    await page.getByRole('button', { name: 'Logga in med BankID' }).click();
    await page.waitForURL('**/bankid');
    await approve(page, DANIEL);
    await page.getByRole('button', { name: 'Fortsätt' }).click();
    await page.waitForURL('**/mina-sidor');
    await beginSvar(page);
    await page.getByRole('link', { name: 'Börja' }).click();
    await page.getByLabel('Har hyran betalats?').fill('Ja');
    await goOn(page, 'granska');
    await expect(page.getByText('En fråga som inte behövs'), 'det som är stängt frågas inte').toHaveCount(0);
    await sign(page, DANIEL);
    await page.getByRole('button', { name: 'Fortsätt' }).click();
    await expect(page.getByRole('heading', { name: 'Tack! Din komplettering är skickad' })).toBeVisible();

    await page.goto('/mina-sidor');
    await page
      .getByRole('link', { name: /^Ta tillbaka ansökan/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { name: `Ta tillbaka ansökan för ${MANAD} 2026?` })).toBeVisible();
    await page.getByRole('button', { name: 'Ta tillbaka ansökan' }).click();
    await expect(page.getByRole('heading', { name: 'Du har tagit tillbaka ansökan' })).toBeVisible();

    await staff.goto('/admin');
    await expect(row(staff, referens)).toContainText('Återtagen');
    await staff.getByRole('link', { name: referens }).click();
    await staff.getByLabel('Varför skrivs ärendet av? Sökanden läser det.').fill('Du tog tillbaka ansökan.');
    await staff.getByRole('button', { name: 'Skriv av ärendet' }).click();
    await expect(staff.getByText('Avskriven').first()).toBeVisible();
    await staff.goto('/admin');
    await expect(row(staff, referens)).toHaveCount(0);

    await page.goto('/ansokan');
    await expect(page.getByRole('button', { name: new RegExp(`Ansök för ${MANAD}`) })).toBeVisible();
    await page.goto('/mina-sidor');
    await expect(page.getByText('Du tog tillbaka ansökan.')).toBeVisible();
  });

  test('sidan för att ta tillbaka, och det som är återtaget, för alla sinnen', async ({ page, browser }) => {
    await logIn(page, DANIEL);
    await expectAccessible(page);
    const igen = await send(page);
    await page.getByRole('link', { name: 'Ta tillbaka ansökan' }).click();
    await expect(page.getByRole('heading', { name: /^Ta tillbaka ansökan för/ })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Ta tillbaka ansökan' }).click();
    await expect(page.getByRole('heading', { name: 'Du har tagit tillbaka ansökan' })).toBeVisible();
    await expectAccessible(page);
    const staff = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    await logInStaff(staff, 'Maria Östlund');
    await staff.getByRole('link', { name: igen }).click();
    await expect(staff.getByRole('heading', { name: 'Sökanden har tagit tillbaka ansökan' })).toBeVisible();
    await expectAccessible(staff);
    await staff.context().close();
  });
});
