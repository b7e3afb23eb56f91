import type { Schablontabell } from './kostnadsregel.ts';

/** What a table by household reads. */
export type Tabellnyckel = {
  vuxna: number;
  barn: number;
  personer: number;
  /** undefined when not known. */
  rum: number | undefined;
  ort: 'storstad' | 'mellanstor' | 'mindre';
};

const within = (span: [number, number] | undefined, value: number): boolean =>
  span === undefined || (span[0] <= value && value <= span[1]);

type Row = Schablontabell['rader'][number];

const matches = (row: Row, key: Tabellnyckel): boolean =>
  within(row.vuxna, key.vuxna) &&
  within(row.barn, key.barn) &&
  within(row.personer, key.personer) &&
  (row.rum === undefined || (key.rum !== undefined && within(row.rum, key.rum))) &&
  (row.ort === undefined || row.ort === key.ort);

/** The rows that hold for a household, and how many amounts are added beyond the table's end. */
export const rowsFor = (tabell: Schablontabell, key: Tabellnyckel) => {
  const { perYtterligareBarn: child, perYtterligarePerson: person } = tabell;
  const barn = child === undefined ? key.barn : Math.min(key.barn, child.over);
  const personer = person === undefined ? key.personer : Math.min(key.personer, person.over);
  const rows = tabell.rader.filter((row) => matches(row, { ...key, barn, personer }));
  const extra = (key.barn - barn) * (child?.belopp ?? 0) + (key.personer - personer) * (person?.belopp ?? 0);
  return { rows, extra };
};

/** The table's amount for the household; undefined when a fact it reads is not known or no row holds. */
export const tabellbelopp = (tabell: Schablontabell, key: Tabellnyckel): number | undefined => {
  const { rows, extra } = rowsFor(tabell, key);
  const [row] = rows;
  return row === undefined ? undefined : row.belopp + extra;
};
