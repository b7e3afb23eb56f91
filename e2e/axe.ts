import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** From this width on a page has another shape than on a telephone. */
const WIDE = 500;

/**
 * Nothing wrong by WCAG 2.2 AA on the page as it stands, and nothing to scroll sideways at 320 px. A wide page is looked at
 * by axe at 320 px too; what is seen on a telephone's own width has that shape already.
 */
export async function expectAccessible(page: Page): Promise<void> {
  expect(page.frames(), 'en ram i sidan').toHaveLength(1);
  const here = page.viewportSize();
  const own = here?.width ?? 1280;
  for (const width of new Set([own, 320])) {
    await page.setViewportSize({ width, height: 800 });
    if (width === own || own >= WIDE) await expectNoViolations(page, width);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over, `rullar i sidled på ${page.url()} i ${width} px`).toBeLessThanOrEqual(0);
  }
  if (here) await page.setViewportSize(here);
}

async function expectNoViolations(page: Page, width: number): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(TAGS)
    .setLegacyMode() // one frame: no page of its own to put the results of several together
    .analyze();
  const found = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(', ')}`);
  expect(found, `axe på ${page.url()} i ${width} px`).toEqual([]);
}
