/**
 * Fails on anything in the repository shaped like a personnummer that is not of Skatteverket's public test series: birth
 * number 238 or 239 (days from the 1990s on), 980 or 981 (earlier days), with a right check digit. Twelve digits, with or
 * without a separator, or ten with one: ten bare digits are too many other things.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/processes.ts';

const DAY = '(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01]|[67]\\d|8\\d|9[01])';
const SHAPE = new RegExp(
  `(?<![\\d.])(?:(?:18|19|20)\\d{2}${DAY}[-+]?|\\d{2}${DAY}[-+])\\d{4}(?![\\d.])`,
  'gu',
);
const TEST_SERIES = /(?:23[89]|98[01])\d$/u;
const BINARY = /\.(?:png|jpe?g|woff2?|pdf|ico)$/u;

function hasCheckDigit(number: string): boolean {
  const doubled = [...number.slice(-10)].map((c, i) => Number(c) * (i % 2 === 0 ? 2 : 1));
  return doubled.reduce((sum, n) => sum + (n > 9 ? n - 9 : n), 0) % 10 === 0;
}

function isTestNumber(found: string): boolean {
  const number = found.replace(/[-+]/u, '');
  return TEST_SERIES.test(number) && hasCheckDigit(number);
}

const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
})
  .toString()
  .split('\0')
  .filter((f) => f && f !== 'package-lock.json' && !BINARY.test(f));

const faults = files.flatMap((file) => {
  let text: string;
  try {
    text = readFileSync(join(ROOT, file), 'utf8');
  } catch {
    return []; // removed, not yet committed
  }
  return text
    .split('\n')
    .flatMap((line, i) =>
      [...line.matchAll(SHAPE)].filter(([found]) => !isTestNumber(found)).map(() => `${file}:${i + 1}`),
    );
});

if (faults.length > 0) {
  console.error(`Ser ut som personnummer utanför Skatteverkets testserie:\n  ${faults.join('\n  ')}`);
  process.exit(1);
}
console.log(`Inga personnummer utanför testserien i ${files.length} filer.`);
