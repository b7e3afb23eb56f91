import { expect, test, type Page } from '@playwright/test';
import { ask, begin, goOn } from './ansokan';
import { expectAccessible } from './axe';
import { logIn } from './bankid';

const pick = (page: Page, question: RegExp, answer: string): Promise<void> =>
  ask(page, question).getByLabel(answer, { exact: true }).check();

/** What each step is answered with: a tenant in second hand with a child every other week, without work. */
const STEG: readonly [string, (page: Page) => Promise<void>][] = [
  ['forbered', (page) => expect(page.getByText(/^Kontoutdrag för de 3 senaste/)).toBeVisible()],
  ['vem', (page) => pick(page, /^Vem gäller/, 'Mig själv')],
  [
    'om-dig',
    async (page) => {
      await page.getByLabel(/^Varför behöver du söka/).fill('Jobbet tog slut.');
      await pick(page, /vistas du/, 'Ja');
      await pick(page, /^Behöver du tolk/, 'Nej');
      await pick(page, /telefon som vi/, 'Ja');
      await page.getByLabel('Telefonnummer').fill('070-123 45 67');
      await pick(page, /få ett sms/, 'Ja');
      await pick(page, /^Har du en e-postadress/, 'Nej');
    },
  ],
  [
    'familj',
    async (page) => {
      await pick(page, /^Hur lever du/, 'Ensam vuxen');
      await pick(page, /^Har du barn/, 'Ja');
      await page.getByLabel('Barnets förnamn').fill('Ida');
      await page.getByLabel('När är barnet fött?').fill('5 maj 2022');
      await pick(page, /^Hur bor barnet/, 'Växelvis');
      await page.getByLabel(/dagar i månaden är barnet/).fill('15');
      await pick(page, /^Var är barnet/, 'Förskola');
    },
  ],
  [
    'bostad',
    async (page) => {
      await pick(page, /^Vad har du för boende/, 'Hyr i andra hand');
      await page.getByLabel(/^Hur många rum/).fill('2');
      await pick(page, /^Bor någon annan/, 'Nej');
    },
  ],
  [
    'kontrakt',
    async (page) => {
      await pick(page, /^Vad finns det för kontrakt/, 'Skriftligt');
      await page.getByLabel('Vem hyr du av?').fill('Kim Ek');
      await pick(page, /^Hur länge/, 'Tills vidare');
    },
  ],
  ['medgivande', (page) => pick(page, /godkänt/, 'Ja')],
  [
    'sysselsattning',
    async (page) => {
      await page.getByLabel('Söker arbete').check();
      await pick(page, /arbetat de senaste/, 'Nej');
      await pick(page, /sjuk så att/, 'Nej');
    },
  ],
  [
    'egen-planering',
    async (page) => {
      await pick(page, /inskriven/, 'Nej');
      await page.getByLabel('Varför inte?').fill('Min tid är på måndag.');
      await pick(page, /^Är något planerat/, 'Ja');
      await page.getByLabel('Vad är planerat?').fill('Kurs i svets');
      await page.getByLabel('Från vilken dag?').fill('1 december 2026');
      await page.getByLabel('Till vilken dag?').fill('31 januari 2027');
      await pick(page, /sökt jobb/, 'Nej');
    },
  ],
  [
    'inkomster-tre',
    async (page) => {
      await pick(page, /^Fick du lön/, 'Nej');
      await page.getByLabel('Inget av detta').check();
      await pick(page, /väntar på svar/, 'Nej');
    },
  ],
  [
    'tillgangar',
    async (page) => {
      await pick(page, /bankkonto/, 'Ja');
      await page.getByLabel(/^Bank, och/).fill('Banken, lön');
      await page.getByLabel(/^Hur mycket finns/).fill('−1 312,50');
      await pick(page, /^Äger någon i hushållet ett fordon/, 'Nej');
      await pick(page, /^Äger någon i hushållet en bostad/, 'Ja');
      await pick(page, /^Vad är det/, 'Hus eller radhus');
      await page.getByLabel('Adress eller namn').fill('Storgatan 1, Kiruna');
      await page.locator('[name="tillgangVarde_fastighet_1"]').fill('1 495 000');
      await pick(page, /^Finns det något annat av värde/, 'Nej');
    },
  ],
  ['skulder', (page) => pick(page, /^Finns det skulder/, 'Nej')],
  [
    'utgifter',
    async (page) => {
      for (const name of [/^Hyra$/, /^El$/, /^Hemförsäkring$/, /a-kassa$/, /^Avgift till fackförening$/])
        await ask(page, name).getByLabel('Ingen kostnad').check();
    },
  ],
  [
    'utbetalning',
    async (page) => {
      await pick(page, /^Vart ska pengarna/, 'Till ett bankkonto');
      await page.getByLabel('Clearingnummer').fill('6000');
      await page.getByLabel('Kontonummer').fill('806 967 498');
    },
  ],
  ['bilagor', (page) => expect(page.getByText('Bifoga hyreskontraktet.')).toBeVisible()],
  [
    'skicka-med',
    async (page) => {
      for (const sak of await page.getByRole('radiogroup').all())
        await sak.getByLabel('Jag kan inte lämna det nu').check();
      for (const skal of await page.getByLabel('Varför går det inte att lämna nu?').all())
        await skal.fill('Jag får det av min hyresvärd på fredag');
    },
  ],
];

test('den som inte har något ärende svarar på hela nyansökan', async ({ page }) => {
  await logIn(page, 'amir-lindqvist');
  await page.goto('/ansokan');
  await expect(page.getByText('Du har inget ärende hos oss. Du gör en nyansökan.').first()).toBeVisible();
  await expectAccessible(page);
  const id = await begin(page, 'november');
  await page.goto(`/ansokan/${id}/${STEG[0]?.[0]}`);
  for (const [i, [, fill]] of STEG.entries()) {
    await fill(page);
    await expectAccessible(page);
    await goOn(page, STEG[i + 1]?.[0] ?? 'granska');
  }
  await expect(page.getByText('Banken, lön')).toBeVisible();
  await expect(page.getByText('−1 312,50 kr')).toBeVisible();
  await expect(page.getByText('1 495 000 kr')).toBeVisible();
  await page.getByLabel(/Jag försäkrar/).check();
});
