import { describe, expect, it } from 'vitest';
import type { Kostnadsregel } from './kostnadsregel.ts';
import { loadRegelverk } from './load-regelverk.ts';
import { recommend } from './recommend.ts';
import { schablonFor } from './schablon-for.ts';
import { forra, rekommendera, rent } from './test/kontrollprov.ts';
import { bedom, fast, regel } from './test/kostnadsprov.ts';
import { testData, testRegelverk } from './test/regelverk.ts';
import { barnFott, kostnad, medBarn, medKostnader } from './test/underlag.ts';

const before = (slag: string, vem: string, godkant: number) => forra({ kostnader: [{ slag, vem, godkant }] });

describe('what a cost line says', () => {
  it('within, above, the actual cost, and in riksnormen', () => {
    expect(bedom({ grans: fast(1500) }, 1500)).toMatchObject({
      mening: 'Kostnaden ryms inom schablonen 1\u00a0500\u00a0kr.',
      schablon: 150_000,
      utfall: 'inom_schablon',
    });
    expect(bedom({}, 900)).toMatchObject({
      mening: 'Den faktiska kostnaden godtas.',
      schablon: null,
      kr: 900,
    });
    expect(bedom({ grans: fast(1500), over: 'varna' }, 1600)).toMatchObject({
      mening: 'Kostnaden är högre än riktvärdet 1\u00a0500\u00a0kr. En handläggare ser över den.',
      kr: 1600,
    });
    expect(bedom({ grans: { typ: 'ingar_i_norm' } }, 100)).toMatchObject({
      mening: 'Kostnaden ingår i riksnormen.',
      schablon: null,
      fragor: ['Kostnaden ingår i riksnormen. Finns särskilda skäl?'],
    });
    expect(bedom({ grans: { typ: 'ingar_i_norm' } }, 0).fragor).toEqual([]);
  });

  it('rådrum is for rules that have it, and says until when', () => {
    const u = { ...rent, boende: { ...rent.boende, radrumTom: '2026-12' as const } };
    expect(bedom({ grans: fast(5000), over: 'radrum' }, 6000, {}, u)).toMatchObject({
      kr: 6000,
      mening:
        'Kostnaden är högre än schablonen 5\u00a0000\u00a0kr. Den godtas under tiden för att hitta ett billigare boende, till och med 2026-12.',
      fragor: [],
    });
    expect(bedom({ grans: fast(5000), over: 'tak' }, 6000, {}, u).kr).toBe(5000);
  });

  it('whom it is for, and that an example rule is not official', () => {
    expect(bedom({}, 100, { vem: 'a' }).vem).toBe('a');
    expect(bedom({}, 100).vem).toBeUndefined();
    const [medicin] = rekommendera(medKostnader(rent, kostnad('medicin', 10_000))).normberakning.kostnader;
    expect(medicin).toMatchObject({ godkant: 10_000, officiell: false });
    expect(bedom({}, 100).officiell).toBe(true);
  });
});

describe('last month governs', () => {
  const styr: Partial<Kostnadsregel> = { grans: fast(1500), foregaende: 'styr' };

  it('the same kind and the same person only', () => {
    expect(bedom(styr, 1500, {}, before('prov', 'hushallet', 100_000))).toMatchObject({
      kr: 1000,
      utfall: 'styrs_av_forra_manaden',
      mening: 'Förra månadens godkända belopp styr: högst 1\u00a0000\u00a0kr.',
    });
    expect(bedom(styr, 1500, {}, before('annan', 'hushallet', 100_000)).kr).toBe(1500);
    expect(bedom(styr, 1500, {}, before('prov', 'a', 100_000)).kr).toBe(1500);
    expect(bedom(styr, 1500, {}, { ...rent, foregaende: 'ingen' }).kr).toBe(1500);
  });
});

describe('periods', () => {
  const known = 'Det är inte känt vad som redan har godkänts i perioden.';

  it('what was approved earlier counts in the period, never in the month', () => {
    const left = (typ: 'manad' | 'ar', godkantIPerioden: number | 'okant') =>
      bedom({ grans: fast(1500), period: { typ } }, 1500, { godkantIPerioden });
    expect(left('ar', 50_000).kr).toBe(1000);
    expect(left('manad', 50_000).kr).toBe(1500);
    expect(left('ar', 'okant')).toMatchObject({ kr: 1500, fragor: [known] });
    expect(left('manad', 'okant').fragor).toEqual([]);
    expect(
      bedom({ grans: fast(1500), period: { typ: 'tillfalle' } }, 1500, { godkantIPerioden: 'okant' }).fragor,
    ).toEqual([]);
  });
});

describe('sharing, evidence and own means', () => {
  it('is split only where the rule says so and the number is known', () => {
    expect(bedom({ delas: true }, 900, { delasAv: 3 }).kr).toBe(300);
    expect(bedom({ delas: false }, 900, { delasAv: 3 }).kr).toBe(900);
    expect(bedom({ delas: true }, 900, { delasAv: 'okant' }).kr).toBe(900);
  });

  it('a receipt to keep that is not there is asked for', () => {
    const rule: Partial<Kostnadsregel> = { underlag: { krav: 'spara', bifogaOver: null } };
    const asked = ['Underlaget ska finnas kvar. Det är inte klart att det gör det.'];
    expect(bedom(rule, 100, { underlag: 'inget' }).fragor).toEqual(asked);
    expect(bedom(rule, 100, { underlag: 'okant' }).fragor).toEqual(asked);
    expect(bedom(rule, 100, { underlag: 'bifogad' }).fragor).toEqual([]);
  });

  it('own means that are known are no question', () => {
    expect(bedom({ minusEgnaMedel: true }, 1000, { egnaMedel: 40_000 })).toMatchObject({
      kr: 600,
      fragor: [],
    });
  });

  it('last month paid: unknown is a question, no month before is none', () => {
    const rule: Partial<Kostnadsregel> = { kravBetald: true };
    const asked = ['Det ska visas att förra månadens godkända kostnader är betalda.'];
    expect(bedom(rule, 100, {}, { ...rent, foregaende: 'okant' }).fragor).toEqual(asked);
    expect(bedom(rule, 100, {}, { ...rent, foregaende: 'ingen' }).fragor).toEqual([]);
  });

  it("the adults' age matters only to a rule that reads it", () => {
    const u = {
      ...rent,
      hushall: {
        ...rent.hushall,
        vuxna: rent.hushall.vuxna.map((row) => ({ ...row, fodelsedatum: 'okant' as const })),
      },
    };
    expect(bedom({ grans: fast(1500) }, 100, {}, u).fragor).toEqual([]);
    expect(bedom({ grans: fast(1500), unga: { under: 25, procent: 80 } }, 100, {}, u).fragor).toEqual([
      'De vuxnas ålder är inte känd.',
    ]);
  });

  it('one child of the age is enough for the household, the last year counted', () => {
    const rule: Partial<Kostnadsregel> = { grans: fast(500), gate: { barnAlder: [6, 16] } };
    const two = (old: '2010-11-30' | '2009-11-30') =>
      medBarn(rent, barnFott('c', old), barnFott('d', '2024-01-01'));
    expect(bedom(rule, 500, {}, two('2010-11-30')).kr).toBe(500);
    expect(bedom(rule, 500, {}, two('2009-11-30')).kr).toBe(0);
  });
});

describe('limits', () => {
  const rum = { rader: [{ rum: [1, 6] as [number, number], belopp: 100_000 }] };
  const utanRum = { ...rent, boende: { ...rent.boende, antalRum: 'okant' as const } };

  it('a list of items: each to its own limit, exactly at it as applied for', () => {
    const poster = { sang: { rubrik: 'Säng', godtas: true, hogst: 50_000 } };
    const rule: Partial<Kostnadsregel> = { grans: { typ: 'poster', poster, totalt: null } };
    const at = (sokt: number) => bedom(rule, sokt / 100, { poster: [{ post: 'sang', sokt }] });
    expect(at(50_000).kr).toBe(500);
    expect(JSON.stringify(at(50_000).uttryck)).toContain('"kalla":"ansökan"');
    expect(JSON.stringify(at(50_001).uttryck)).toContain('Säng, högst');
    expect(bedom(rule, 100, { poster: [{ post: 'tv', sokt: 10_000 }] }).kr).toBe(0);
    const unknown = bedom({ grans: { typ: 'poster', poster, totalt: rum } }, 100, {}, utanRum);
    expect(unknown).toMatchObject({
      kr: 0,
      utfall: 'villkor_provas',
      fragor: ['Hushållets storlek saknas i underlaget.'],
    });
  });

  it('consumption: table, kWh and price must all be known', () => {
    const rule: Partial<Kostnadsregel> = { grans: { typ: 'forbrukning', kwh: rum } };
    const asked = ['Förbrukningen i kWh och priset saknas i underlaget.'];
    const forbrukning = { kwh: 100, orePerKwh: 1 };
    expect(bedom(rule, 100, { forbrukning: 'okant' }).fragor).toEqual(asked);
    expect(bedom(rule, 100, { forbrukning }, utanRum).fragor).toEqual(asked);
    expect(bedom(rule, 100, { forbrukning }).fragor).not.toEqual(asked);
    const told = schablonFor(
      testRegelverk({ kostnadsregler: { prov: regel(rule) } }),
      'prov',
      { vuxna: 1, barn: 0, rum: 2 },
      '2026-11',
    );
    expect(told.ok && told.mening).toBe('Den faktiska kostnaden räknas om den är skälig.');
  });

  it('a list without a total has no limit to tell beforehand', () => {
    const grans = { typ: 'poster' as const, poster: {}, totalt: null };
    const told = schablonFor(
      testRegelverk({ kostnadsregler: { prov: regel({ grans }) } }),
      'prov',
      { vuxna: 1, barn: 0 },
      '2026-11',
    );
    expect(told.ok && told.schablon).toBeNull();
  });

  it('a season has nothing to change where the actual cost counts', () => {
    expect(bedom({ sasong: [{ kalendermanader: [11], procent: 50 }] }, 800).kr).toBe(800);
  });

  it("someone else's table that is missing in the month goes to a person", () => {
    const data = testData({
      tabeller: { lista: { rader: [{ belopp: 1 }] } },
      kostnadsregler: { prov: regel({ grans: { typ: 'extern_tabell', tabell: 'lista' } }) },
    });
    const lista = (data.tabeller.lista ?? []).map((value) => ({ ...value, from: '2026-12' }));
    const loaded = loadRegelverk(
      { ...data, tabeller: { ...data.tabeller, lista } },
      { tillatBeraknadTabell: true },
    );
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.fel));
    const result = recommend({ ...rent, kostnader: [kostnad('prov', 100)] }, loaded.regelverk);
    expect(result.ok && result.rekommendation.normberakning.kostnader[0]).toMatchObject({
      godkant: 0,
      fragor: ['Tabellen lista saknas för 2026-11.'],
    });
  });
});
