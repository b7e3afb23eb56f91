import { z } from 'zod';
import { kostnadsslag } from '../ansokan/underlag-kostnader.ts';

const stored = z.object({ kostnader: z.array(z.object({ slag: z.string() })) });

/**
 * Which costs a sent application is about, in the regelverk's names: all that the draw reads of the answers.
 *
 * @throws ZodError when `svar` is not the stored answers of an application
 */
export const sokta = (svar: unknown): string[] =>
  stored.parse(svar).kostnader.map(({ slag }) => kostnadsslag(slag));
