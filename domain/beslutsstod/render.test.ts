import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { explain } from './cli/explain.ts';
import { loadExempelstad } from './exempelstad.ts';
import { recommend } from './recommend.ts';
import { renderForMedborgare } from './render.ts';
import { schablonFor } from './schablon-for.ts';
import { testRegelverk } from './test/regelverk.ts';
import { inkomst, rentUnderlag } from './test/underlag.ts';
import { parseUnderlag } from './underlag.ts';

const regelverk = loadExempelstad({ tillatBeraknadTabell: true });
const folder = fileURLToPath(new URL('examples/', import.meta.url));

/** The texts in test-data/text were read by a person before they were kept. */
describe('the examples in words', () => {
  const files = globSync('*.json', { cwd: folder }).toSorted();
  it.each(files)('%s', async (file) => {
    const parsed = parseUnderlag(JSON.parse(readFileSync(folder + file, 'utf8')));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.fel));
    const result = recommend(parsed.underlag, regelverk);
    if (!result.ok) throw new Error(JSON.stringify(result.fel));
    for (const reader of ['medborgare', 'handlaggare'] as const) {
      const kept = `test-data/text/${file.replace('.json', '')}.${reader}.txt`;
      await expect(explain(result.rekommendation, reader)).toMatchFileSnapshot(kept);
    }
  });
});

describe('rounding at payment', () => {
  it('stands as a sum of its own: 5 220 − 0,50 = 5 219,50, to whole kronor 5 220', () => {
    const u = { ...rentUnderlag(), inkomster: [inkomst('gava', 50)] };
    const rules = (avrundning: string) => testRegelverk({ parametrar: { utbetalning: { avrundning } } });
    const sums = (avrundning: string) => {
      const result = recommend(u, rules(avrundning));
      return result.ok
        ? renderForMedborgare(result.rekommendation).flatMap((del) =>
            del.typ === 'summa' ? [[del.text, del.belopp]] : [],
          )
        : [];
    };
    expect(sums('hel_krona_upp')).toContainEqual(['Öresavrundning', 50]);
    expect(sums('ore').map(([text]) => text)).not.toContain('Öresavrundning');
  });
});

describe('schablonFor', () => {
  const told = (
    slag: string,
    vuxna: number,
    barn: number,
    manad: '2026-11' | '2026-06' | '2027-01' = '2026-11',
  ) => {
    const result = schablonFor(regelverk, slag, { vuxna, barn }, manad);
    return result.ok ? [result.schablon, result.mening] : result.fel.map(({ mening }) => mening);
  };

  it('tells the limit at the field (Exempelstad: 380 × 1,2 in winter, × 0,9 in summer)', () => {
    expect(told('el', 1, 0)).toEqual([45_600, 'För ditt hushåll är schablonen 456\u00a0kr.']);
    expect(told('el', 1, 0, '2026-06')[0]).toBe(34_200);
    expect(told('el', 2, 6)[0]).toBe((122_000 + 13_000) * 1.2);
    expect(told('hemforsakring', 2, 2)[0]).toBe(25_000);
    expect(told('hyra', 1, 7)[0]).toBe(1_000_000 + 2 * 170_000);
    expect(told('hemutrustning', 2, 0)[0]).toBe(1_800_000);
  });

  it('says so where there is none', () => {
    expect(told('medicin', 1, 0)).toEqual([null, 'Den faktiska kostnaden räknas om den är skälig.']);
    expect(told('boende_eget', 1, 0)[0]).toBeNull();
    expect(told('nodbistand_mat', 1, 0)[0]).toBeNull();
    expect(told('telefon', 1, 0)).toEqual([0, 'Kostnaden ingår redan i riksnormen.']);
    expect(told('ovrigt', 1, 0)).toEqual([null, 'En handläggare prövar kostnaden.']);
  });

  it('a month or kind without a rule is an error', () => {
    expect(told('hyra', 1, 0, '2027-01')[0]).toContain('parameter saknas för 2027-01');
    expect(told('rymdresa', 1, 0)[0]).toContain('parameter saknas för 2026-11: kostnadsregler.rymdresa');
    const young = schablonFor(testRegelverk(), 'hyra', { vuxna: 1, barn: 0, aldstVuxen: 24 }, '2026-11');
    expect(young.ok && young.schablon).toBe(416_000);
  });
});
