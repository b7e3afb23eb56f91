import { z } from 'zod';
import type { Falt, Felkod } from './falt.ts';

/** A field's rules as the browser can apply them, without zod. */
export type Regler = {
  required?: Felkod;
  maxLength?: { value: number; kod: Felkod };
  pattern?: { source: string; kod: Felkod };
};

type Check = {
  check: string;
  minimum?: number;
  maximum?: number;
  pattern?: RegExp;
  error?: (issue: never) => unknown;
};

/** The string schema at the front of a pipe of transforms. */
function front(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodPipe ? front(schema.in) : schema;
}

/**
 * Reads a field's rules back from its zod schema: what the browser says can never differ from what the server says. The
 * server may know more (a day that does not exist); the browser never refuses what the server accepts.
 */
export function reglerOf({ schema }: Falt): Regler {
  const string = front(schema);
  if (!(string instanceof z.ZodString)) return {};
  const regler: Regler = {};
  for (const { _zod } of string._zod.def.checks ?? []) {
    const check = _zod.def as unknown as Check;
    const kod = String(check.error?.({} as never)) as Felkod;
    if (check.check === 'min_length' && check.minimum === 1) regler.required = kod;
    if (check.check === 'max_length' && check.maximum) regler.maxLength = { value: check.maximum, kod };
    if (check.check === 'string_format' && check.pattern)
      regler.pattern = { source: check.pattern.source, kod };
  }
  return regler;
}
