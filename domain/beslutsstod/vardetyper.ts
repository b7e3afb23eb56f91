import { z } from 'zod';
import { isDatum, MANAD_PATTERN } from '../manad.ts';
import type { Datum, Manad } from '../manad.ts';

/** Building blocks shared by the schemas of Underlag and Regelverk. Money is whole öre. */
export const oreSchema = z.int().min(0).max(100_000_000_00);

/** "2026-11". The pattern is the type's own, so the cast adds nothing that the check has not shown. */
export const manadSchema = z
  .string()
  .regex(MANAD_PATTERN, 'ska vara en månad, till exempel 2026-11') as unknown as z.ZodType<Manad, Manad>;

/** "2026-11-05", a day that exists. */
export const datumSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'ska vara ett datum, till exempel 2026-11-05')
  .refine(isDatum, 'finns inte i kalendern') as unknown as z.ZodType<Datum, Datum>;

export const idSchema = z.string().min(1).max(100);

/** An answer that may be missing: "okant" is a value of its own and never read as "nej". */
export const svarSchema = z.enum(['ja', 'nej', 'okant']);

export const okant = z.literal('okant');

/** Where a rule or a number comes from. `href` is a web address, or an anchor in the module's README. */
export const referenceSchema = z.strictObject({ title: z.string().min(1), href: z.string().min(1) });
export type Reference = z.infer<typeof referenceSchema>;

/** H read at the source, M one good secondary source, L weak, NV not verified. */
export const confidenceSchema = z.enum(['H', 'M', 'L', 'NV']);
export type Confidence = z.infer<typeof confidenceSchema>;
