import { expect, type Locator, type Page } from '@playwright/test';
import { signWithBankid } from './bankid.ts';

export const ask = (page: Page, name: RegExp | string): Locator => page.getByRole('radiogroup', { name });

/** Presses the way on and waits for the step that comes. */
export async function goOn(page: Page, to: string): Promise<void> {
  await page.getByRole('button', { name: /^Fortsätt|^Gå vidare/ }).click();
  await page.waitForURL(`**/${to}*`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Begins, or goes on with, the application for a month by its name. Returns the draft's id. */
export async function begin(page: Page, month: string | RegExp): Promise<string> {
  await page.goto('/ansokan');
  await page.getByRole('button', { name: new RegExp(month) }).click();
  await page.waitForURL(/\/ansokan\/[0-9a-f-]{36}$/);
  return page.url().split('/').at(-1) ?? '';
}

/** Chooses an answer of a question. */
const pick = (page: Page, question: RegExp, answer: string): Promise<void> =>
  ask(page, question).getByLabel(answer, { exact: true }).check();

/** Each step's answers for a household where only the electricity bill is new. The page stands at the step. */
export const answer = {
  async hemma(page: Page) {
    await pick(page, /^Stämmer ditt hushåll/, 'Stämmer');
    await pick(page, /^Stämmer boendet/, 'Stämmer');
    const andra = ask(page, /^Bor någon annan/);
    if ((await andra.count()) > 0) await andra.getByLabel('Nej', { exact: true }).check();
    await pick(page, /vistas du/, 'Ja');
    await pick(page, /^Ska pengarna/, 'Ja, som förut');
    await pick(page, /annat ändrats/, 'Nej, allt är som förut');
  },
  async inkomster(page: Page) {
    await pick(page, /^Fick du lön/, 'Ja');
    await pick(page, /^Vad var det för pengar/, 'Lön');
    await page.getByLabel('Hur mycket, efter skatt?').fill('4 800');
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    const [, month] = / i (\p{L}+)\?$/u.exec(heading) ?? [];
    await page.getByLabel('Dag då pengarna kom').fill(`23 ${month} 2026`);
    await page.getByLabel('Från vem?').fill('Exempelstads Städ');
    const vem = ask(page, /^Vem fick pengarna/);
    if ((await vem.count()) > 0) await vem.getByRole('radio').first().check();
    await page.getByLabel('Inget av detta').check();
    await pick(page, /väntar på svar/, 'Nej');
    const tillgangar = ask(page, /^(Har du några|Stämmer dina) tillgångar/);
    await tillgangar.getByLabel(/^(Nej|Stämmer)$/).check();
  },
  async utgifter(page: Page, el = '742') {
    for (const name of [/^Hyra$/, /^Hemförsäkring$/, /^Avgift till a-kassa$/, /^Avgift till fackförening$/]) {
      const same = ask(page, name).getByLabel('Stämmer', { exact: true });
      await ((await same.count()) > 0 ? same : ask(page, name).getByLabel('Ingen kostnad')).check();
    }
    await ask(page, /^El$/)
      .getByLabel(/^(Ja|Har ändrats)/)
      .check();
    await page.getByLabel('Vad kostar elen?').fill(el);
    await page.getByLabel('Ja, jag vill skicka med en fil').check();
  },
  async planering(page: Page) {
    await pick(page, /följt sin planering/, 'Ja');
    await pick(page, /sökt jobb/, 'Nej');
    await pick(page, /sjuk så att/, 'Nej');
  },
};

/** A PDF of its own, with a name that Swedish keyboards write. */
export const kvitto = (name = 'kvitto för el å ä ö.pdf') => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
});

/** On from the files: where a file is required it is said that it cannot be given now. The page stands at "granska". */
export async function pastFiles(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await page.waitForURL(/\/(skicka-med|granska)/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  if (page.url().includes('granska')) return;
  for (const sak of await page.getByRole('radiogroup').all()) {
    await sak.getByLabel('Jag kan inte lämna det nu').check();
  }
  for (const skal of await page.getByLabel('Varför går det inte att lämna nu?').all())
    await skal.fill('Fakturan kommer i nästa vecka');
  await goOn(page, 'granska');
}

/** Stands at "granska" of a draft, filled in if it is not. */
export async function toGranska(page: Page, id: string): Promise<void> {
  await page.goto(`/ansokan/${id}/granska`);
  if (!page.url().endsWith('/granska')) await fillIn(page, id);
}

/** From the first step to "granska", every step answered. */
export async function fillIn(page: Page, id: string): Promise<void> {
  await page.goto(`/ansokan/${id}/hemma`);
  await answer.hemma(page);
  await goOn(page, 'inkomster');
  await answer.inkomster(page);
  await goOn(page, 'utgifter');
  await answer.utgifter(page);
  await goOn(page, 'planering');
  await answer.planering(page);
  await goOn(page, 'bilagor');
  await pastFiles(page);
}

/** From "granska" to BankID's answer. */
export async function sign(page: Page, person: string): Promise<void> {
  await page.getByLabel(/(Jag|Vi) försäkrar/).check();
  await goOn(page, 'skriv-under');
  await signWithBankid(page, person);
}
