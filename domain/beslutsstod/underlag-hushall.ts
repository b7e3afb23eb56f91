import { z } from 'zod';
import { datumSchema, idSchema, manadSchema, okant, oreSchema, svarSchema } from './vardetyper.ts';

/** Days in the application month that a person lives in the household; "hela" is the whole month. */
const dagarSchema = z.union([z.literal('hela'), z.int().min(0).max(31), okant]);

const vuxenSchema = z.strictObject({
  id: idSchema,
  roll: z.enum(['sokande', 'medsokande']),
  fodelsedatum: z.union([datumSchema, okant]),
  dagar: dagarSchema,
});

const barnSchema = z.strictObject({
  id: idSchema,
  fodelsedatum: z.union([datumSchema, okant]),
  /** heltid: lives here. vaxelvis and umgange: counted by `dagar`. */
  boende: z.enum(['heltid', 'vaxelvis', 'umgange', 'okant']),
  dagar: dagarSchema,
  /** Does the child eat lunch at home on weekdays? "nej" takes the table "utan lunch" (0–6 years). */
  lunchHemma: svarSchema,
  /** Upper secondary school; decides for 18–20 whether the child still belongs to the household. */
  gymnasium: svarSchema,
});

/** A higher norm that a person has granted for a special reason (SOSFS 2013:1), for example a medical diet. */
const normtillaggSchema = z.strictObject({
  id: idSchema,
  vem: idSchema,
  skal: z.string().min(1),
  belopp: oreSchema,
});

const boendeSchema = z.strictObject({
  form: z.enum([
    'hyresratt',
    'andrahand',
    'inneboende',
    'bostadsratt',
    'egethus',
    'hos_foraldrar',
    'bostadslos',
    'institution',
    'okant',
  ]),
  antalRum: z.union([z.int().min(1).max(20), okant]),
  /** Is the let agreed by the landlord (andrahand, inneboende)? "ja" also where the question does not arise. */
  kontraktGodkant: svarSchema,
  vistasIKommunen: svarSchema,
  /** Others who share the home without belonging to the household: adult relatives, lodgers, grown children. */
  andraIBostaden: z.union([z.int().min(0).max(30), okant]),
  /** Of them, how many share the common household costs (food excepted) with the household. */
  delarHushallMed: z.union([z.int().min(0).max(30), okant]),
  /** Time to find a cheaper home, granted by a person: the actual rent counts up to and with this month. */
  radrumTom: z.union([manadSchema, z.literal('inget'), okant]),
});

export const underlagHushall = {
  hushall: z.strictObject({
    vuxna: z.array(vuxenSchema).min(1).max(2),
    barn: z.array(barnSchema).max(30),
    normtillagg: z.array(normtillaggSchema),
    /** Has the household stayed the same since the last application, as the applicant states it? */
    oforandrat: svarSchema,
  }),
  boende: boendeSchema,
};

export type Barn = z.infer<typeof barnSchema>;
