import { describe, expect, it } from 'vitest';
import { loadExempelstad } from './exempelstad.ts';
import { loadRegelverk } from './load-regelverk.ts';
import { recommend } from './recommend.ts';
import { rekommendera, rent } from './test/kontrollprov.ts';
import { testData } from './test/regelverk.ts';
import { barnFott, inkomst, medBarn, rentUnderlag } from './test/underlag.ts';
import type { Underlag } from './underlag.ts';

const norm = (...args: Parameters<typeof rekommendera>) => rekommendera(...args).normberakning.norm;
const gemensamt = (...args: Parameters<typeof rekommendera>) =>
  norm(...args).find(({ id }) => id === 'norm.gemensamt');
const paths = (
  underlag: Underlag,
  regelverk = loadExempelstad({ tillatBeraknadTabell: false }),
): string[] => {
  const result = recommend(underlag, regelverk);
  return result.ok ? [] : result.fel.map(({ path }) => path);
};

describe('days', () => {
  it('the denominator 30 also in a month of 31: 3 820 × 15/30 = 1 910', () => {
    const u = { ...medBarn(rent, barnFott('c', '2018-03-01', { boende: 'vaxelvis', dagar: 15 })) };
    const [, barn] = norm({ ...u, ansokningsmanad: '2026-10' });
    expect(barn).toMatchObject({ id: 'norm.barn.c', belopp: 191_000 });
  });

  it('children here a part of the month: the one with most days is the first to be one more', () => {
    // 1 280 + (1 410 − 1 280) × 20/30 + (1 790 − 1 410) × 5/30 = 1 280 + 86,67 + 63,33 = 1 430
    const child = (id: string, fodd: '2012-01-01' | '2016-01-01', dagar: number) =>
      barnFott(id, fodd, { boende: 'vaxelvis', dagar });
    const u = medBarn(rent, child('c', '2012-01-01', 5), child('d', '2016-01-01', 20));
    expect(gemensamt(u)).toMatchObject({ belopp: 143_000 });
    const without = medBarn(rent, child('c', '2012-01-01', 0));
    expect(gemensamt(without)).toMatchObject({ belopp: 128_000, uttryck: { op: 'parameter' } });
  });

  it('rounding per day stands in the trace with what was rounded', () => {
    const u = medBarn(rent, barnFott('c', '2018-03-01', { boende: 'vaxelvis', dagar: 10 }));
    // 3 820 × 12/365 = 125,59 → 126; 10 days = 1 260
    const [, barn] = norm(u, {
      parametrar: { dagsbelopp: { namnare: '365_delat_med_12', avrundning: 'hel_krona' } },
    });
    expect(barn?.belopp).toBe(126_000);
    expect(barn?.uttryck.delar?.[0]?.delar?.[0]).toMatchObject({
      taljare: 12_600,
      namnare: 1,
      delar: [{ op: 'delat', delar: [{ op: 'ganger', taljare: 4_584_000 }, { taljare: 365 }] }],
    });
  });
});

describe('common costs', () => {
  it('seven are a cell of the table, eight are counted from it', () => {
    const six = Array.from({ length: 6 }, (_, n) => barnFott(`c${n}`, '2016-03-01'));
    expect(gemensamt(medBarn(rent, ...six))).toMatchObject({
      belopp: 283_000,
      uttryck: { op: 'parameter' },
    });
    expect(gemensamt(medBarn(rent, ...six, barnFott('x', '2016-03-01')))).toMatchObject({
      belopp: 302_000,
      uttryck: { op: 'summa' },
    });
  });

  it('a share in whole kronor keeps the exact share below it: 2 030/4 = 507,50 → 508', () => {
    const u = { ...rent, boende: { ...rent.boende, delarHushallMed: 3 } };
    const row = gemensamt(u, { parametrar: { gemensamAndel: { avrundning: 'hel_krona' } } });
    expect(row).toMatchObject({
      belopp: 50_800,
      uttryck: { taljare: 50_800, delar: [{ op: 'delat', taljare: 50_750, namnare: 1 }] },
    });
  });
});

describe('what a norm line says', () => {
  it('the applicant is first, whatever the ids', () => {
    const par = rentUnderlag(['b', 'a']);
    const u = {
      ...par,
      hushall: { ...par.hushall, vuxna: par.hushall.vuxna.map((row) => ({ ...row, dagar: 15 })) },
    };
    expect(
      norm(u)
        .slice(0, 2)
        .map(({ vem, belopp, mening }) => [vem, belopp, mening]),
    ).toEqual([
      ['b', 177_500, 'Normen räknas efter det antal dagar som personen bor här.'],
      ['a', 177_500, 'Normen räknas efter det antal dagar som personen bor här.'],
    ]);
  });

  it('only one of two is here a part of the month', () => {
    const par = rentUnderlag(['a', 'b']);
    const vuxna = par.hushall.vuxna.map((row) => (row.id === 'b' ? { ...row, dagar: 15 } : row));
    expect(norm({ ...par, hushall: { ...par.hushall, vuxna } }).slice(0, 2)).toMatchObject([
      { vem: 'a', belopp: 355_000, mening: 'Riksnormens belopp för en vuxen.' },
      { vem: 'b', belopp: 177_500 },
    ]);
  });

  it('sources: the underlag, the city, a handläggare', () => {
    const u = medBarn(rent, barnFott('c', 'okant'));
    expect(norm(u).find(({ vem }) => vem === 'c')?.kalla).toEqual({ text: 'underlaget' });
    const tillagg = { id: 't', vem: 'a', skal: 'dyrare kost', belopp: 10_000 };
    const own = { ...rent, hushall: { ...rent.hushall, normtillagg: [tillagg] } };
    expect(norm(own).at(-1)?.kalla).toEqual({ text: 'handläggare' });
    const child = medBarn(rent, barnFott('c', '2018-03-01'));
    expect(norm(child, { parametrar: { barntillagg: 10_000 } }).at(-1)).toMatchObject({
      belopp: 10_000,
      kalla: { text: 'Testvärde', reference: { title: 'Testvärde' } },
    });
  });
});

describe('what is missing is told, nothing is guessed', () => {
  const at = 'regelverk.riksnorm.2026-11';

  it('every computed cell that may not be used here, in one go', () => {
    const u = medBarn(rentUnderlag(['a', 'b']), barnFott('c', '2018-03-01'));
    expect(paths(u)).toEqual([`${at}.par`, `${at}.barn.7-10`, `${at}.gemensamt.3`]);
  });

  it('also for members beyond seven and for days', () => {
    const many = Array.from({ length: 8 }, (_, n) => barnFott(`c${n}`, '2018-03-01'));
    expect(paths(medBarn(rent, ...many)).at(-1)).toBe(`${at}.gemensamt.7`);
    const part = medBarn(rent, barnFott('c', '2018-03-01', { boende: 'vaxelvis', dagar: 10 }));
    expect(paths(part)).toEqual([`${at}.barn.7-10`, `${at}.gemensamt.2`]);
  });

  it('a kind of income without a rule in the month', () => {
    const data = testData({});
    const lon = (data.inkomstregler.lon ?? []).map((value) => ({ ...value, from: '2026-12' }));
    const loaded = loadRegelverk(
      { ...data, inkomstregler: { ...data.inkomstregler, lon } },
      { tillatBeraknadTabell: true },
    );
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.fel));
    expect(paths({ ...rent, inkomster: [inkomst('lon', 1)] }, loaded.regelverk)).toEqual([
      'regelverk.inkomstregler.lon.2026-11',
    ]);
    expect(paths(rent, loaded.regelverk)).toEqual([]);
  });
});

describe('the draft of the reasons', () => {
  it('adds up what is deducted, and what rounding adds', () => {
    const konto = { id: 't', slag: 'konto', varde: 20_000, vem: 'a', behovs: 'nej' } as const;
    const r = rekommendera(
      {
        ...rent,
        inkomster: [inkomst('gava', 100_050)],
        tillgangar: [{ ...konto, kalla: { typ: 'sokande' } }],
        avdrag: [{ id: 'd', skal: 'redan utbetalt', belopp: 3_000 }],
      },
      { parametrar: { utbetalning: { avrundning: 'hel_krona_upp' } } },
    );
    // 1 000,50 + 200 + 30 = 1 230,50; 5 220 − 1 230,50 = 3 989,50 → 3 990
    expect(r.motiveringsutkast.stycken[2]).toContain('1\u00a0230,50\u00a0kr');
    expect(r.motiveringsutkast.stycken[3]).toContain('3\u00a0990\u00a0kr');
    expect(r.belopp).toBe(399_000);
  });
});
