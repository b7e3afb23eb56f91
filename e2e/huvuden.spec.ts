import { expect, test } from '@playwright/test';
import { rowsOf } from './databas';

test('skyddande huvuden på varje sida, med ny nonce varje gång', async ({ request }) => {
  const nonces = new Set<string>();
  for (const path of ['/', '/logga-in', '/logga-in/personal', '/finns-inte', '/api/halsa']) {
    const headers = (await request.get(path)).headers();
    const csp = headers['content-security-policy'] ?? '';
    expect(csp).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/);
    expect(csp).toContain("frame-ancestors 'none'");
    expect(csp).not.toContain('unsafe-');
    expect(headers['cache-control']).toContain('no-store');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-powered-by']).toBeUndefined();
    nonces.add(/nonce-([^']+)/u.exec(csp)?.[1] ?? '');
  }
  expect(nonces.size).toBe(5);
});

test('webbläsaren bryter ingen regel på någon öppen sida', async ({ page }) => {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  for (const path of ['/', '/logga-in', '/logga-in/personal']) await page.goto(path);
  expect(faults).toEqual([]);
});

test('en okänd sida är 404 i stadens dräkt, en hälsokoll svarar med delarna', async ({ page, request }) => {
  const answer = await page.goto('/finns-inte');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
  const halsa = await request.get('/api/halsa');
  expect(await halsa.json()).toEqual({ ok: true, delar: { databas: 'svarar', lagring: 'svarar' } });
});

test('en annan webbplats kan varken ladda upp eller läsa', async ({ request }) => {
  const answer = await request.post('/api/bilagor?ansokan=x', {
    multipart: { fil: { name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') } },
    headers: { 'sec-fetch-site': 'cross-site' },
  });
  expect(answer.status()).toBe(403);
});

test('en besökare kan inte ge sig ut för att komma från en annan adress', async ({ browser, baseURL }) => {
  const claimed = '203.0.113.7'; // of the range for documentation
  const context = await browser.newContext({ baseURL, extraHTTPHeaders: { 'x-forwarded-for': claimed } });
  const page = await context.newPage();
  await page.goto('/logga-in');
  await page.getByRole('button', { name: 'Logga in med BankID' }).click();
  await expect(page.getByRole('button', { name: 'Avbryt' })).toBeVisible();
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await page.waitForURL('**/logga-in');
  await context.close();
  const rows = await rowsOf<{ nyckel: string }>(`select nyckel from "Takt" where nyckel like 'inloggning:%'`);
  const addresses = rows.map((r) => r.nyckel.replace('inloggning:', ''));
  expect(addresses).not.toContain(claimed);
  expect(addresses).toContain('127.0.0.1');
});
