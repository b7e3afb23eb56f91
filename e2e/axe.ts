import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Nothing wrong by WCAG 2.2 AA on the page as it stands, and nothing to scroll sideways at 320 px. */
export async function expectAccessible(page: Page): Promise<void> {
  const here = page.viewportSize();
  for (const width of [here?.width ?? 1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    const found = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(', ')}`);
    expect(found, `axe på ${page.url()} i ${width} px`).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over, `rullar i sidled på ${page.url()} i ${width} px`).toBeLessThanOrEqual(0);
  }
  if (here) await page.setViewportSize(here);
}
