import { describe, expect, it } from 'vitest';
import { loadExempelstad } from './exempelstad.ts';
import { recommend } from './recommend.ts';
import type { Rekommendation } from './rekommendation.ts';
import { barnFott, kostnad, medBarn, medKostnader, rentUnderlag } from './test/underlag.ts';
import type { Underlag } from './underlag.ts';

const regelverk = loadExempelstad({ tillatBeraknadTabell: true });

const rekommendera = (underlag: Underlag): Rekommendation => {
  const result = recommend(underlag, regelverk);
  if (!result.ok) throw new Error(JSON.stringify(result.fel));
  return result.rekommendation;
};

describe('recommend', () => {
  it('gives a single adult riksnormen: 3 940 + 1 280 = 5 220 (regeringens besked för 2026)', () => {
    const r = rekommendera(rentUnderlag());
    expect(r.skal).toEqual([]);
    expect(r).toMatchObject({ utfall: 'bifall', spar: 'forenklad', belopp: 522_000, overskott: 0 });
  });

  it('couple, child of 8, rent 7 000: 7 100 + 3 820 + 1 790 + 7 000 = 19 710 (computed table 2026)', () => {
    const u = medKostnader(
      medBarn(rentUnderlag(['a', 'b']), barnFott('c', '2018-03-01')),
      kostnad('hyra', 700_000),
    );
    const r = rekommendera(u);
    expect(r).toMatchObject({ utfall: 'bifall', spar: 'forenklad', belopp: 1_971_000 });
    expect(r.normberakning.norm.every(({ officiell }) => !officiell)).toBe(true);
  });

  it('no look-up made is a question, never "no income"', () => {
    const r = rekommendera({ ...rentUnderlag(), uppslag: [] });
    expect(r).toMatchObject({ utfall: 'kraver_bedomning', spar: 'manuell' });
    expect(r.skal.map(({ kontroll }) => kontroll)).toEqual(['uppslag']);
  });

  it('approves rent to the schablon 5 200 and leaves 800 to a person', () => {
    const r = rekommendera(medKostnader(rentUnderlag(), kostnad('hyra', 600_000)));
    expect(r).toMatchObject({ utfall: 'delvis_bifall', spar: 'manuell', belopp: 522_000 + 520_000 });
    expect(r.normberakning.kostnader[0]).toMatchObject({
      sokt: 600_000,
      godkant: 520_000,
      tillPerson: 80_000,
    });
  });

  it('says which parameter is missing for a month without a regelverk', () => {
    const result = recommend(rentUnderlag(['a'], '2027-01'), regelverk);
    expect(result.ok ? [] : result.fel.map(({ mening }) => mening)).toContain(
      'parameter saknas för 2027-01: riksnorm. Regelverket har inget värde för januari 2027.',
    );
  });

  it('refuses a computed table where only official ones may be used', () => {
    const official = loadExempelstad({ tillatBeraknadTabell: false });
    expect(recommend(rentUnderlag(), official).ok).toBe(true);
    expect(recommend(rentUnderlag(['a', 'b']), official).ok).toBe(false);
  });
});
