import { describe, expect, it } from 'vitest';
import '@/scripts/test/database';
import { later, NU } from '@/scripts/test/people';
import { db } from '../db';
import { countTry, LIMITS } from './rate-limit';

process.env.SKALIG_DELADE_ADRESSER = '192.0.2.40,198.51.100.7';

const tries = (kind: keyof typeof LIMITS, who: string, times: number, nu = NU) =>
  Promise.allSettled(Array.from({ length: times }, () => countTry(kind, who, nu)));
const refused = (results: PromiseSettledResult<void>[]) =>
  results.filter((r) => r.status === 'rejected').length;

describe('the rate limit', () => {
  it.each([
    ['inloggning', 30],
    ['uppladdning', 60],
    ['underskrift', 20],
  ] as const)('%s: %i in a window, counted for all at once', async (kind, max) => {
    expect(refused(await tries(kind, 'a', max))).toBe(0);
    await expect(countTry(kind, 'a', NU)).rejects.toMatchObject({ name: 'TooMany' });
    await expect(countTry(kind, 'b', NU)).resolves.toBeUndefined();
    expect(refused(await tries(kind, 'c', max + 5))).toBe(5);
  });

  it('lets many log in from an address that many share, and from no other', async () => {
    await tries('inloggning', '198.51.100.7', 450);
    await expect(countTry('inloggning', '198.51.100.7', NU)).resolves.toBeUndefined();
    await tries('inloggning', '198.51.100.7', 550);
    await expect(countTry('inloggning', '198.51.100.7', NU)).rejects.toMatchObject({ name: 'TooMany' });
    await tries('inloggning', '198.51.100.70', 30);
    await expect(countTry('inloggning', '198.51.100.70', NU)).rejects.toMatchObject({ name: 'TooMany' });
  });

  it('counts each kind for itself', async () => {
    await tries('inloggning', '192.0.2.1', 31);
    await expect(countTry('uppladdning', '192.0.2.1', NU)).resolves.toBeUndefined();
  });

  it('opens again in the next window, and forgets the one before', async () => {
    await tries('inloggning', '192.0.2.2', 40);
    const next = later(LIMITS.inloggning.seconds * 1000);
    await expect(countTry('inloggning', '192.0.2.2', next)).resolves.toBeUndefined();
    expect(await db().takt.count({ where: { nyckel: 'inloggning:192.0.2.2' } })).toBe(1);
  });
});
