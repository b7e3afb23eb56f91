import 'server-only';
import type { z } from 'zod';

/** The rows of a list that can be read, and whether all could. A list that is missing is empty. */
export function rowsOf<T>(list: unknown, schema: z.ZodType<T>): { rows: T[]; allt: boolean } {
  if (list === undefined) return { rows: [], allt: true };
  if (!Array.isArray(list)) return { rows: [], allt: false };
  const parsed = list.map((row: unknown) => schema.safeParse(row));
  return {
    rows: parsed.flatMap((row) => (row.success ? [row.data] : [])),
    allt: parsed.every(({ success }) => success),
  };
}
