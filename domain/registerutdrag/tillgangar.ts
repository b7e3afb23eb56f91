import type { Underlag } from '../beslutsstod/underlag.ts';
import type { Myndighet, Tillgang, Uppslag } from '../beslutsstod/underlag-ekonomi.ts';
import type { RegisterutdragInnehall, Signal, Utdragsrad } from './registerutdrag.ts';
import { byText, kallaOf, toId, unique } from './rader.ts';
import { hasTold } from './uppslag.ts';

/** Who would tell of a benefit that somebody waits for, and of what somebody owns. */
const FORMANSMYNDIGHETER: readonly Myndighet[] = ['FK', 'PM', 'CSN', 'SO'];
const TILLGANGSMYNDIGHETER: readonly Myndighet[] = ['SKV', 'TNS'];

const TILLGANGSSLAG: Partial<Record<Signal['typ'], Tillgang['slag']>> = {
  fordon: 'fordon',
  foretag: 'foretag',
};

/** The rows that the extracts' signals give, with ids that are unique and do not depend on the order. */
function collect<T extends { id: string }>(
  rows: readonly Utdragsrad[],
  toRow: (signal: Signal, utdrag: RegisterutdragInnehall, vem: string) => T | undefined,
): T[] {
  const found = rows.flatMap(({ vem, utdrag }) =>
    utdrag === null ? [] : utdrag.signaler.flatMap((signal) => toRow(signal, utdrag, vem) ?? []),
  );
  return unique(found.toSorted(byText));
}

const orUnknown = <T>(
  found: T[],
  rows: readonly Utdragsrad[],
  uppslag: readonly Uppslag[],
  agencies: readonly Myndighet[],
): T[] | 'okant' => {
  const told = rows.length > 0 && rows.every(({ vem }) => hasTold(uppslag, vem, agencies));
  return found.length > 0 || told ? found : 'okant';
};

/** Benefits that are applied for and wait; "okant" when none is found and an agency has not told. */
export const toSoktaFormaner = (
  rows: readonly Utdragsrad[],
  uppslag: readonly Uppslag[],
): Underlag['soktaFormaner'] =>
  orUnknown(
    collect(rows, ({ typ, varde, myndighet }, utdrag, vem) =>
      typ === 'sokt_forman'
        ? {
            id: toId(vem, `sokt-${myndighet}-${varde}`),
            slag: varde,
            vem,
            kalla: kallaOf(myndighet, utdrag),
            beslutad: 'nej' as const,
          }
        : undefined,
    ),
    rows,
    uppslag,
    FORMANSMYNDIGHETER,
  );

/** Vehicles and companies, of unknown value; "okant" when none is found and an agency has not told. */
export const toTillgangar = (
  rows: readonly Utdragsrad[],
  uppslag: readonly Uppslag[],
): Underlag['tillgangar'] =>
  orUnknown(
    collect(rows, ({ typ, varde, myndighet }, utdrag, vem) => {
      const slag = TILLGANGSSLAG[typ];
      return slag === undefined || varde === 'nej'
        ? undefined
        : {
            id: toId(vem, `${slag}-${varde}`),
            slag,
            varde: 'okant' as const,
            vem,
            kalla: kallaOf(myndighet, utdrag),
            behovs: 'okant' as const,
          };
    }),
    rows,
    uppslag,
    TILLGANGSMYNDIGHETER,
  );
