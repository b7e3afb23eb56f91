import { describe, expect, it } from 'vitest';
import type { Skillnad } from './simulate.ts';
import { simulate } from './simulate.ts';
import { testRegelverk } from './test/regelverk.ts';
import { barnFott, kostnad, medBarn, medKostnader, rentUnderlag } from './test/underlag.ts';

const a = testRegelverk();
/** 100 kr more for each child, and nobody is asked to be controlled yearly any more. */
const b = testRegelverk({ parametrar: { barntillagg: 10_000, djupkontroll: { manader: 100 } } });

const ensam = { ...medKostnader(rentUnderlag(), kostnad('hyra', 500_000)), ansokningId: 'ensam' };
const familj = {
  ...medBarn(rentUnderlag(['a', 'b']), barnFott('c', '2018-01-01'), barnFott('d', '2019-01-01')),
  ansokningId: 'familj',
};
const gammal = {
  ...rentUnderlag(),
  arende: { ...rentUnderlag().arende, senasteKontroll: '2024-01' as const },
  ansokningId: 'gammal',
};

describe('simulate', () => {
  it('says who gets more and who takes another track, by cost and household', async () => {
    const found: Skillnad[] = [];
    const sum = await simulate([ensam, familj, gammal], a, b, (one) => found.push(one));
    // 5 220 + 5 000; 7 100 + 3 820 + 3 820 + 2 030; 5 220
    expect(sum.totalt).toEqual({
      antal: 3,
      a: 1_022_000 + 1_677_000 + 522_000,
      b: 1_022_000 + 1_697_000 + 522_000,
      mer: 1,
      mindre: 0,
      lika: 2,
    });
    expect(sum.perHushall['2 vuxna, 2 barn']).toMatchObject({ antal: 1, mer: 1 });
    expect(sum.perHushall['1 vuxen, 0 barn']).toMatchObject({ antal: 2, lika: 2 });
    expect(sum.perKostnad).toEqual({
      hyra: { antal: 1, a: 500_000, b: 500_000, mer: 0, mindre: 0, lika: 1 },
    });
    expect(sum.bytSpar).toEqual({ 'manuell → forenklad': 1 });
    expect(sum.bytUtfall).toEqual({});
    expect(found.map(({ ansokningId }) => ansokningId)).toEqual(['familj', 'gammal']);
    expect((await simulate([familj], b, a)).totalt).toMatchObject({ mer: 0, mindre: 1 });
  });

  it('counts what could not be computed, and changed outcomes', async () => {
    const late = { ...rentUnderlag(['a'], '2027-01') };
    const sum = await simulate([late], a, b);
    expect(sum.totalt.antal).toBe(0);
    expect(Object.values(sum.ejBeraknade)).toEqual([1]);
    const strict = testRegelverk({ parametrar: { tidigareOverskott: { manaderBakat: 3, foreslas: 'nej' } } });
    const unknown = { ...rentUnderlag(), tidigareOverskott: 'okant' as const };
    expect((await simulate([unknown], a, strict)).bytUtfall).toEqual({ 'kraver_bedomning → bifall': 1 });
  });

  it('tells each difference with both sides, and why one side could not be computed', async () => {
    const found: Skillnad[] = [];
    await simulate([familj], a, b, (one) => found.push(one));
    expect(found).toEqual([
      {
        ansokningId: 'familj',
        a: { belopp: 1_677_000, utfall: 'bifall', spar: 'forenklad' },
        b: { belopp: 1_697_000, utfall: 'bifall', spar: 'forenklad' },
      },
    ]);
    // no rules for the next year
    const december = { ...rentUnderlag(['a'], '2027-01'), ansokningId: 'sen' };
    const sum = await simulate([december], a, b);
    expect(sum.ejBeraknade).toEqual({
      'parameter saknas för 2027-01: riksnorm. Regelverket har inget värde för januari 2027.': 1,
    });
    const strict = { ...b, tillatBeraknadTabell: false };
    expect(Object.keys((await simulate([familj], a, strict)).ejBeraknade)).toEqual([
      'Riksnormens belopp är beräknat, inte läst i en officiell tabell. Det får inte användas här.',
    ]);
    expect((await simulate([familj], strict, a)).totalt.antal).toBe(0);
  });

  it('reads cases one at a time from a stream', async () => {
    let alive = 0;
    const stream = async function* () {
      for (let n = 0; n < 500; n += 1) {
        alive = n;
        yield await Promise.resolve(ensam);
      }
    };
    expect((await simulate(stream(), a, b)).totalt.antal).toBe(500);
    expect(alive).toBe(499);
  });
});
