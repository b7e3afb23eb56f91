import { expect, test } from '@playwright/test';
import { answer, begin, fillIn, goOn, kvitto, pastFiles, sign } from './ansokan';
import { approve } from './bankid';
import { pairsOf, walk } from './fyll';
import { VAXELVIS } from './situationer/hushall.ts';

test.use({ javaScriptEnabled: false });

/** The whole way without JavaScript: the pages that wait draw themselves anew. */
test('ansökan utan JavaScript', async ({ page }, { project }) => {
  const month = project.name === 'telefon' ? 'december' : 'november';
  await page.goto('/logga-in');
  await page.getByRole('button', { name: 'Logga in med BankID' }).click();
  await page.waitForURL('**/bankid');
  await approve(page, 'emil-strand');
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await page.waitForURL('**/mina-sidor');

  const id = await begin(page, month);
  await page.goto(`/ansokan/${id}/hemma`);
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(page.getByRole('link', { name: 'Välj om hushållet vistas i kommunen' })).toBeVisible();
  await fillIn(page, id);

  await page.goto(`/ansokan/${id}/inkomster`);
  await page.getByLabel('Från vem?').fill('Exempelstads Skola');
  await page.getByRole('button', { name: 'Lägg till en inkomst' }).click();
  const andra = page.getByRole('group', { name: 'Inkomst 2' });
  await expect(andra).toBeVisible();
  await expect(page.getByRole('alert'), 'en ny rad är inget fel').toHaveCount(0);
  await expect(page.getByLabel('Från vem?').first(), 'det som skrevs är kvar').toHaveValue(
    'Exempelstads Skola',
  );
  await andra.getByLabel('Från vem?').fill('Swish');
  await page.getByRole('button', { name: 'Ta bort inkomst 1' }).click();
  await expect(andra).toHaveCount(0);
  await expect(page.getByLabel('Från vem?'), 'raden under flyttar upp').toHaveValue('Swish');
  await answer.inkomster(page);
  await page.getByLabel('Från vem?').press('Enter');
  await page.waitForURL('**/utgifter*');

  await page.goto(`/ansokan/${id}/utgifter`);
  await page.getByLabel('Vad kostar elen?').fill('minus fem');
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(page.getByLabel('Vad kostar elen?'), 'fel svar är kvar').toHaveValue('minus fem');
  await answer.utgifter(page);
  await goOn(page, 'planering');
  await goOn(page, 'bilagor');
  await page.getByLabel('Välj fil').setInputFiles(kvitto());
  await page.getByRole('button', { name: 'Bifoga filen' }).click();
  await expect(page.getByRole('link', { name: kvitto().name })).toBeVisible();
  await page.getByRole('button', { name: `Ta bort ${kvitto().name}` }).click();
  await expect(page.getByRole('link', { name: kvitto().name })).toHaveCount(0);
  await pastFiles(page);
  await sign(page, 'emil-strand');
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(page.getByRole('heading', { name: 'Tack! Din ansökan är skickad' })).toBeVisible();
});

test('en nyansökan och en tilläggsansökan utan JavaScript', async ({ page }, { project }) => {
  test.skip(project.name !== 'dator', 'en gång räcker: sidorna är desamma');
  const person = 'samira-hakimi';
  await page.goto('/logga-in');
  await page.getByRole('button', { name: 'Logga in med BankID' }).click();
  await page.waitForURL('**/bankid');
  await approve(page, person);
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await page.waitForURL('**/mina-sidor');
  for (const [knapp, ifyllt] of [
    [/^Ansök för november/, VAXELVIS.nyansokan],
    [/^Gör en tilläggsansökan för november/, VAXELVIS.tillaggsansokan],
  ] as const) {
    const id = await begin(page, knapp);
    await page.goto(`/ansokan/${id}/${Object.keys(ifyllt.svar)[0]}`);
    await walk(page, ifyllt);
    expect(await pairsOf(page)).toMatchObject(ifyllt.visar);
    await sign(page, person);
    await page.getByRole('button', { name: 'Fortsätt' }).click();
    await page.waitForURL('**/kvitto');
  }
});
