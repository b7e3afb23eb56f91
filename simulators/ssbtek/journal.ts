import type { Agency } from './faults.ts';

const KEPT = 20_000;

interface Entry {
  readonly at: string;
  readonly operation: string;
  readonly asked: readonly Agency[];
  readonly person: string | undefined;
}

/** What was asked, for tests that count: never what was answered. The oldest are forgotten. */
export function createJournal() {
  let entries: Entry[] = [];
  let total = 0;
  return {
    note(operation: string, person: string | undefined, asked: readonly Agency[]): void {
      total += 1;
      entries.push({ at: new Date().toISOString(), operation, asked, person });
      if (entries.length > 2 * KEPT) entries = entries.slice(-KEPT);
    },
    total: () => total,
    /** The calls about one person, oldest first, without the number. */
    about: (person: string) =>
      entries
        .filter((e) => e.person === person)
        .map(({ at, operation, asked }) => ({ at, operation, asked })),
    clear(): void {
      entries = [];
      total = 0;
    },
  };
}

export type Journal = ReturnType<typeof createJournal>;
