import { describe, expect, it } from 'vitest';
import type { Kostnadsregel } from './kostnadsregel.ts';
import { bedom, bedomAlla, fast } from './test/kostnadsprov.ts';
import { barnFott, kostnad, medBarn, rentUnderlag } from './test/underlag.ts';
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

describe('care and evidence', () => {
  it('18: external price list as cap (Helsingborg: never above Folktandvården)', () => {
    const rule = {
      grans: { typ: 'extern_tabell', tabell: 'folktandvarden_undersokning' },
      per: 'person',
    } as const;
    expect(bedom(rule, 1200, { vem: 'a' })).toMatchObject({ kr: 1000, tillPerson: 20_000 });
  });

  it('19: above a threshold more underlag and a second person (Helsingborg: 10 000)', () => {
    const rule: Partial<Kostnadsregel> = {
      granskasOver: 1_000_000,
      underlag: { krav: 'spara', bifogaOver: 500_000 },
    };
    expect(bedom(rule, 10_000, { underlag: 'bifogad' }).fragor).toEqual([]);
    expect(bedom(rule, 10_001, { underlag: 'bifogad' }).fragor).toEqual([
      'Belopp över 10\u00a0000\u00a0kr granskas av en person till.',
    ]);
    expect(bedom(rule, 5001).fragor).toEqual([
      'Underlag ska bifogas när beloppet är över 5\u00a0000\u00a0kr.',
    ]);
    expect(bedom(rule, 5000, { underlag: 'okant' }).fragor).toHaveLength(1);
    expect(bedom(rule, 5000).fragor).toEqual([]);
  });

  it('20: before or after (Helsingborg: planned needs a proposal, acute says so on the receipt)', () => {
    const planned: Partial<Kostnadsregel> = { underlag: { krav: 'forhandsprovning', bifogaOver: null } };
    expect(bedom(planned, 4000, { underlag: 'forhandsprovad' }).fragor).toEqual([]);
    expect(bedom(planned, 4000, { underlag: 'bifogad' }).fragor).toEqual([
      'Kostnaden ska prövas innan den uppstår, med ett kostnadsförslag.',
    ]);
    const acute: Partial<Kostnadsregel> = { gate: { svar: { akut: 'Står det akut på kvittot?' } } };
    expect(bedom(acute, 900, { svar: { akut: 'ja' } })).toMatchObject({ kr: 900, fragor: [] });
    expect(bedom(acute, 900, { svar: { akut: 'okant' } })).toMatchObject({
      kr: 0,
      fragor: ['Står det akut på kvittot?'],
    });
  });

  it('21: duration gate (Örnsköldsvik: planned dental after long stöd)', () => {
    const rule: Partial<Kostnadsregel> = { gate: { manaderIRad: 6 } };
    expect(bedom(rule, 900, {}, arende({ manaderIRad: 6 })).kr).toBe(900);
    expect(bedom(rule, 900, {}, arende({ manaderIRad: 5 })).kr).toBe(0);
    expect(bedom(rule, 900, {}, arende({ manaderIRad: 'okant' }))).toMatchObject({
      kr: 0,
      tillPerson: 90_000,
    });
  });

  it('22: a total, then minus assets (Karlshamn: 50 % of prisbasbelopp minus the estate)', () => {
    const rule: Partial<Kostnadsregel> = { grans: { typ: 'procent_pbb', procent: 50 }, minusEgnaMedel: true };
    expect(bedom(rule, 35_000, { egnaMedel: 900_000 }).kr).toBe(29_600 - 9000);
    expect(bedom(rule, 5000, { egnaMedel: 900_000 }).kr).toBe(0);
    expect(bedom(rule, 5000, { egnaMedel: 'okant' }).fragor).toEqual([
      'Det är inte känt vilka egna medel som finns.',
    ]);
  });

  it('23: item list: not necessary, and too dear (Sundsvall)', () => {
    const rule: Partial<Kostnadsregel> = {
      grans: {
        typ: 'poster',
        totalt: {
          rader: [{ personer: [1, 1], belopp: 300_000 }],
          perYtterligarePerson: { over: 1, belopp: 50_000 },
        },
        poster: {
          sang: { rubrik: 'Säng', godtas: true, hogst: 200_000 },
          bord: { rubrik: 'Bord', godtas: true, hogst: null },
          tv: { rubrik: 'Tv', godtas: false, hogst: null },
        },
      },
    };
    const poster = (bord: number) => [
      { post: 'sang', sokt: 250_000 },
      { post: 'bord', sokt: bord },
      { post: 'tv', sokt: 300_000 },
      { post: 'okand_post', sokt: 10_000 },
    ];
    expect(bedom(rule, 6300, { poster: poster(70_000) }).kr).toBe(2000 + 700);
    expect(bedom(rule, 7600, { poster: poster(200_000) }).kr).toBe(3000);
    expect(bedom(rule, 7600, { poster: poster(200_000) }, par).kr).toBe(3500);
  });

  it('24: a lump sum, less for reuse (Malmö: siblings)', () => {
    const rule: Partial<Kostnadsregel> = {
      grans: fast(6000),
      vidSvar: [{ svar: 'syskon_under_tre', procent: 50 }],
    };
    expect(bedom(rule, 6000).kr).toBe(6000);
    expect(bedom(rule, 6000, { svar: { syskon_under_tre: 'ja' } }).kr).toBe(3000);
    expect(bedom(rule, 6000, { svar: { syskon_under_tre: 'nej' } }).kr).toBe(6000);
  });
});

describe('norm parts, months and proof', () => {
  // 25 (supplement to riksnormen), 26 (days at the parent), 30 (surplus), 31 (tolerance) and 32 (assets) are
  // parameters: test-data/normtillagg, vaxelvis, overskott, and kontroller.test.ts.
  it('27: a part of the norm per day (Malmö nödbistånd): 3 940 × 1 950/3 490/30 × 10 = 733,81', () => {
    const rule: Partial<Kostnadsregel> = { grans: { typ: 'del_av_norm', taljare: 1950, namnare: 3490 } };
    expect(bedom(rule, 1000, { dagar: 10 }).kr).toBe(733.81);
    expect(bedom(rule, 1000).fragor).toContain('Antal dagar saknas i underlaget.');
  });

  it('28: one month at a time (Hallstahammar)', () => {
    expect(bedom({ hogstManader: 1 }, 300).fragor).toEqual([]);
    expect(bedom({ hogstManader: 1 }, 300, { manader: 3 }).fragor).toEqual([
      'Fakturan ska avse högst 1 månad.',
    ]);
    expect(bedom({ hogstManader: 2 }, 300, { manader: 'okant' }).fragor).toEqual([
      'Fakturan ska avse högst 2 månader.',
    ]);
  });

  it('29: proof that last month was paid (Svalöv)', () => {
    const paid = (kostnaderBetalda: 'ja' | 'nej'): Underlag => {
      const base = rentUnderlag();
      return typeof base.foregaende === 'string'
        ? base
        : { ...base, foregaende: { ...base.foregaende, kostnaderBetalda } };
    };
    expect(bedom({ kravBetald: true }, 300, {}, paid('ja')).fragor).toEqual([]);
    expect(bedom({ kravBetald: true }, 300, {}, paid('nej')).fragor).toHaveLength(1);
    expect(
      bedom({ kravBetald: true }, 300, {}, { ...rentUnderlag(), foregaende: 'okant' }).fragor,
    ).toHaveLength(1);
    expect(bedom({ kravBetald: true }, 300, {}, { ...rentUnderlag(), foregaende: 'ingen' }).fragor).toEqual(
      [],
    );
  });
});

describe('every kind of cost', () => {
  it('a kind the regelverk does not know is övrigt: 0 proposed, a person decides', () => {
    const [rad] = bedomAlla({}, { ...rentUnderlag(), kostnader: [kostnad('rymdresa', 50_000)] });
    expect(rad).toMatchObject({
      godkant: 0,
      tillPerson: 50_000,
      utfall: 'ovrigt',
      fragor: ['Kostnaden prövas alltid av en handläggare.'],
    });
  });

  it('a kind inside riksnormen gives nothing on top, and asks for special reasons', () => {
    expect(bedom({ grans: { typ: 'ingar_i_norm' } }, 200)).toMatchObject({ kr: 0, utfall: 'ingar_i_normen' });
    expect(bedom({ grans: { typ: 'ingar_i_norm' } }, 200).fragor).toContain(
      'Kostnaden ingår i riksnormen. Finns särskilda skäl?',
    );
  });

  it("a person's choice above the schablon stands, with its reason, but never above what was applied for", () => {
    const rule = { grans: fast(500) };
    const val = { godkant: 70_000, skal: 'medicinska skäl' };
    expect(bedom(rule, 800, { val })).toMatchObject({
      kr: 700,
      tillPerson: 10_000,
      utfall: 'vald_av_handlaggare',
      fragor: [],
    });
    expect(bedom(rule, 800, { val }).mening).toBe('En handläggare har valt beloppet: medicinska skäl.');
    expect(bedom(rule, 600, { val }).kr).toBe(600);
  });

  it('rows of the same kind share one limit; per person each has its own', () => {
    const kostnader = [
      kostnad('prov', 40_000, { id: 'x', vem: 'a' }),
      kostnad('prov', 40_000, { id: 'y', vem: 'a' }),
      kostnad('prov', 40_000, { id: 'z', vem: 'b' }),
    ];
    const total = (per: 'hushall' | 'person'): number =>
      bedomAlla({ grans: fast(500), per }, { ...par, kostnader }).reduce(
        (sum, { godkant }) => sum + godkant,
        0,
      );
    expect([total('hushall'), total('person')]).toEqual([50_000, 90_000]);
  });

  it('always a person, also within the limit', () => {
    expect(bedom({ grans: fast(500), alltidPerson: true }, 400)).toMatchObject({
      kr: 400,
      fragor: ['Kostnaden prövas alltid av en handläggare.'],
    });
  });
});
