import { z } from 'zod';
import { datumSchema, idSchema, manadSchema, okant, oreSchema, svarSchema } from './vardetyper.ts';

/** Reasons that free a person from the aktivitetskrav (prop. 2025/26:207); "inget" when none applies. */
const undantagSchema = z.enum([
  'under_18',
  'skola_18_20',
  'heltidssysselsatt',
  'riktalder',
  'sjukpenning_sjukersattning',
  'annat',
  'inget',
  'okant',
]);

const planeringSchema = z.strictObject({
  vem: idSchema,
  /** ingen_plan: no plan has been made, which is the city's task, not the person's fault. */
  planFoljd: z.enum(['ja', 'nej', 'ingen_plan', 'okant']),
  narvaro: z.enum(['ja', 'giltig_franvaro', 'ogiltig_franvaro', 'inget_att_narvara_vid', 'okant']),
  undantag: undantagSchema,
  /** Sick and therefore not taking part? */
  sjuk: svarSchema,
  /** Last day of the läkarintyg; "saknas" when asked for and not given. */
  lakarintygTom: z.union([datumSchema, z.literal('saknas'), z.literal('behovs_inte'), okant]),
});
export type Planering = z.infer<typeof planeringSchema>;

const jobbstimulansSchema = z.strictObject({
  vem: idSchema,
  /** First month of the running two years; "ingen" when no period has begun. */
  fran: z.union([manadSchema, z.literal('ingen'), okant]),
  /** Months in a row with försörjningsstöd just before the control month. */
  manaderIRad: z.union([z.int().min(0).max(1200), okant]),
});

export const underlagArende = {
  arende: z.strictObject({
    skyddadIdentitet: svarSchema,
    /** Is the same month already applied for or decided? */
    dubblett: svarSchema,
    oppenKomplettering: svarSchema,
    betalkontoAndrat: svarSchema,
    /** Drawn for stickprov, by a draw made before the recommendation exists. */
    stickprov: z.enum(['dragen', 'inte_dragen', 'okant']),
    /** Month of the last deep control; "aldrig" when there was none. */
    senasteKontroll: z.union([manadSchema, z.literal('aldrig'), okant]),
    /** Months in a row with försörjningsstöd before the application month. */
    manaderIRad: z.union([z.int().min(0).max(1200), okant]),
    /** Of the last twelve months, how many with försörjningsstöd. */
    manaderAvTolv: z.union([z.int().min(0).max(12), okant]),
  }),
  planering: z.array(planeringSchema),
  jobbstimulans: z.array(jobbstimulansSchema),
  /** A child's own work income earlier in the calendar year of the control month, before the control month. */
  barnsArbetsinkomst: z.array(z.strictObject({ vem: idSchema, tidigareIAr: z.union([oreSchema, okant]) })),
};
