import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { expect, test } from '@playwright/test';

/** The app as production would start it: this stack's settings, changed in what the test is about. */
function serve(changed: Record<string, string>) {
  const env = { ...process.env, NODE_ENV: 'production', ...changed };
  return spawnSync(process.execPath, ['scripts/serve.ts'], {
    env: env as NodeJS.ProcessEnv,
    encoding: 'utf8',
    timeout: 60_000,
  });
}

test('utan SKALIG_DEMO startar appen inte mot en BankID-adress på den egna datorn', () => {
  const { status, stdout, stderr } = serve({ SKALIG_DEMO: '0', PORT: '0' });
  expect(status).toBe(1);
  expect(stderr).toContain('BANKID_URL: pekar på den egna datorn: bara med SKALIG_DEMO=1');
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stdout).not.toContain('svarar på');
});

test('en upptagen port sägs på en rad', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const address = taken.address();
  const port = typeof address === 'object' && address ? String(address.port) : '0';
  const { status, stderr } = serve({ PORT: port });
  taken.close();
  expect(status).toBe(1);
  expect(stderr).toContain(`Port ${port} är upptagen. Sätt PORT till en annan.`);
  expect(stderr).not.toMatch(/^\s+at /m);
});
