import type { Page, Request } from '@playwright/test';

/** Bytes on the wire, as they were served to the browser: compressed bodies, headers not counted. */
export type Weight = { html: number; css: number; js: number };

const KINDS: Readonly<Record<string, keyof Weight>> = { document: 'html', stylesheet: 'css', script: 'js' };

/** Time for a script to ask for another after the page has loaded. */
const SETTLE_MS = 700;

/** Opens an address with an empty cache and adds up what a browser of today fetches; it skips `nomodule` scripts. */
export async function weigh(page: Page, url: string): Promise<Weight> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const requests: Request[] = [];
  const keep = (request: Request) => void requests.push(request);
  page.on('requestfinished', keep);
  const answer = await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(SETTLE_MS);
  page.off('requestfinished', keep);
  await session.detach();
  if (!answer?.ok() || page.url() !== url) throw new Error(`${url} svarade inte: ${page.url()}`);
  const weight: Weight = { html: 0, css: 0, js: 0 };
  for (const request of requests) {
    const kind = KINDS[request.resourceType()];
    if (kind) weight[kind] += (await request.sizes()).responseBodySize;
  }
  return weight;
}
