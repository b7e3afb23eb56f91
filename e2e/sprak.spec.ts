import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import type { Svar } from '../domain/ansokan/svar';
import { serverArgs } from '../scripts/lib/processes';
import { expectAccessible } from './axe';
import { approve } from './bankid';
import { fyll } from './fyll';
import { hittaSvenska, ord, SPRAK, wordsLike } from './sprak';

/** The short way: nothing is new, the electricity bill is as before. */
const SVAR: Readonly<Record<string, Svar>> = {
  hemma: {
    hushall: 'stammer',
    boende: 'stammer',
    andraIBostaden: 'nej',
    vistas: 'ja',
    utbetalning: 'stammer',
    andrat: 'nej',
  },
  inkomster: { inkomst: 'nej', ingenForman: 'ja', soktForman: 'nej', harTillgangar: 'nej' },
  utgifter: {
    hyraSvar: 'stammer',
    elSvar: 'stammer',
    hemforsakringSvar: 'ingen',
    akasseavgiftSvar: 'ingen',
    fackavgiftSvar: 'ingen',
  },
  planering: { plan: 'foljt', soktJobb: 'nej', sjuk: 'nej' },
};

const BREDDER = [320, 390, 1280];
/** For the eye, when asked for (`SPRAK_BILDER=ar,fi`): pictures of every page in each width. */
const BILDER = (process.env.SPRAK_BILDER ?? '').split(',');

test.beforeAll(() => {
  const people = SPRAK.map(({ person }) => person);
  const { status, stderr } = spawnSync(process.execPath, [...serverArgs('e2e/arenden.ts'), ...people], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

for (const { kod, lang, dir, person } of SPRAK)
  test(`från start till kvitto: ${kod}`, async ({ page }) => {
    const { ansokan, loggaIn, formular } = ord(kod);
    /** Seen on every page on the way: the language, nothing left in Swedish, nothing wrong for axe, no side scroll. */
    const look = async (name: string) => {
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.locator('html')).toHaveAttribute('dir', dir);
      expect(await hittaSvenska(page, kod), `svenska kvar: ${name}`).toEqual([]);
      if (BILDER.includes(kod))
        for (const width of BREDDER) {
          await page.setViewportSize({ width, height: 900 });
          await page.screenshot({ path: `test-results/sprak/${kod}-${name}-${width}.png`, fullPage: true });
        }
      await page.setViewportSize({ width: 320, height: 800 });
      await expectAccessible(page);
      await page.setViewportSize({ width: 1280, height: 900 });
    };
    const press = (name: string, to: string | RegExp) =>
      page
        .getByRole('button', { name: wordsLike(name) })
        .last()
        .click()
        .then(() => page.waitForURL(to));

    await page.goto('/');
    await page.locator('header .languages summary').click();
    await page.locator(`header details button[value="${kod}"]`).click();
    await page.waitForLoadState();
    await look('start');
    await page.locator('main a[href="/logga-in"]').first().click();
    await page.waitForURL('**/logga-in');
    await look('logga-in');
    await press(loggaIn.knapp, '**/bankid');
    await expect(page.locator('svg[role="img"]')).toBeVisible();
    await look('bankid');
    await approve(page, person);
    await page.waitForURL('**/mina-sidor');
    await look('mina-sidor');

    await page.goto('/ansokan');
    await look('valj');
    await page.locator('form:has([name="manad"][value="2026-11"]) button').click();
    await page.waitForURL(/\/ansokan\/[0-9a-f-]{36}$/);
    await look('oversikt');
    const draft = page.url();
    const steps = [...Object.keys(SVAR), 'granska'];
    await page.goto(`${draft}/${steps[0]}`);
    for (const [i, step] of steps.entries()) {
      const rubrik = formular.steg[step]?.rubrik ?? '';
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsLike(rubrik));
      await fyll(page, SVAR[step] ?? { forsakran: 'ja' });
      await look(step);
      await press(
        step === 'granska' ? ansokan.granska.vidare : ansokan.steg.fortsatt,
        `**/${steps[i + 1] ?? 'skriv-under'}`,
      );
    }
    await look('skriv-under');
    await page.getByRole('button', { name: ansokan.skrivUnder.knapp }).click();
    await expect(page.locator('svg[role="img"]')).toBeVisible();
    await look('underskrift');
    await approve(page, person);
    await page.waitForURL('**/kvitto');
    // where the page is written from the right, marks keep the number's own direction
    await expect(page.getByText(/^\u2066?EB-2026-\d+\u2069?$/)).toBeVisible();
    await look('kvitto');
  });
