import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseUnderlag } from '../../domain/beslutsstod/underlag.ts';

const folder = fileURLToPath(new URL('../../domain/beslutsstod/examples/', import.meta.url));

const read = (file) => {
  const parsed = parseUnderlag(JSON.parse(readFileSync(folder + file, 'utf8')));
  if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.fel)}`);
  return parsed.underlag;
};

/** The ten examples: single, couple, children, shared care, wages, surplus, illness, a large household on paper. */
const EXAMPLES = globSync('*.json', { cwd: folder }).toSorted().map(read);
export const COUPLE = EXAMPLES[1];

const MONTHS = ['2026-02', '2026-05', '2026-08', '2026-11'];

/** Case n of any number, never two alike: another household, month, sums and birth year. Nothing but it is kept. */
export const varied = (n) => {
  const u = EXAMPLES[n % EXAMPLES.length];
  const ore = (n * 37) % 90_000;
  const shift = n % 5;
  return {
    ...u,
    ansokningId: `a${n}`,
    ansokningsmanad: MONTHS[Math.floor(n / 10) % MONTHS.length],
    hushall: {
      ...u.hushall,
      barn: u.hushall.barn.map((row) => ({
        ...row,
        fodelsedatum:
          row.fodelsedatum === 'okant'
            ? 'okant'
            : `${Math.min(2025, Number(row.fodelsedatum.slice(0, 4)) + shift)}-0${1 + (n % 9)}-15`,
      })),
    },
    kostnader: u.kostnader.map((row) => ({ ...row, sokt: row.sokt + ore })),
    inkomster: u.inkomster.map((row) => ({ ...row, belopp: row.belopp + ore })),
  };
};

/** The couple with other costs: the case whose sum the bare arithmetic computes too. */
export const couple = (n) => ({
  ...COUPLE,
  ansokningId: `a${n}`,
  kostnader: COUPLE.kostnader.map((row) => ({ ...row, sokt: row.sokt - (n % 100) })),
});
