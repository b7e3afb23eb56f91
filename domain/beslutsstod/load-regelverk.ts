import { addMonths } from '../manad.ts';
import { canonicalJson } from './canonical.ts';
import type { Daterad } from './daterad.ts';
import type { Fel } from './fel.ts';
import { felFromZod } from './fel.ts';
import { KONTROLLER } from './kontroller/alla.ts';
import type { Schablontabell } from './kostnadsregel.ts';
import { normFaults } from './normkontroll.ts';
import type { Regelverk, RegelverkData } from './regelverk.ts';
import { regelverkSchema } from './regelverk.ts';
import { from100, regelverk100Schema } from './regelverk-1.0.0.ts';
import { sha256 } from './sha256.ts';
import { tableFaults } from './tabellkontroll.ts';

/** Gaps, overlaps and open ends that are not last, in one series. */
const seriesFaults = (path: string, serie: Daterad<unknown>[]): Fel[] => {
  const inTime = serie.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return inTime.flatMap((value, index): Fel[] => {
    if (value.to !== undefined && value.to < value.from) {
      return [{ path: `${path}.${value.from}`, mening: 'Sista månaden är före den första.' }];
    }
    const next = inTime[index + 1];
    if (next === undefined) return [];
    if (value.to === undefined || value.to >= next.from) {
      return [
        { path: `${path}.${next.from}`, mening: `Värdet överlappar det som gäller från ${value.from}.` },
      ];
    }
    return addMonths(value.to, 1) === next.from
      ? []
      : [
          {
            path: `${path}.${next.from}`,
            mening: `Lucka: inget värde gäller från ${addMonths(value.to, 1)}.`,
          },
        ];
  });
};

const checkFaults = (data: RegelverkData): Fel[] =>
  data.parametrar.kontrollordning.flatMap(({ from, amount }) => {
    const path = `parametrar.kontrollordning.${from}`;
    const unknown = amount.filter((id) => KONTROLLER[id] === undefined);
    const left = Object.keys(KONTROLLER).filter((id) => !amount.includes(id));
    const twice = amount.filter((id, index) => amount.indexOf(id) < index);
    return [
      ...unknown.map((id) => ({ path, mening: `Kontrollen finns inte: ${id}.` })),
      ...left.map((id) => ({ path, mening: `Kontrollen saknas i ordningen: ${id}.` })),
      ...twice.map((id) => ({ path, mening: `Kontrollen står två gånger: ${id}.` })),
    ];
  });

const tablesIn = (data: RegelverkData): { path: string; tabell: Schablontabell }[] => [
  ...Object.entries(data.tabeller).flatMap(([id, serie]) =>
    serie.map(({ from, amount }) => ({ path: `tabeller.${id}.${from}`, tabell: amount })),
  ),
  ...Object.entries(data.kostnadsregler).flatMap(([slag, serie]) =>
    serie.flatMap(({ from, amount: { grans } }) => {
      const path = `kostnadsregler.${slag}.${from}`;
      if (grans.typ === 'tabell') return [{ path, tabell: grans.tabell }];
      if (grans.typ === 'forbrukning') return [{ path, tabell: grans.kwh }];
      return grans.typ === 'poster' && grans.totalt !== null ? [{ path, tabell: grans.totalt }] : [];
    }),
  ),
];

const groupFaults = (data: RegelverkData): Fel[] =>
  data.parametrar.stickprov.flatMap(({ from, amount: { grupper } }) => {
    const path = `parametrar.stickprov.${from}`;
    const ids = grupper.map(({ id }) => id);
    const twice = ids.filter((id, index) => ids.indexOf(id) < index);
    return [
      ...grupper
        .filter(({ kostnad }) => data.kostnadsregler[kostnad] === undefined)
        .map(({ kostnad }) => ({ path, mening: `Kostnaden finns inte: ${kostnad}.` })),
      ...twice.map((id) => ({ path, mening: `Gruppen står två gånger: ${id}.` })),
    ];
  });

const referenceFaults = (data: RegelverkData): Fel[] => [
  ...(data.kostnadsregler.ovrigt === undefined
    ? [{ path: 'kostnadsregler.ovrigt', mening: 'Regeln för övriga kostnader måste finnas.' }]
    : []),
  ...Object.entries(data.kostnadsregler).flatMap(([slag, serie]) =>
    serie.flatMap(({ from, amount: { grans } }) =>
      grans.typ === 'extern_tabell' && data.tabeller[grans.tabell] === undefined
        ? [{ path: `kostnadsregler.${slag}.${from}`, mening: `Tabellen finns inte: ${grans.tabell}.` }]
        : [],
    ),
  ),
];

const allSeries = (data: RegelverkData): [string, Daterad<unknown>[]][] =>
  (['parametrar', 'inkomstregler', 'kostnadsregler', 'tabeller', 'tjanst'] as const).flatMap((group) =>
    Object.entries<Daterad<unknown>[]>(data[group] ?? {}).map(([id, serie]): [string, Daterad<unknown>[]] => [
      `${group}.${id}`,
      serie,
    ]),
  );

/** Everything that a schema can't see: time, household classes, order of the checks, references between the parts. */
const contentFaults = (data: RegelverkData): Fel[] => [
  ...allSeries(data).flatMap(([path, serie]) => seriesFaults(path, serie)),
  ...tablesIn(data).flatMap(({ path, tabell }) => tableFaults(path, tabell)),
  ...checkFaults(data),
  ...referenceFaults(data),
  ...groupFaults(data),
  ...normFaults(data),
];

type Loaded = { ok: true; regelverk: Regelverk } | { ok: false; fel: Fel[] };

/** May computed norm cells be used (demo and test only)? */
type Options = { tillatBeraknadTabell: boolean };

/**
 * Validates a regelverk and gives it its version (the hash of its content). Refuses gaps and overlaps in time or
 * between household classes, values without a reference, and checks that are unknown or left out; every fault
 * comes with its path, in one go. `tillatBeraknadTabell`: may computed norm cells be used (demo and test only)?
 */
export const loadRegelverk = (input: unknown, options: Options): Loaded => {
  const parsed = regelverkSchema.safeParse(input, { reportInput: true });
  if (!parsed.success) return { ok: false, fel: felFromZod(parsed.error) };
  const { data } = parsed;
  const fel = contentFaults(data);
  return fel.length > 0
    ? { ok: false, fel }
    : { ok: true, regelverk: { data, hash: sha256(canonicalJson(data)), ...options } };
};

/**
 * As `loadRegelverk`, also for a regelverk that was written for an older module version: its hash is still that of
 * what was written. Only for replay; a regelverk in use is written in full.
 */
export const loadAldreRegelverk = (input: unknown, options: Options): Loaded => {
  const older = regelverk100Schema.safeParse(input, { reportInput: true });
  if (!older.success) return loadRegelverk(input, options);
  const loaded = loadRegelverk(from100(older.data), options);
  return loaded.ok
    ? { ok: true, regelverk: { ...loaded.regelverk, hash: sha256(canonicalJson(older.data)) } }
    : loaded;
};
