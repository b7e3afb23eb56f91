import { expect, it } from 'vitest';
import { fodelsedagOf } from './personnummer.ts';

it('knows the day of birth, also of a samordningsnummer', () => {
  expect(fodelsedagOf('198507099813')).toBe('1985-07-09');
  expect(fodelsedagOf('202601612381')).toBe('2026-01-01');
  expect(fodelsedagOf(`1985${'0060'}9813`)).toBeNull();
});
