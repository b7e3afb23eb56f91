import { describe, expect, it } from 'vitest';
import { exempelstadData, loadExempelstad } from './exempelstad.ts';
import { loadRegelverk } from './load-regelverk.ts';
import {
  ansokningsoppningFor,
  ateroppningFor,
  sparaKvittonFor,
  stickprovParametrar,
  stickprovVisasFor,
  tidsmalFor,
  uppslagVantanFor,
} from './parameter-for.ts';
import { testData } from './test/regelverk.ts';

const exempelstad = loadExempelstad({ tillatBeraknadTabell: true });
const { parametrar } = exempelstadData;

describe('parameters that other parts of the service read', () => {
  it('Exempelstad: opens on the 15th, five working days, a day and a night for the agencies', () => {
    expect(ansokningsoppningFor(exempelstad, '2026-11')).toEqual({
      ok: true,
      dag: 15,
      ref: {
        id: 'ansokningsoppning',
        from: '2026-01',
        reference: parametrar.ansokningsoppning[0]?.reference,
        confidence: 'M',
        officiell: false,
      },
    });
    expect(tidsmalFor(exempelstad, '2026-11')).toMatchObject({
      ok: true,
      arbetsdagar: 5,
      ref: { id: 'tidsmal' },
    });
    expect(uppslagVantanFor(exempelstad, '2026-11')).toMatchObject({
      ok: true,
      timmar: 24,
      ref: { id: 'uppslagVantan' },
    });
  });

  it('they have no last month, so that January can be applied for in December', () => {
    expect(ansokningsoppningFor(exempelstad, '2027-01').ok).toBe(true);
    expect(tidsmalFor(exempelstad, '2027-01').ok).toBe(true);
    expect(uppslagVantanFor(exempelstad, '2027-01').ok).toBe(true);
  });

  it('a month before the first is an error, never the nearest', () => {
    const results = [ansokningsoppningFor, tidsmalFor, uppslagVantanFor].map((read) =>
      read(exempelstad, '2025-12'),
    );
    expect(results.map((result) => (result.ok ? '' : result.fel[0]?.path))).toEqual([
      'regelverk.ansokningsoppning.2025-12',
      'regelverk.tidsmal.2025-12',
      'regelverk.uppslagVantan.2025-12',
    ]);
  });
});

describe('what no calculation reads', () => {
  it('Exempelstad: thirty days, five days and three months, all of them examples', () => {
    expect(ateroppningFor(exempelstad, '2026-11')).toMatchObject({
      ok: true,
      dagar: 30,
      ref: { id: 'tjanst.ateroppning', confidence: 'M', officiell: false },
    });
    expect(stickprovVisasFor(exempelstad, '2027-01')).toMatchObject({
      ok: true,
      dagar: 5,
      ref: { id: 'tjanst.stickprovVisas', confidence: 'NV', officiell: false },
    });
    expect(sparaKvittonFor(exempelstad, '2026-11')).toMatchObject({
      ok: true,
      manader: 3,
      ref: { id: 'tjanst.sparaKvitton', confidence: 'NV', officiell: false },
    });
  });

  it('is not known before its first month, nor in a regelverk that was written without it', () => {
    expect(ateroppningFor(exempelstad, '2025-12').ok).toBe(false);
    const { tjanst: _tjanst, ...without } = exempelstadData;
    const loaded = loadRegelverk(without, { tillatBeraknadTabell: true });
    expect(loaded.ok && ateroppningFor(loaded.regelverk, '2026-11').ok).toBe(false);
  });

  it('is refused with a gap, as every other series', () => {
    const [value] = exempelstadData.tjanst.ateroppning;
    const gap = [
      { ...value, to: '2026-03' },
      { ...value, from: '2026-05' },
    ];
    const data = { ...exempelstadData, tjanst: { ...exempelstadData.tjanst, ateroppning: gap } };
    const loaded = loadRegelverk(data, { tillatBeraknadTabell: true });
    expect(loaded.ok ? [] : loaded.fel).toEqual([
      { path: 'tjanst.ateroppning.2026-05', mening: 'Lucka: inget värde gäller från 2026-04.' },
    ]);
  });
});

describe('stickprovParametrar', () => {
  it('the share, the start, the groups and the deep control, each with its reference', () => {
    expect(stickprovParametrar(exempelstad, '2026-12')).toMatchObject({
      ok: true,
      procent: 10,
      start: { procent: 25, tom: '2026-12' },
      grupper: [{ id: 'el', kostnad: 'el', procent: 20 }],
      ref: { id: 'stickprov', from: '2026-01', confidence: 'NV', officiell: false },
      djupkontroll: { manader: 12, ref: { id: 'djupkontroll', from: '2026-01' } },
    });
  });

  it('the start holds to and with its last month', () => {
    const amount = { procent: 10, start: { procent: 40, tom: '2026-03' }, grupper: [] };
    const loaded = loadRegelverk(testData({ parametrar: { stickprov: amount } }), {
      tillatBeraknadTabell: true,
    });
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.fel));
    const start = (manad: '2026-03' | '2026-04') => {
      const found = stickprovParametrar(loaded.regelverk, manad);
      return found.ok ? found.start : 'fel';
    };
    expect([start('2026-03'), start('2026-04')]).toEqual([{ procent: 40, tom: '2026-03' }, null]);
  });

  it('a city without a start has none', () => {
    const amount = { procent: 10, start: null, grupper: [] };
    const loaded = loadRegelverk(testData({ parametrar: { stickprov: amount } }), {
      tillatBeraknadTabell: true,
    });
    expect(loaded.ok && stickprovParametrar(loaded.regelverk, '2026-11')).toMatchObject(amount);
  });

  it('a month without values is an error that names both parameters', () => {
    const found = stickprovParametrar(exempelstad, '2027-01');
    expect(found.ok ? [] : found.fel.map(({ path }) => path)).toEqual([
      'regelverk.stickprov.2027-01',
      'regelverk.djupkontroll.2027-01',
    ]);
  });

  it('a group by an unknown cost, or named twice, is refused', () => {
    const grupp = { id: 'g', rubrik: 'Grupp', kostnad: 'rymdresa', procent: 5 };
    const loaded = loadRegelverk(
      testData({
        parametrar: { stickprov: { procent: 0, start: null, grupper: [grupp, { ...grupp, kostnad: 'el' }] } },
      }),
      { tillatBeraknadTabell: true },
    );
    expect(loaded.ok ? [] : loaded.fel).toEqual([
      { path: 'parametrar.stickprov.2017-01', mening: 'Kostnaden finns inte: rymdresa.' },
      { path: 'parametrar.stickprov.2017-01', mening: 'Gruppen står två gånger: g.' },
    ]);
  });
});
