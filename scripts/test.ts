/** `npm test`: everything, from a fresh clone. The last line is `N passed, N failed`. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { generateClient } from './lib/build.ts';
import { ensureChromium } from './lib/chromium.ts';
import { show, staticChecks, type Outcome } from './lib/checks.ts';
import { runE2e } from './lib/e2e.ts';
import { ROOT } from './lib/processes.ts';

const VITEST = join(ROOT, 'test-results', 'vitest.json');

type Report = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numFailedTestSuites: number;
};

async function vitest(): Promise<Outcome> {
  console.log('\n── enhets- och integrationstester');
  mkdirSync(join(ROOT, 'test-results'), { recursive: true });
  rmSync(VITEST, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${VITEST}`];
  const code = await show('npx', ['--no-install', 'vitest', 'run', ...reporters]);
  const name = 'vitest';
  try {
    const r = JSON.parse(readFileSync(VITEST, 'utf8')) as Report;
    const failed = r.numFailedTests || (code === 0 ? 0 : Math.max(1, r.numFailedTestSuites));
    return { name, passed: r.numPassedTests, failed, skipped: r.numPendingTests };
  } catch {
    return { name, passed: 0, failed: 1, skipped: 0 };
  }
}

async function all(): Promise<Outcome[]> {
  ensureChromium();
  generateClient();
  const outcomes = await staticChecks();
  outcomes.push(await vitest());
  outcomes.push(await runE2e([]));
  return outcomes;
}

try {
  const outcomes = await all();
  const sum = (of: 'passed' | 'failed' | 'skipped') => outcomes.reduce((n, o) => n + o[of], 0);
  console.log('');
  for (const o of outcomes)
    console.log(`${o.failed === 0 ? 'klart ' : 'FEL   '} ${o.name}: ${o.passed} av ${o.passed + o.failed}`);
  const skipped = sum('skipped');
  console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`);
  process.exit(sum('failed') === 0 ? 0 : 1);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
