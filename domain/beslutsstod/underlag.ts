import { z } from 'zod';
import { underlagEkonomi } from './underlag-ekonomi.ts';
import { underlagHushall } from './underlag-hushall.ts';
import { underlagArende } from './underlag-arende.ts';
import { idSchema, manadSchema } from './vardetyper.ts';
import type { Fel } from './fel.ts';
import { felFromZod } from './fel.ts';
import { inconsistencies } from './underlag-samband.ts';

/**
 * All that a recommendation is computed from. Nothing is optional: what is not known is written "okant"
 * (or `ej_fragad` for an agency) and leads to a person, never to "no".
 */
export const underlagSchema = z.strictObject({
  /** Opaque id of the application; no personnummer. */
  ansokningId: idSchema,
  ansokningsmanad: manadSchema,
  ansokningstyp: z.enum(['nyansokan', 'ateransokan', 'tillaggsansokan']),
  /** How it came in. Read by nothing in the module: paper and e-tjänst get the same bytes. */
  kanal: z.enum(['etjanst', 'kiosk', 'papper', 'handlaggare']),
  ...underlagHushall,
  ...underlagEkonomi,
  ...underlagArende,
});

export type Underlag = z.infer<typeof underlagSchema>;

/**
 * Reads unknown input as an Underlag. Answers every fault at once, each with its path and a Swedish sentence:
 * form faults first, and when there are none, references that lead nowhere and ids that are used twice.
 */
export const parseUnderlag = (
  input: unknown,
): { ok: true; underlag: Underlag } | { ok: false; fel: Fel[] } => {
  const parsed = underlagSchema.safeParse(input, { reportInput: true });
  if (!parsed.success) return { ok: false, fel: felFromZod(parsed.error) };
  const fel = inconsistencies(parsed.data);
  return fel.length > 0 ? { ok: false, fel } : { ok: true, underlag: parsed.data };
};
