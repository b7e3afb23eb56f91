import { describe, expect, it } from 'vitest';
import { addMonths, type Manad } from '../manad.ts';
import { loadRegelverk } from './load-regelverk.ts';
import type { Kommunnorm } from './normtabell.ts';
import { rekommendera, rent } from './test/kontrollprov.ts';
import { testData } from './test/regelverk.ts';

type Own = Exclude<Kommunnorm, null>;
type Tabell = Own['tabell'];
const EMPTY: Tabell = {
  ensamstaende: null,
  par: null,
  barn: {
    '0': null,
    '1-2': null,
    '3': null,
    '4-6': null,
    '7-10': null,
    '11-14': null,
    '15-18': null,
    '19-20': null,
  },
  barnUtanLunch: { '0': null, '1-2': null, '3': null, '4-6': null },
  gemensamt: [null, null, null, null, null, null, null],
};
const norm = (typ: Own['typ'], more: Partial<Tabell>): Own => ({ typ, tabell: { ...EMPTY, ...more } });
const source = { reference: { title: 'Kommunens beslut', href: '#test' }, confidence: 'NV' };
const load = (amount: Kommunnorm, from: Manad = '2026-01', to = '2026-12') => {
  const data = testData({});
  const kommunnorm = [
    { ...source, from: '2017-01', to: addMonths(from, -1), amount: null },
    { ...source, from, to, amount },
  ];
  return loadRegelverk(
    { ...data, parametrar: { ...data.parametrar, kommunnorm } },
    { tillatBeraknadTabell: true },
  );
};
const faults = (amount: Kommunnorm): string[] => {
  const loaded = load(amount);
  return loaded.ok ? [] : loaded.fel.map(({ path, mening }) => `${path}: ${mening}`);
};
const at = 'parametrar.kommunnorm.2026-01';

/** Riksnorm 2026, öre: single 394 000, couple 710 000, common 128 141 179 203 233 264 283 (thousands). */
describe("a city's own norm is never below riksnormen", () => {
  it('none, the same amount, more, and any supplement are taken', () => {
    expect(faults(null)).toEqual([]);
    expect(faults(norm('belopp', { ensamstaende: 394_000, par: 710_001 }))).toEqual([]);
    expect(faults(norm('tillagg', { ensamstaende: 0, par: 1 }))).toEqual([]);
  });

  it('is compared in a month that both only touch', () => {
    const loaded = load(norm('belopp', { ensamstaende: 393_999 }), '2026-12');
    expect(loaded.ok ? [] : loaded.fel.map(({ path, mening }) => `${path}: ${mening}`)).toContain(
      'parametrar.kommunnorm.2026-12: Beloppet är lägre än riksnormens: ensamstaende. Jämfört med riksnormen från 2026-01.',
    );
  });

  it('one öre less is refused, cell by cell, with the cell named', () => {
    expect(
      faults(
        norm('belopp', {
          ensamstaende: 393_999,
          par: 709_999,
          barn: { ...EMPTY.barn, '7-10': 381_999, '11-14': 439_000 },
          barnUtanLunch: { ...EMPTY.barnUtanLunch, '3': 249_999 },
        }),
      ),
    ).toEqual(
      ['ensamstaende', 'par', 'barn.7-10', 'barnUtanLunch.3'].map(
        (cell) => `${at}: Beloppet är lägre än riksnormens: ${cell}. Jämfört med riksnormen från 2026-01.`,
      ),
    );
  });

  it('one more member never gives less', () => {
    const common = (...gemensamt: Tabell['gemensamt']) => faults(norm('belopp', { gemensamt }));
    expect(common(141_000, null, null, null, null, null, null)).toEqual([]);
    expect(common(141_001, null, null, null, null, null, null)).toEqual([
      `${at}: De gemensamma kostnaderna för 2 är lägre än för 1. Jämfört med riksnormen från 2026-01.`,
    ]);
    expect(common(127_999, null, null, null, null, null, null)).toEqual([
      `${at}: Beloppet är lägre än riksnormens: gemensamt.1. Jämfört med riksnormen från 2026-01.`,
    ]);
  });

  it('each member beyond seven gives at least what riksnormen gives, 283 − 264 = 190 kr', () => {
    const six = (ore: number) =>
      faults(norm('tillagg', { gemensamt: [null, null, null, null, null, ore, 100] }));
    expect(six(100)).toEqual([]);
    expect(six(101)).toEqual([
      `${at}: Tillägget för varje person över sju är lägre än riksnormens. Jämfört med riksnormen från 2026-01.`,
    ]);
  });

  it('is compared with every riksnorm that holds in its months, first and last month counted', () => {
    const own = norm('belopp', { ensamstaende: 393_000 });
    const compared = (from: string, to?: string): string[] => {
      const data = testData({});
      const kommunnorm = [
        { ...source, from: '2017-01', to: '2017-01', amount: null },
        { ...source, from: '2017-02', to: '2023-06', amount: null },
        { ...source, from, amount: own, ...(to === undefined ? {} : { to }) },
      ].filter((value) => value.from === from || value.from < from);
      const loaded = loadRegelverk(
        { ...data, parametrar: { ...data.parametrar, kommunnorm } },
        { tillatBeraknadTabell: true },
      );
      return loaded.ok
        ? []
        : loaded.fel
            .filter(({ mening }) => mening.startsWith('Belopp'))
            .map(({ mening }) => mening.slice(-8, -1));
    };
    // 2025: 3 910, 2026: 3 940
    expect(compared('2023-07', '2025-12')).toEqual([]);
    expect(compared('2023-07', '2026-01')).toEqual(['2026-01']);
    expect(compared('2023-07')).toEqual(['2026-01']);
  });

  it('where riksnormen has no amount there is nothing to be above', () => {
    const data = testData({});
    const riksnorm = data.parametrar.riksnorm?.map((value) => ({
      ...value,
      amount: { officiell: { ...EMPTY, ensamstaende: 1 }, beraknad: null, beraknadText: '' },
    }));
    const kommunnorm = [
      { ...source, from: '2017-01', to: '2026-12', amount: norm('tillagg', { ensamstaende: 1, par: 1 }) },
    ];
    const loaded = loadRegelverk(
      { ...data, parametrar: { ...data.parametrar, riksnorm, kommunnorm } },
      { tillatBeraknadTabell: true },
    );
    expect([...new Set(loaded.ok ? [] : loaded.fel.map(({ mening }) => mening.split(':')[0]))]).toEqual([
      'Riksnormen har inget belopp att jämföra med',
    ]);
    expect(loaded.ok ? '' : loaded.fel[0]?.mening).toContain(': par.');
  });
});

describe("a city's own norm in the calculation", () => {
  const andringar = (kommunnorm: Kommunnorm) => ({ parametrar: { kommunnorm } });

  it('is told as the city’s, with its own reference, and stands in the trace', () => {
    const r = rekommendera(
      { ...rent, ansokningsmanad: '2026-11' },
      andringar(
        norm('belopp', {
          ensamstaende: 400_000,
          gemensamt: [130_000, 150_000, 180_000, 210_000, 240_000, 270_000, 290_000],
        }),
      ),
    );
    expect(r.normberakning.norm).toMatchObject([
      {
        belopp: 400_000,
        mening: 'Kommunens norm, som är högre än riksnormen.',
        kalla: { text: 'Testvärde', reference: { title: 'Testvärde', href: '#test' } },
        uttryck: { op: 'parameter', namn: 'personliga kostnader', parameter: { id: 'kommunnorm' } },
      },
      {
        belopp: 130_000,
        mening: 'Kommunens belopp för 1 person i hushållet.',
        kalla: { text: 'Testvärde', reference: { title: 'Testvärde', href: '#test' } },
        uttryck: { namn: 'gemensamma kostnader för 1' },
      },
    ]);
  });

  it('a supplement shows both parts', () => {
    const r = rekommendera(rent, andringar(norm('tillagg', { ensamstaende: 10_000 })));
    expect(r.normberakning.norm[0]).toMatchObject({
      belopp: 404_000,
      mening: 'Kommunens norm, som är högre än riksnormen.',
      uttryck: {
        op: 'summa',
        namn: 'personliga kostnader',
        delar: [
          { namn: 'riksnorm', taljare: 394_000, parameter: { id: 'riksnorm' } },
          { namn: 'kommunens tillägg', taljare: 10_000, parameter: { id: 'kommunnorm' } },
        ],
      },
    });
    expect(r.normberakning.norm[0]?.kalla.text).toMatch(/^.*\. Tillägg: Testvärde$/);
  });
});
