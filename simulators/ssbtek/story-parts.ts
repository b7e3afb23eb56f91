import { z } from 'zod';

/** Months from now and date: `-1:22`. */
export const relative = z.string().regex(/^-?\d{1,3}:\d{1,2}$/u);
/** The same, or months from now alone: `-3`. */
export const relativeOrMonth = z.string().regex(/^-?\d{1,3}(?::\d{1,2})?$/u);
export const kronor = z.number().min(0).max(1_000_000);
export const kodNamn = z.tuple([z.string(), z.string()]);

/** Paid on `dag` each month of `manader`, counted from now, both included. */
export const schedule = {
  dag: z.int().min(1).max(31),
  manader: z.tuple([z.int(), z.int()]).default([-14, 3]),
};
