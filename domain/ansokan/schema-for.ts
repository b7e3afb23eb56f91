import type { z } from 'zod';

type Schema = z.ZodType<unknown, string>;

/** Answers that are people differ from household to household: then the oldest schemas give way. */
const MAX = 1000;
const made = new Map<string, Schema>();

/** One schema for all fields with the same rules: making one takes longer than reading with it, and a form has hundreds. */
export function schemaFor(rules: string, make: () => Schema): Schema {
  const found = made.get(rules);
  if (found) return found;
  const schema = make();
  if (made.size >= MAX) made.clear();
  made.set(rules, schema);
  return schema;
}
