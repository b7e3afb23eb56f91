import 'server-only';
import { z } from 'zod';

/** A step as a form sends it: which draft, which step, the version that the page was made from, and the answers. */
export const stegInput = z.looseObject({
  ansokan: z.uuid(),
  steg: z.string(),
  version: z.coerce.number().int(),
});

/** The answers of a sent form: text alone, never a file. */
export const stringsOf = (rest: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(rest).filter((e): e is [string, string] => typeof e[1] === 'string'));
