import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { buildApp } from '../scripts/lib/build.ts';
import { ensureChromium } from '../scripts/lib/chromium.ts';
import { dataFolder } from '../scripts/lib/database.ts';
import { secretsAt } from '../scripts/lib/secrets.ts';
import { portsFrom } from '../scripts/lib/settings.ts';
import { startStack } from '../scripts/lib/stack.ts';

/** Where the app and the telephone answer, a browser to visit them with, and the app's process. */
export type Stand = { browser: Browser; base: string; phone: string; pid: number };

/** A day after the next month has opened, in a month the regelverk knows. */
const DAY = Date.parse('2026-11-22T10:00:00+01:00');

export const say = (words: string) => console.log(`${words} …`);

/** Builds the app, starts all of it on an empty database from `port` on, does what is to be measured, and stops it. */
export async function atStand<T>(
  port: number,
  durable: boolean,
  work: (stand: Stand) => Promise<T>,
): Promise<T> {
  const executablePath = ensureChromium();
  say('Bygger appen');
  buildApp();
  const folder = mkdtempSync(join(tmpdir(), 'skalig-bench-'));
  const cluster = `bench-${process.pid}`;
  const stack = await startStack({
    port,
    cluster,
    secrets: secretsAt(join(folder, 'hemligheter.json')),
    storage: join(folder, 'lagring'),
    durable,
    fresh: true,
    clockShiftMs: DAY - Date.now(),
    onStep: say,
  });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const base = `http://localhost:${port}`;
    const phone = `http://localhost:${portsFrom(port).bankid}`;
    return await work({ browser, base, phone, pid: stack.app.process.pid ?? 0 });
  } finally {
    await browser.close();
    await stack.stop();
    rmSync(folder, { recursive: true, force: true });
    rmSync(dataFolder(cluster), { recursive: true, force: true });
  }
}

/** Runs a bench and ends the process with what it answers, or with a fault's words. */
export async function bench(run: () => Promise<number>): Promise<never> {
  try {
    process.exit(await run());
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
