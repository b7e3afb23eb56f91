import { expect, type Locator, type Page } from '@playwright/test';
import type { Svar } from '../domain/ansokan/svar';
import { goOn, kvitto } from './ansokan.ts';
import type { Ifyllt } from './situationer/index.ts';

const named = (page: Page, namn: string): Locator =>
  page.locator(
    `:is(input, textarea)${namn.endsWith('*') ? `[name^="${namn.slice(0, -1)}"]` : `[name="${namn}"]`}`,
  );

/** Presses "Lägg till" until as many rows are shown. */
async function addRows(page: Page, rader: Locator, namn: string, wanted: number): Promise<void> {
  for (let shown = Number(await rader.inputValue()); shown < wanted; shown++) {
    await page.locator(`button[value="fler:${namn}"]`).click();
    await expect(rader).toHaveValue(String(shown + 1));
  }
}

/** Fills in a step by its fields' names: a value to type or to choose, `=Ida` to choose by label, the number of rows. */
export async function fyll(page: Page, svar: Svar): Promise<void> {
  for (const [namn, varde] of Object.entries(svar)) {
    const falt = named(page, namn);
    const type = await falt
      .first()
      .evaluate((node) => (node instanceof HTMLInputElement ? node.type : 'text'));
    if (type === 'hidden') await addRows(page, falt, namn, Number(varde));
    else if (type === 'checkbox') await falt.check();
    else if (type !== 'radio') await falt.fill(varde);
    else if (varde.startsWith('=')) await falt.and(page.getByLabel(varde.slice(1), { exact: true })).check();
    else await falt.and(page.locator(`[value="${varde}"]`)).check();
  }
}

/** Question and answer of every pair of a list of pairs, with plain blanks. A question that comes twice keeps its first answer. */
export async function pairsOf(page: Page): Promise<Record<string, string>> {
  const pairs = await page.locator('dl.pairs > div').evaluateAll((rows) =>
    rows.map((row) => {
      const said = row.querySelector('dd')?.cloneNode(true);
      if (!(said instanceof HTMLElement)) return ['', ''];
      for (const beside of said.querySelectorAll('.note, .changed')) beside.remove();
      return [row.querySelector('dt')?.textContent ?? '', said.textContent ?? ''];
    }),
  );
  const plain = (text: string | undefined) => (text ?? '').replace(/\s/gu, ' ').trim();
  return Object.fromEntries(pairs.map(([label, value]) => [plain(label), plain(value)] as const).reverse());
}

/** Through every step in the order it must come, with the files that are asked for, to the page that shows it all. */
export async function walk(page: Page, { svar, bilagor }: Ifyllt): Promise<void> {
  const steg = Object.keys(svar);
  for (const [i, id] of steg.entries()) {
    await fyll(page, svar[id] ?? {});
    if (id === 'bilagor') {
      const krav = page.getByRole('region', { name: 'Det här ska du skicka med' }).getByRole('listitem');
      expect(await krav.allInnerTexts()).toEqual(bilagor);
      await page.getByLabel('Välj fil').setInputFiles(kvitto());
    }
    await goOn(page, steg[i + 1] ?? 'granska');
  }
}
