import { describe, expect, it } from 'vitest';
import { exempelstadData, loadExempelstad } from './exempelstad.ts';
import { loadRegelverk } from './load-regelverk.ts';
import { recommend } from './recommend.ts';
import { regel } from './test/kostnadsprov.ts';
import { testData } from './test/regelverk.ts';
import { kostnad, rentUnderlag } from './test/underlag.ts';

const faults = (data: unknown): string[] => {
  const loaded = loadRegelverk(data, { tillatBeraknadTabell: true });
  return loaded.ok ? [] : loaded.fel.map(({ path, mening }) => `${path}: ${mening}`);
};

const source = { reference: { title: 'Test', href: '#test' }, confidence: 'NV' };
const withSeries = (serie: unknown[]) => ({
  ...exempelstadData,
  parametrar: { ...exempelstadData.parametrar, barntillagg: serie },
});
const value = (from: string, to?: string) => ({
  ...source,
  from,
  ...(to === undefined ? {} : { to }),
  amount: 0,
});
const withTable = (rader: unknown[]) => testData({ tabeller: { t: { rader } } });

describe('loadRegelverk', () => {
  it('takes Exempelstad, and every value there has a reference', () => {
    expect(faults(exempelstadData)).toEqual([]);
    expect(faults(withSeries([{ ...value('2026-01'), reference: undefined }]))).toEqual([
      'parametrar.barntillagg.0.reference: Uppgiften saknas.',
    ]);
    expect(faults(withSeries([{ ...value('2026-01'), reference: { title: '', href: '' } }]))).toHaveLength(2);
  });

  it('refuses gaps, overlaps and months that run backwards, in whatever order they stand', () => {
    expect(faults(withSeries([value('2026-04'), value('2026-01', '2026-03')]))).toEqual([]);
    expect(faults(withSeries([value('2026-05'), value('2026-01', '2026-03')]))).toEqual([
      'parametrar.barntillagg.2026-05: Lucka: inget värde gäller från 2026-04.',
    ]);
    expect(faults(withSeries([value('2026-03'), value('2026-01', '2026-03')]))).toEqual([
      'parametrar.barntillagg.2026-03: Värdet överlappar det som gäller från 2026-01.',
    ]);
    expect(faults(withSeries([value('2026-01'), value('2026-03')]))).toEqual([
      'parametrar.barntillagg.2026-03: Värdet överlappar det som gäller från 2026-01.',
    ]);
    expect(faults(withSeries([value('2026-05', '2026-03')]))).toEqual([
      'parametrar.barntillagg.2026-05: Sista månaden är före den första.',
    ]);
  });

  it('refuses household classes that overlap or leave a gap', () => {
    const row = (barn: [number, number]) => ({ barn, belopp: 1 });
    expect(faults(withTable([row([0, 1]), row([2, 30])]))).toEqual([]);
    expect(faults(withTable([row([0, 2]), row([2, 30])]))[0]).toBe(
      'tabeller.t.2017-01: Överlapp: flera rader gäller för 1 vuxna, 2 barn.',
    );
    expect(faults(withTable([row([0, 1]), row([3, 30])]))[0]).toBe(
      'tabeller.t.2017-01: Lucka: ingen rad gäller för 1 vuxna, 2 barn.',
    );
    expect(faults(withTable([{ rum: [1, 5], belopp: 1 }]))[0]).toBe(
      'tabeller.t.2017-01: Lucka: ingen rad gäller för 1 vuxna, 0 barn, 6 rum.',
    );
    expect(faults(withTable([{ ort: 'storstad', belopp: 1 }]))).not.toEqual([]);
    const inRule = (grans: Parameters<typeof regel>[0]['grans']) =>
      faults(testData({ kostnadsregler: { prov: regel(grans === undefined ? {} : { grans }) } }));
    expect(inRule({ typ: 'tabell', tabell: { rader: [{ barn: [1, 30], belopp: 1 }] } })).not.toEqual([]);
    expect(inRule({ typ: 'forbrukning', kwh: { rader: [{ barn: [1, 30], belopp: 1 }] } })).not.toEqual([]);
    expect(
      inRule({ typ: 'poster', poster: {}, totalt: { rader: [{ barn: [1, 30], belopp: 1 }] } }),
    ).not.toEqual([]);
    expect(inRule({ typ: 'poster', poster: {}, totalt: null })).toEqual([]);
    expect(inRule({ typ: 'extern_tabell', tabell: 'finns_inte' })).toEqual([
      'kostnadsregler.prov.2017-01: Tabellen finns inte: finns_inte.',
    ]);
  });

  it('wants every check in the order, once, and no other; and a rule for övrigt', () => {
    const order = exempelstadData.parametrar.kontrollordning[0]?.amount ?? [];
    const withOrder = (amount: string[]) => faults(testData({ parametrar: { kontrollordning: amount } }));
    const at = 'parametrar.kontrollordning.2017-01';
    expect(withOrder(order.toReversed())).toEqual([]);
    expect(withOrder(order.slice(1))).toEqual([`${at}: Kontrollen saknas i ordningen: plan_narvaro.`]);
    expect(withOrder([...order, 'horoskop'])).toEqual([`${at}: Kontrollen finns inte: horoskop.`]);
    expect(withOrder([...order, 'barn'])).toEqual([`${at}: Kontrollen står två gånger: barn.`]);
    const { ovrigt, ...others } = exempelstadData.kostnadsregler;
    expect(ovrigt).toBeDefined();
    expect(faults({ ...exempelstadData, kostnadsregler: others })).toEqual([
      'kostnadsregler.ovrigt: Regeln för övriga kostnader måste finnas.',
    ]);
  });

  it('the version is the content: key order does not matter, an amount does', () => {
    const hash = (data: unknown): string => {
      const loaded = loadRegelverk(data, { tillatBeraknadTabell: true });
      return loaded.ok ? loaded.regelverk.hash : '';
    };
    const turned = Object.fromEntries(Object.entries(exempelstadData).toReversed());
    expect(hash(turned)).toBe(loadExempelstad({ tillatBeraknadTabell: false }).hash);
    expect(hash(withSeries([value('2026-01', '2026-12')]))).not.toBe(hash(turned));
  });

  it('a month without values answers with every parameter that is missing, in one go', () => {
    const result = recommend(rentUnderlag(['a'], '2027-01'), loadExempelstad({ tillatBeraknadTabell: true }));
    // ansokningsoppning, tidsmal and uppslagVantan have no last month
    expect(result.ok ? 0 : result.fel.length).toBe(Object.keys(exempelstadData.parametrar).length - 3);
  });

  it('a kind of cost without a rule in the month is missing too, not "övrigt"', () => {
    const data = testData({});
    const [hyra] = exempelstadData.kostnadsregler.hyra;
    const later = {
      ...data,
      kostnadsregler: { ...data.kostnadsregler, hyra: [{ ...hyra, from: '2026-12' }] },
    };
    const loaded = loadRegelverk(later, { tillatBeraknadTabell: true });
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.fel));
    expect(recommend(rentUnderlag(), loaded.regelverk).ok).toBe(true);
    const result = recommend({ ...rentUnderlag(), kostnader: [kostnad('hyra', 1)] }, loaded.regelverk);
    expect(result.ok ? [] : result.fel.map(({ path }) => path)).toEqual([
      'regelverk.kostnadsregler.hyra.2026-11',
    ]);
  });
});
