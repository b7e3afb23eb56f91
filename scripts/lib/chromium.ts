import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { run } from './processes.ts';

/** The shell first: the same engine without the windows, tabs and menus that nobody looks at. */
const PLACES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'].map(
  (name) => `/usr/bin/${name}`,
);
const FONTS = ['fonts-liberation', 'fonts-dejavu-core'];
/** Tried in order: the shell is not in every Debian. */
const DEBIAN = ['chromium-headless-shell', 'chromium'];

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
    const apt = (...args: string[]) =>
      spawnSync('apt-get', [...args, '-qq'], { env, stdio: 'ignore' }).status === 0;
    const install = ['install', '-y', '--no-install-recommends', ...FONTS];
    apt('update');
    if (!DEBIAN.some((name) => apt(...install, name))) console.log('Debians paket gick inte att installera.');
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
