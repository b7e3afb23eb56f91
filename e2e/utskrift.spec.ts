import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import personer from './personer.json' with { type: 'json' };

/** Written without the app's own pattern: any run of ten or twelve digits that could be a day and a number. */
const SHAPE = /(?<![\d.])(?:18|19|20)?\d{2}[01]\d[0-9]\d[-+]?\d{4}(?![\d.])/gu;
const NAMES = new RegExp(
  [
    'Leila|Nordin|Emil|Strand|Nora Ek|Daniel Berg|Omar|Holm',
    ...personer.map(({ givenName, surname }) => `${givenName} ${surname}`),
  ].join('|'),
  'u',
);

test('ingen utskrift från någon process liknar ett personnummer eller nämner en sökande', () => {
  const printed = readFileSync(process.env.SKALIG_UTSKRIFT ?? '', 'utf8');
  expect(printed).toContain('Skälig svarar på');
  const found = [...printed.matchAll(SHAPE)].map(([n]) => n).filter((n) => !/^1[67]\d{8}$/u.test(n));
  expect(found).toEqual([]);
  expect(printed).not.toMatch(NAMES);
});
