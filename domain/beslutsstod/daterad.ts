import { z } from 'zod';
import { confidenceSchema, manadSchema, referenceSchema } from './vardetyper.ts';

/**
 * A number is never alone: it has a first month, perhaps a last one, a reference and a confidence.
 * `tagg` tells an example value apart: S middle of municipal values seen, R reference value, P placeholder.
 */
export const dated = <T extends z.ZodType>(amount: T) =>
  z
    .array(
      z.strictObject({
        from: manadSchema,
        to: manadSchema.optional(),
        amount,
        reference: referenceSchema,
        confidence: confidenceSchema,
        tagg: z.enum(['S', 'R', 'P']).optional(),
      }),
    )
    .min(1);

export type Daterad<T> = {
  from: z.infer<typeof manadSchema>;
  to?: z.infer<typeof manadSchema> | undefined;
  amount: T;
  reference: z.infer<typeof referenceSchema>;
  confidence: z.infer<typeof confidenceSchema>;
  tagg?: 'S' | 'R' | 'P' | undefined;
};
