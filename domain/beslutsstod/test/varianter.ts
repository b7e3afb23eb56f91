import type { Manad } from '../../manad.ts';
import type { Underlag } from '../underlag.ts';

type Andring = (u: Underlag) => Underlag;

const MANADER: Manad[] = ['2026-01', '2026-02', '2026-07', '2026-10', '2026-11', '2026-12'];

const ANDRINGAR: Andring[] = [
  (u) => u,
  (u) => ({ ...u, uppslag: u.uppslag.slice(1) }),
  (u) => ({ ...u, kostnader: u.kostnader.map((row) => ({ ...row, sokt: row.sokt * 3 + 1 })) }),
  (u) => ({ ...u, kostnader: u.kostnader.map((row) => ({ ...row, delasAv: 3 })) }),
  (u) => ({ ...u, inkomster: u.inkomster.map((row) => ({ ...row, belopp: Number(row.belopp) * 2 + 33 })) }),
  (u) => ({ ...u, inkomster: u.inkomster.map((row) => ({ ...row, utbetalningsdatum: 'okant' as const })) }),
  (u) => ({
    ...u,
    hushall: { ...u.hushall, vuxna: u.hushall.vuxna.map((row) => ({ ...row, dagar: 10 })) },
  }),
  (u) => ({ ...u, boende: { ...u.boende, delarHushallMed: 2, radrumTom: '2026-11' } }),
  (u) => ({ ...u, foregaende: 'okant', tillgangar: 'okant', tidigareOverskott: 'okant' }),
  (u) => ({ ...u, planering: [], jobbstimulans: [], ansokningstyp: 'tillaggsansokan' }),
];

/** The same applications in other months and with something changed, always the same: what an old version must still answer. */
export const varianter = (examples: Underlag[]): Underlag[] =>
  examples.flatMap((u) =>
    MANADER.flatMap((ansokningsmanad) => ANDRINGAR.map((change) => change({ ...u, ansokningsmanad }))),
  );
