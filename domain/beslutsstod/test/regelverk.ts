import { exempelstadData } from '../exempelstad.ts';
import { loadRegelverk } from '../load-regelverk.ts';
import type { Regelverk } from '../regelverk.ts';

type Serie = { from: string; to?: string; amount: unknown }[];

const SOURCE = { reference: { title: 'Testvärde', href: '#test' }, confidence: 'NV' };
const EARLIER_PBB = { ...SOURCE, from: '2017-01', to: '2021-12', amount: 4_500_000 };

const widen = (serie: Serie): Serie =>
  serie.map((value, index) => (index === 0 && value.from >= '2022' ? { ...value, from: '2017-01' } : value));

const widenAll = (series: Record<string, Serie>): Record<string, Serie> =>
  Object.fromEntries(Object.entries(series).map(([id, serie]) => [id, widen(serie)]));

const throughout = (amounts: Record<string, unknown>): Record<string, Serie> =>
  Object.fromEntries(
    Object.entries(amounts).map(([id, amount]) => [
      id,
      [{ ...SOURCE, from: '2017-01', to: '2026-12', amount }],
    ]),
  );

/** What a test replaces, for the whole time. */
export type Andringar = {
  parametrar?: Record<string, unknown>;
  kostnadsregler?: Record<string, unknown>;
  inkomstregler?: Record<string, unknown>;
  tabeller?: Record<string, unknown>;
};

/** Exempelstad's rules from 2017, as data, with some amounts replaced. Prisbasbelopp before 2022 is made up. */
export const testData = (andringar: Andringar) => {
  const { riksnorm, prisbasbelopp, ...others }: Record<string, Serie> = exempelstadData.parametrar;
  return {
    ...exempelstadData,
    parametrar: {
      ...widenAll(others),
      riksnorm,
      prisbasbelopp: [EARLIER_PBB, ...(prisbasbelopp ?? [])],
      ...throughout(andringar.parametrar ?? {}),
    },
    inkomstregler: {
      ...widenAll(exempelstadData.inkomstregler),
      ...throughout(andringar.inkomstregler ?? {}),
    },
    kostnadsregler: {
      ...widenAll(exempelstadData.kostnadsregler),
      ...throughout(andringar.kostnadsregler ?? {}),
    },
    tabeller: { ...widenAll(exempelstadData.tabeller), ...throughout(andringar.tabeller ?? {}) },
  };
};

const loaded = new Map<string, Regelverk>();

/** `testData` loaded; computed norm cells may be used. */
export const testRegelverk = (andringar: Andringar = {}): Regelverk => {
  const key = JSON.stringify(andringar);
  const known = loaded.get(key);
  if (known !== undefined) return known;
  const result = loadRegelverk(testData(andringar), { tillatBeraknadTabell: true });
  if (!result.ok) throw new Error(JSON.stringify(result.fel));
  loaded.set(key, result.regelverk);
  return result.regelverk;
};
