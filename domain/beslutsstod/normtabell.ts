import { z } from 'zod';
import { oreSchema } from './vardetyper.ts';

/** The eight age bands of riksnormen; 19-20 is a child at home in upper secondary school. */
export const ALDERSBAND = ['0', '1-2', '3', '4-6', '7-10', '11-14', '15-18', '19-20'] as const;
export type Aldersband = (typeof ALDERSBAND)[number];

/** Bands that have a row of their own for children who eat lunch in preschool or school on weekdays. */
export const LUNCHBAND = ['0', '1-2', '3', '4-6'] as const;
export type Lunchband = (typeof LUNCHBAND)[number];

/** A cell that has not been read in a source is null, never guessed. */
const cell = z.union([oreSchema, z.null()]);

const tabell = z.strictObject({
  ensamstaende: cell,
  par: cell,
  barn: z.record(z.enum(ALDERSBAND), cell),
  barnUtanLunch: z.record(z.enum(LUNCHBAND), cell),
  /** Common household costs for 1 to 7 members. */
  gemensamt: z.tuple([cell, cell, cell, cell, cell, cell, cell]),
});
export type Normtabell = z.infer<typeof tabell>;

/**
 * A city's own higher norm: whole amounts, or what is added to riksnormen's. A cell that is null is riksnormen's; the
 * whole is null where the city has none. Loading refuses what would give less than riksnormen.
 */
export const kommunnormSchema = z.union([
  z.null(),
  z.strictObject({ typ: z.enum(['belopp', 'tillagg']), tabell }),
]);
export type Kommunnorm = z.infer<typeof kommunnormSchema>;

/** Read values and computed values kept apart: `beraknad` is used only where `officiell` has no value. */
export const riksnormSchema = z.strictObject({
  officiell: tabell,
  beraknad: z.union([tabell, z.null()]),
  beraknadText: z.string(),
});
