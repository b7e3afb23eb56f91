import { describe, expect, it } from 'vitest';
import type { Kostnadsregel } from './kostnadsregel.ts';
import { bedom, fast } from './test/kostnadsprov.ts';
import { barnFott, medBarn, rentUnderlag } from './test/underlag.ts';
import type { Underlag } from './underlag.ts';

/** The 32 shapes of municipal rules that one record must express; amounts are the ones seen in the named municipality. */
const par = rentUnderlag(['a', 'b']);
const hushall = (vuxna: 1 | 2, barn: number): Underlag =>
  medBarn(
    vuxna === 1 ? rentUnderlag() : par,
    ...Array.from({ length: barn }, (_, index) => barnFott(`c${index}`, '2016-03-01')),
  );
const tabell = (
  tabell: Extract<Kostnadsregel['grans'], { typ: 'tabell' }>['tabell'],
): Partial<Kostnadsregel> => ({
  grans: { typ: 'tabell', tabell },
});
const rad = (vuxna: [number, number], barn: [number, number], kr: number) => ({
  vuxna,
  barn,
  belopp: kr * 100,
});
const manga: [number, number] = [5, 30];
const arende = (more: Partial<Underlag['arende']>): Underlag => ({
  ...rentUnderlag(),
  arende: { ...rentUnderlag().arende, ...more },
});

describe('rent', () => {
  it('1: cap by household class (Simrishamn: 5 200, 6 200, 7 300, 8 500)', () => {
    const rule = tabell({
      rader: [
        rad([1, 2], [0, 0], 5200),
        rad([1, 2], [1, 2], 6200),
        rad([1, 2], [3, 4], 7300),
        rad([1, 2], manga, 8500),
      ],
    });
    expect([0, 1, 2, 3, 4, 5].map((n) => bedom(rule, 9000, {}, hushall(1, n)).kr)).toEqual([
      5200, 6200, 6200, 7300, 7300, 8500,
    ]);
  });

  it('2: table and an amount per further child (Malmö 2022: 10 200 + 1 750 above two)', () => {
    const rule = tabell({
      rader: [rad([1, 2], [0, 0], 6775), rad([1, 2], [1, 1], 8450), rad([1, 2], [2, 2], 10_200)],
      perYtterligareBarn: { over: 2, belopp: 175_000 },
    });
    expect(bedom(rule, 20_000, {}, hushall(2, 4)).kr).toBe(10_200 + 2 * 1750);
  });

  it('3: table by rooms (Vimmerby 2024); unknown rooms go to a person', () => {
    const rule = tabell({
      rader: [
        { rum: [1, 1], belopp: 470_000 },
        { rum: [2, 2], belopp: 640_000 },
        { rum: [3, 20], belopp: 690_000 },
      ],
    });
    expect(bedom(rule, 9000).kr).toBe(6400);
    const unknown = { ...rentUnderlag(), boende: { ...rentUnderlag().boende, antalRum: 'okant' as const } };
    expect(bedom(rule, 9000, {}, unknown)).toMatchObject({ kr: 0, schablon: null, tillPerson: 900_000 });
  });

  it('4: under 25 a lower table (80 % of 5 000 = 4 000)', () => {
    const young = (fodelsedatum: Underlag['hushall']['vuxna'][number]['fodelsedatum']): Underlag => ({
      ...rentUnderlag(),
      hushall: {
        ...rentUnderlag().hushall,
        vuxna: [{ id: 'a', roll: 'sokande', fodelsedatum, dagar: 'hela' }],
      },
    });
    const rule = { grans: fast(5000), unga: { under: 25, procent: 80 } };
    expect(bedom(rule, 6000, {}, young('2001-12-01')).kr).toBe(4000);
    expect(bedom(rule, 6000, {}, young('2001-11-30')).kr).toBe(5000);
    expect(bedom(rule, 5000, {}, young('okant')).fragor).toContain('De vuxnas ålder är inte känd.');
    expect(bedom(rule, 6000, {}, medBarn(young('2003-12-01'), barnFott('c', '2025-01-01'))).kr).toBe(5000);
  });

  it('5: reference to an external dated table (Malmö 2019: FKFS 2018:10)', () => {
    const rule = { grans: { typ: 'extern_tabell', tabell: 'fk' } } as const;
    const prov = bedom(rule, 9000, {}, par, { tabeller: { fk: { rader: [{ belopp: 660_000 }] } } });
    expect(prov.kr).toBe(6600);
    expect(prov.uttryck.delar?.[1]?.parameter?.id).toBe('tabeller.fk');
  });

  it('6: cap with rådrum (Malmö 2021: six months)', () => {
    const rule = { grans: fast(5000), over: 'radrum' } as const;
    const until = (radrumTom: Underlag['boende']['radrumTom']): Underlag => ({
      ...rentUnderlag(),
      boende: { ...rentUnderlag().boende, radrumTom },
    });
    expect(bedom(rule, 6000, {}, until('2026-11'))).toMatchObject({ kr: 6000, fragor: [] });
    expect(bedom(rule, 6000, {}, until('2026-10'))).toMatchObject({ kr: 5000, tillPerson: 100_000 });
    expect(bedom(rule, 6000, {}, until('okant')).kr).toBe(5000);
  });

  it('7: component list by housing form (Kungsbacka): never garage', () => {
    const post = (rubrik: string, godtas: boolean) => ({ rubrik, godtas, hogst: null });
    const rule: Partial<Kostnadsregel> = {
      grans: {
        typ: 'poster',
        totalt: null,
        poster: { ranta: post('Ränta', true), garage: post('Garage', false) },
      },
      gate: { boendeformer: ['egethus', 'bostadsratt'] },
    };
    const poster = [
      { post: 'ranta', sokt: 300_000 },
      { post: 'garage', sokt: 50_000 },
    ];
    const hus: Underlag = { ...rentUnderlag(), boende: { ...rentUnderlag().boende, form: 'egethus' } };
    expect(bedom(rule, 3500, { poster }, hus)).toMatchObject({
      kr: 3000,
      tillPerson: 50_000,
      utfall: 'over_schablon',
    });
    expect(bedom(rule, 3500, { poster })).toMatchObject({
      kr: 0,
      fragor: ['Regeln gäller inte den här boendeformen.', 'Kostnaden är högre än schablonen.'],
    });
  });

  it('8: share of a shared cost (Sundsvall: dela kostnader)', () => {
    const rule = { grans: fast(5000), delas: true };
    expect(bedom(rule, 9000, { delasAv: 2 })).toMatchObject({ kr: 4500, tillPerson: 0 });
    expect(bedom(rule, 10_000, { delasAv: 3 }).godkant).toBe(333_333);
    const shared: Underlag = { ...rentUnderlag(), boende: { ...rentUnderlag().boende, andraIBostaden: 1 } };
    expect(bedom(rule, 4000, { delasAv: 'okant' }, shared).fragor).toEqual([
      'Det är inte klart hur många som delar kostnaden.',
    ]);
    expect(bedom(rule, 4000, { delasAv: 'okant' }).fragor).toEqual([]);
  });
});

describe('electricity and insurance', () => {
  it('9: consumption, kWh × price (Vetlanda): 200 kWh × 150,5 öre = 301 kr', () => {
    const rule: Partial<Kostnadsregel> = { grans: { typ: 'forbrukning', kwh: { rader: [{ belopp: 200 }] } } };
    expect(bedom(rule, 400, { forbrukning: { kwh: 260, orePerKwh: 150.5 } }).kr).toBe(301);
    expect(bedom(rule, 400).fragor).toContain('Förbrukningen i kWh och priset saknas i underlaget.');
  });

  it('10: actual cost, the schablon only a warning (Socialdepartementet 2023)', () => {
    const rule = { grans: fast(380), over: 'varna' } as const;
    expect(bedom(rule, 400)).toMatchObject({
      kr: 400,
      utfall: 'over_schablon',
      fragor: ['Kostnaden är högre än schablonen.'],
    });
    expect(bedom(rule, 380)).toMatchObject({ kr: 380, utfall: 'inom_schablon', fragor: [] });
  });

  it('11: table by persons and town size (Konsumentverket)', () => {
    const rule = tabell({
      rader: [
        { ort: 'storstad', belopp: 20_000 },
        { ort: 'mellanstor', belopp: 17_000 },
        { ort: 'mindre', belopp: 15_000 },
      ],
    });
    expect(bedom(rule, 300).kr).toBe(170);
    expect(bedom(rule, 300, {}, par, { parametrar: { ort: 'storstad' } }).kr).toBe(200);
  });

  it('12: a limit of quality, no amount (Hallstahammar: grundförsäkring utan tillägg)', () => {
    expect(bedom({ kvalitet: 'Grundskydd utan tillägg.' }, 190)).toMatchObject({
      kr: 190,
      schablon: null,
      utfall: 'inom_schablon',
    });
  });

  it('13: governed by last month (Sundsvall), never silently', () => {
    const forra = (godkant: number): Underlag => {
      const base = rentUnderlag();
      if (typeof base.foregaende === 'string') return base;
      return {
        ...base,
        foregaende: { ...base.foregaende, kostnader: [{ slag: 'prov', vem: 'hushallet', godkant }] },
      };
    };
    const styr = { grans: fast(500), foregaende: 'styr' } as const;
    expect(bedom(styr, 480, {}, forra(40_000))).toMatchObject({
      kr: 400,
      tillPerson: 8000,
      utfall: 'styrs_av_forra_manaden',
    });
    expect(bedom(styr, 480)).toMatchObject({ kr: 480, utfall: 'inom_schablon' });
    const star = { grans: fast(500), foregaende: 'star_fast' } as const;
    expect(bedom(star, 600, {}, forra(60_000))).toMatchObject({
      kr: 600,
      fragor: [],
      utfall: 'styrs_av_forra_manaden',
    });
    expect(bedom(star, 600, {}, forra(40_000))).toMatchObject({ kr: 500, utfall: 'over_schablon' });
  });
});

describe('percent, periods and seasons', () => {
  it('14: percent of prisbasbelopp (1 % of 59 200 = 592; 30 % = 17 760)', () => {
    const rule = (procent: number): Partial<Kostnadsregel> => ({ grans: { typ: 'procent_pbb', procent } });
    expect(bedom(rule(1), 1000).kr).toBe(592);
    expect(bedom(rule(30), 20_000).kr).toBe(17_760);
    expect(bedom(rule(35), 20_000, {}, rentUnderlag(['a'], '2024-05')).kr).toBe(20_000);
    expect(bedom(rule(35), 21_000, {}, rentUnderlag(['a'], '2024-05')).kr).toBe(20_055);
  });

  it('15: cap per year and child, six of twelve months, receipt (Botkyrka 2017: 1 500)', () => {
    const rule: Partial<Kostnadsregel> = {
      grans: fast(1500),
      period: { typ: 'ar' },
      per: 'person',
      gate: { manaderAvTolv: 6, barnAlder: [0, 17] },
      underlag: { krav: 'bifoga', bifogaOver: null },
    };
    const family = medBarn(arende({ manaderAvTolv: 6 }), barnFott('c', '2012-03-01'));
    const receipt = { vem: 'c', underlag: 'bifogad' } as const;
    expect(bedom(rule, 900, { ...receipt, godkantIPerioden: 100_000 }, family)).toMatchObject({
      kr: 500,
      tillPerson: 40_000,
    });
    expect(bedom(rule, 900, { ...receipt, godkantIPerioden: 'okant' }, family).fragor).toEqual([
      'Det är inte känt vad som redan har godkänts i perioden.',
    ]);
    expect(bedom(rule, 900, { vem: 'c' }, family).fragor).toEqual(['Underlag ska bifogas.']);
    expect(
      bedom(rule, 900, receipt, medBarn(arende({ manaderAvTolv: 5 }), barnFott('c', '2012-03-01'))).kr,
    ).toBe(0);
  });

  it('16: seasonal amount (Sigtuna 2020: 500 kr per child June–August)', () => {
    const rule: Partial<Kostnadsregel> = {
      grans: fast(500),
      per: 'person',
      gate: { kalendermanader: [6, 7, 8] },
    };
    const june = medBarn(rentUnderlag(['a'], '2026-06'), barnFott('c', '2016-01-01'));
    expect(bedom(rule, 500, { vem: 'c' }, june)).toMatchObject({ kr: 500, fragor: [] });
    expect(bedom(rule, 500, { vem: 'a' })).toMatchObject({
      kr: 0,
      fragor: ['Regeln gäller inte den här månaden.'],
    });
    const season = { grans: fast(380), sasong: [{ kalendermanader: [11, 12, 1, 2, 3], procent: 120 }] };
    expect(bedom(season, 900).kr).toBe(456);
    expect(bedom(season, 900, {}, june).kr).toBe(380);
  });

  it('17: eligibility by child age (Härnösand: computer with children 6–18; phone from 12)', () => {
    const rule: Partial<Kostnadsregel> = { grans: fast(1500), gate: { barnAlder: [6, 18] } };
    expect(bedom(rule, 1500, {}, medBarn(rentUnderlag(), barnFott('c', '2020-11-30'))).kr).toBe(1500);
    expect(bedom(rule, 1500, {}, medBarn(rentUnderlag(), barnFott('c', '2020-12-01')))).toMatchObject({
      kr: 0,
      fragor: ['Regeln gäller barn 6–18 år.'],
    });
    const two = medBarn(rentUnderlag(), barnFott('c', '2010-01-01'), barnFott('d', '2022-01-01'));
    expect(bedom(rule, 1500, { vem: 'd' }, two).kr).toBe(0);
  });
});
