import { expect, test, type Page } from '@playwright/test';
import { approve } from './bankid';

/** Tabs until the named thing has focus, as a person would. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const node = document.activeElement;
      const labels =
        node instanceof HTMLInputElement ? [...(node.labels ?? [])].map((l) => l.textContent) : [];
      return [node?.textContent, ...labels].join(' ').trim();
    });
    if (name.test(focused)) return;
  }
  throw new Error(`nådde aldrig ${name}`);
}

/** The answers that open nothing more, in the order they are preferred. */
const ENKLAST = ['stammer', 'ingen', 'ingen_plan', 'nej', 'ja'];

/** What has focus, where it is a choice: the question's name, its answers, and the one in focus. */
const focusedChoice = (page: Page) =>
  page.evaluate(() => {
    const node = document.activeElement;
    if (!(node instanceof HTMLInputElement) || !['radio', 'checkbox'].includes(node.type)) return null;
    const group = document.querySelectorAll<HTMLInputElement>(`input[name="${node.name}"]`);
    return {
      ...{ type: node.type, namn: node.name, varde: node.value },
      val: [...group].map((x) => x.value),
    };
  });

/** Answers every question of a step as simply as can be, and presses the way on; with keys alone. */
async function throughStep(page: Page): Promise<void> {
  const done = new Set<string>();
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab');
    const choice = await focusedChoice(page);
    if (choice?.type === 'radio' && !done.has(choice.namn)) {
      done.add(choice.namn);
      const wanted = choice.namn === 'vistas' ? 'ja' : ENKLAST.find((v) => choice.val.includes(v));
      if (choice.varde === wanted) await page.keyboard.press('Space');
      else
        for (let at = choice.varde; at !== wanted; at = (await focusedChoice(page))?.varde ?? at)
          await page.keyboard.press('ArrowDown');
    } else if (choice && /^(?:forsakran|ingenForman)/.test(choice.namn)) await page.keyboard.press('Space');
    const onward = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (!choice && /^(?:Fortsätt|Gå vidare)/.test(onward.trim())) {
      await page.keyboard.press('Enter');
      return;
    }
  }
  throw new Error(`kom aldrig till vägen vidare på ${page.url()}`);
}

test('från start till underskrift med bara tangentbordet, och varje del börjar vid sin rubrik', async ({
  page,
}) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#innehall')).toBeFocused();
  await tabTo(page, /Logga in och ansök/);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/logga-in');
  await tabTo(page, /Logga in med BankID/);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/bankid');
  await approve(page, 'daniel-berg');
  await page.waitForURL('**/mina-sidor');
  await page.goto('/ansokan');
  await tabTo(page, /december/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/ansokan\/[0-9a-f-]{36}$/);
  await tabTo(page, /^(?:Börja|Fortsätt med)/);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/hemma');
  for (const nasta of ['inkomster', 'utgifter', 'planering', 'granska', 'skriv-under']) {
    await throughStep(page);
    await page.waitForURL(`**/${nasta}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  }
  await tabTo(page, /^Skriv under med BankID/);
});
