import type { Fel } from './fel.ts';
import type { Schablontabell } from './kostnadsregel.ts';
import { rowsFor } from './schablontabell.ts';

const upTo = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Households that no row, or more than one row, holds for: one or two adults, up to ten children, one to six rooms. */
export const tableFaults = (path: string, tabell: Schablontabell): Fel[] => {
  const rooms = tabell.rader.some(({ rum }) => rum !== undefined) ? upTo(1, 6) : [undefined];
  const towns = tabell.rader.some(({ ort }) => ort !== undefined)
    ? (['storstad', 'mellanstor', 'mindre'] as const)
    : (['storstad'] as const);
  return upTo(1, 2).flatMap((vuxna) =>
    upTo(0, 10).flatMap((barn) =>
      rooms.flatMap((rum) =>
        towns.flatMap((ort): Fel[] => {
          const found = rowsFor(tabell, { vuxna, barn, personer: vuxna + barn, rum, ort }).rows.length;
          if (found === 1) return [];
          const household = `${vuxna} vuxna, ${barn} barn${rum === undefined ? '' : `, ${rum} rum`}`;
          return [
            {
              path,
              mening:
                found === 0
                  ? `Lucka: ingen rad gäller för ${household}.`
                  : `Överlapp: flera rader gäller för ${household}.`,
            },
          ];
        }),
      ),
    ),
  );
};
