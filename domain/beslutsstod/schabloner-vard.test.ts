import { describe, expect, it } from 'vitest';
import type { Kostnadsregel } from './kostnadsregel.ts';
import { bedom, bedomAlla, fast } from './test/kostnadsprov.ts';
import { kostnad, rentUnderlag } from './test/underlag.ts';
import type { Underlag } from './underlag.ts';

/** More of the 32 shapes (schabloner.test.ts): care, evidence, parts of the norm, and every kind of cost. */
const par = rentUnderlag(['a', 'b']);
const arende = (more: Partial<Underlag['arende']>): Underlag => ({
  ...rentUnderlag(),
  arende: { ...rentUnderlag().arende, ...more },
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
