import { expect, test } from '@playwright/test';
import { begin, kvitto, pastFiles, toGranska } from './ansokan';
import { logIn } from './bankid';

/** A file by a name no other journey uses. */
const FIL = kvitto('hyresavi för bilagor.pdf');

for (const javaScriptEnabled of [true, false])
  test(`en vald fil följer med när man trycker Fortsätt, ${javaScriptEnabled ? 'med' : 'utan'} JavaScript`, async ({
    page,
    browser,
    baseURL,
  }) => {
    await logIn(page, 'omar-holm');
    const id = await begin(page, 'december');
    await toGranska(page, id);
    const storageState = await page.context().storageState();
    const context = await browser.newContext({ baseURL, storageState, javaScriptEnabled });
    const sida = await context.newPage();
    const lank = sida.getByRole('link', { name: FIL.name });

    await sida.goto(`/ansokan/${id}/bilagor`);
    await sida.getByLabel('Välj fil').setInputFiles({ ...FIL, buffer: Buffer.from('<html></html>') });
    await sida.getByRole('button', { name: 'Fortsätt' }).click();
    await expect(sida.getByText('Filen är inte en PDF, JPEG eller PNG').first()).toBeVisible();

    await sida.getByLabel('Välj fil').setInputFiles(FIL);
    await pastFiles(sida);
    await expect(sida.getByText(FIL.name)).toBeVisible();

    await sida.goto(`/ansokan/${id}/bilagor`);
    await expect(lank).toHaveCount(1);
    await pastFiles(sida);
    await sida.goto(`/ansokan/${id}/bilagor`);
    await expect(lank, 'Fortsätt utan fil sparar ingen').toHaveCount(1);
    await sida.getByRole('button', { name: `Ta bort ${FIL.name}` }).click();
    await expect(lank).toHaveCount(0);
    await context.close();
  });

test('ett oväntat fel säger sitt händelse-id, men bara ett riktigt', async ({ page }) => {
  await logIn(page, 'omar-holm');
  const id = await begin(page, 'december');
  await toGranska(page, id);
  const handelse = crypto.randomUUID();
  await page.goto(`/ansokan/${id}/bilagor?fel=fel&handelse=${handelse}`);
  await expect(page.getByText(`säg händelse-id ${handelse}`).first()).toBeVisible();
  await page.goto(`/ansokan/${id}/bilagor?fel=fel&handelse=Ring+0900`);
  await expect(page.getByText('eller ring oss.').first()).toBeVisible();
  await expect(page.getByText('0900')).toHaveCount(0);
});
