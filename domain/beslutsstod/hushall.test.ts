import { describe, expect, it } from 'vitest';
import { ageIn, bandFor, readHushall } from './hushall.ts';
import { barnFott, medBarn, rentUnderlag } from './test/underlag.ts';
import { testRegelverk } from './test/regelverk.ts';
import type { Underlag } from './underlag.ts';
import { resolveManad } from './upplost.ts';

const read = (u: Underlag) => {
  const resolved = resolveManad(testRegelverk(), u.ansokningsmanad);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.fel));
  return readHushall(u, resolved.upplost);
};

describe('age', () => {
  it.each([
    ['2018-11-30', '2026-11', [7, 8, 8]],
    ['2018-11-01', '2026-11', [8, 8, 8]],
    ['2018-12-01', '2026-11', [7, 7, 8]],
    ['2018-10-31', '2026-11', [8, 8, 8]],
    ['2024-02-29', '2025-02', [0, 1, 1]],
    ['2024-02-29', '2025-03', [1, 1, 1]],
    ['2026-12-01', '2026-11', [-1, -1, 0]],
  ] as const)('%s in %s', (fodd, manad, ages) => {
    expect(
      (['manadens_borjan', 'under_manaden', 'under_aret'] as const).map((way) => ageIn(fodd, manad, way)),
    ).toEqual(ages);
  });

  it('bands begin and end where riksnormen says', () => {
    expect([0, 1, 2, 3, 4, 6, 7, 10, 11, 14, 15, 18, 19, 20].map(bandFor)).toEqual([
      '0',
      '1-2',
      '1-2',
      '3',
      '4-6',
      '4-6',
      '7-10',
      '7-10',
      '11-14',
      '11-14',
      '15-18',
      '15-18',
      '19-20',
      '19-20',
    ]);
    expect([bandFor(-1), bandFor(21)]).toEqual([undefined, undefined]);
  });
});

describe('household', () => {
  const belongs = (
    fodelsedatum: '2008-12-01' | '2008-11-30' | '2005-12-01' | '2005-11-30',
    gymnasium: 'ja' | 'nej' | 'okant',
  ) => read(medBarn(rentUnderlag(), barnFott('c', fodelsedatum, { gymnasium }))).barn[0]?.hor;

  it('a child belongs until 18, in upper secondary school until 21, and while it is not known', () => {
    expect([belongs('2008-12-01', 'nej'), belongs('2008-11-30', 'nej'), belongs('2008-11-30', 'ja')]).toEqual(
      [true, false, true],
    );
    expect([
      belongs('2005-12-01', 'ja'),
      belongs('2005-12-01', 'okant'),
      belongs('2005-11-30', 'ja'),
    ]).toEqual([true, true, false]);
  });

  it('counts children from the days the regelverk says (15), and grown children among those who share', () => {
    const part = (dagar: number) => barnFott(`d${dagar}`, '2018-01-01', { boende: 'vaxelvis', dagar });
    const home = read(
      medBarn(rentUnderlag(['a', 'b']), part(14), part(15), part(30), barnFott('v', '2000-01-01')),
    );
    expect(home).toMatchObject({ par: true, antalBarn: 2, antalPersoner: 4, delarMed: 1 });
    expect(home.barn.map(({ dagar }) => dagar)).toEqual([14, 15, 'hela', 'hela']);
    const shared = rentUnderlag();
    expect(read({ ...shared, boende: { ...shared.boende, delarHushallMed: 3 } }).delarMed).toBe(3);
    expect(read({ ...shared, boende: { ...shared.boende, delarHushallMed: 'okant' } }).delarMed).toBe(0);
  });

  it('a child at home all the time has no days to count', () => {
    const [child] = read(
      medBarn(rentUnderlag(), barnFott('c', '2018-01-01', { boende: 'heltid', dagar: 10 })),
    ).barn;
    expect(child).toMatchObject({ dagar: 'hela', age: 8, band: '7-10' });
  });

  it('knows the oldest adult only when every birth date is known', () => {
    const couple = rentUnderlag(['a', 'b']);
    const born = (x: '1985-07-09' | 'okant'): Underlag => ({
      ...couple,
      hushall: {
        ...couple.hushall,
        vuxna: couple.hushall.vuxna.map((one, index) => ({
          ...one,
          fodelsedatum: index === 0 ? '2003-01-01' : x,
        })),
      },
    });
    expect([read(born('1985-07-09')).aldstVuxen, read(born('okant')).aldstVuxen]).toEqual([41, undefined]);
  });
});
