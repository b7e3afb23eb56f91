import { expect, it } from 'vitest';
import { FK_CODES, PM_CODES } from '../testing/ssbtek-client.ts';
import { readLefi } from './lefi-question.ts';

const EMIL = '200002292399';
const question = {
  personnummer: EMIL,
  period: { from: '2026-09-01', tom: '2026-11-30' },
  utbetalningar: [...FK_CODES, ...PM_CODES],
};
const read = (change: Record<string, unknown>) =>
  readLefi(Buffer.from(JSON.stringify({ ...question, ...change })).toString('base64'), EMIL);

it('takes 12 or 10 digits, and every code of section 3', () => {
  expect(read({})?.utbetalningar).toHaveLength(30);
  expect(read({ personnummer: EMIL.slice(2) })?.period).toEqual(question.period);
  expect(read({ period: { from: '2024-11-30', tom: '2026-11-30' } })).toBeDefined();
});

it.each([
  ['somebody else', { personnummer: '200202022380' }],
  ['no period', { period: undefined }],
  ['a day that does not exist', { period: { from: '2026-02-30', tom: '2026-11-30' } }],
  ['a turned period', { period: { from: '2026-12-01', tom: '2026-11-30' } }],
  ['more than two years', { period: { from: '2024-11-29', tom: '2026-11-30' } }],
  ['no codes', { utbetalningar: [] }],
  ['an unknown code', { utbetalningar: ['FK:XYZ'] }],
  ['a code twice', { utbetalningar: ['FK:BOB', 'FK:BOB'] }],
  ['a code of PM among those of FK', { formansinformation: ['PM:AP'] }],
  ['a field that LEFI does not have', { extra: true }],
])('refuses %s', (_, change) => expect(read(change)).toBeUndefined());

it('refuses what is no JSON in base64', () => {
  expect(readLefi('e30', EMIL)).toBeUndefined();
  expect(readLefi('inte json', EMIL)).toBeUndefined();
});
