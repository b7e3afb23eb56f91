import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { run } from './processes.ts';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const DEBIAN = ['chromium', 'fonts-liberation', 'fonts-dejavu-core'];

const installed = (): string | undefined =>
  [process.env.CHROMIUM_PATH, ...PLACES, chromium.executablePath()].find((path) => path && existsSync(path));

const has = (command: string) => spawnSync('which', [command]).status === 0;

/**
 * A Chromium to test with: the one that is here, else Debian's package where this runs as root, else Playwright's own
 * build where that can be downloaded.
 *
 * @throws Error with one line that says how to get one
 */
export function ensureChromium(): string {
  const found = installed();
  if (found) return found;
  if (process.getuid?.() === 0 && has('apt-get')) {
    console.log('Installerar Chromium från Debian …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    try {
      execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
      execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...DEBIAN], {
        env,
        stdio: 'ignore',
      });
    } catch {
      console.log('Debians paket gick inte att installera.');
    }
  }
  if (!installed()) {
    console.log('Hämtar Playwrights Chromium …');
    try {
      run('playwright install', 'npx', ['--no-install', 'playwright', 'install', 'chromium']);
    } catch {
      console.log('Playwrights Chromium gick inte att hämta.');
    }
  }
  const now = installed();
  if (now) return now;
  throw new Error('Ingen Chromium: installera en (apt-get install chromium) eller sätt CHROMIUM_PATH.');
}
