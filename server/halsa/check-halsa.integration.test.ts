import { describe, expect, it } from 'vitest';
import '@/scripts/test/database';
import { config } from '../config';
import { checkHalsa } from './check-halsa';

describe('checkHalsa', () => {
  it('says which part does not answer, and that it answers again', async () => {
    expect(await checkHalsa()).toEqual({ ok: true, delar: { databas: 'svarar', lagring: 'svarar' } });
    const settings = config();
    const { SKALIG_LAGRING } = settings;
    settings.SKALIG_LAGRING = '/dev/null/finns-inte';
    expect(await checkHalsa()).toEqual({ ok: false, delar: { databas: 'svarar', lagring: 'svarar inte' } });
    settings.SKALIG_LAGRING = SKALIG_LAGRING;
    expect((await checkHalsa()).ok).toBe(true);
  });
});
