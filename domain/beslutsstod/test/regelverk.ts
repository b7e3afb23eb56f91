import { exempelstadData } from '../exempelstad.ts';
import { loadRegelverk } from '../load-regelverk.ts';
import type { Regelverk } from '../regelverk.ts';

type Serie = { from: string; to?: string; amount: unknown }[];

const EARLIER_PBB = { from: '2017-01', to: '2021-12', amount: 4_500_000 };

const widen = (serie: Serie): Serie =>
  serie.map((value, index) => (index === 0 && value.from >= '2022' ? { ...value, from: '2017-01' } : value));

const widenAll = (series: Record<string, Serie>): Record<string, Serie> =>
  Object.fromEntries(Object.entries(series).map(([id, serie]) => [id, widen(serie)]));

/**
 * Exempelstad's rules from 2017, so that families of every year of riksnormen can be counted, with some amounts
 * replaced: `{ 'dagsbelopp': { … } }`. The norm tables are untouched. Prisbasbelopp before 2022 is made up.
 */
export const testRegelverk = (amounts: Record<string, unknown> = {}, tillatBeraknadTabell = true): Regelverk => {
  const { riksnorm, prisbasbelopp, ...others }: Record<string, Serie> = exempelstadData.parametrar;
  const source = { reference: { title: 'Testvärde', href: '#test' }, confidence: 'NV' };
  const loaded = loadRegelverk(
    {
      ...exempelstadData,
      parametrar: {
        ...widenAll(others),
        riksnorm,
        prisbasbelopp: [{ ...source, ...EARLIER_PBB }, ...(prisbasbelopp ?? [])],
        ...Object.fromEntries(
          Object.entries(amounts).map(([id, amount]) => [id, [{ ...source, from: '2017-01', to: '2026-12', amount }]]),
        ),
      },
      inkomstregler: widenAll(exempelstadData.inkomstregler),
      kostnadsregler: widenAll(exempelstadData.kostnadsregler),
      tabeller: widenAll(exempelstadData.tabeller),
    },
    { tillatBeraknadTabell },
  );
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.fel));
  return loaded.regelverk;
};
