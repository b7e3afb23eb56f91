import { z } from 'zod';
import { MYNDIGHETER } from '../beslutsstod/underlag-ekonomi.ts';
import { datumSchema, idSchema, oreSchema } from '../beslutsstod/vardetyper.ts';

/**
 * The one state every source ends in, whatever its own words for it were.
 *
 * - `ej_fragad`: not asked
 * - `misslyckad`: asked, and nothing usable came (time-out, fault, an error inside the answer, garbage)
 * - `delvis`: some of the answer came
 * - `inget_hos_oss`: the agency answered that it has nothing about the person
 * - `overifierbar`: an answer that cannot be read as yes or no (an a-kassa that is silent in an answer that came)
 * - `svar`: the agency answered
 */
export const TILLSTAND = [
  'ej_fragad',
  'misslyckad',
  'delvis',
  'inget_hos_oss',
  'overifierbar',
  'svar',
] as const;
export type Tillstand = (typeof TILLSTAND)[number];

const myndighet = z.enum(MYNDIGHETER);
const period = z.strictObject({ from: datumSchema, tom: datumSchema });
const tid = z.iso.datetime();

const kallaSchema = z.strictObject({
  myndighet,
  tillstand: z.enum(TILLSTAND),
  /** When the answer came, or when it was given up; null for `ej_fragad`. ISO time in UTC. */
  tid: tid.nullable(),
  /** What went wrong, in Swedish, without anything of the answer's own text; null when nothing did. */
  skal: z.string().nullable(),
});

const inkomstSchema = z.strictObject({
  id: idSchema,
  myndighet,
  /** A key of the regelverk's inkomstregler where the code is known, else the agency's own code: a person looks. */
  slag: z.string().min(1),
  /** The agency's own words for it. */
  rubrik: z.string(),
  /** Paid out, net. Whole öre. */
  belopp: oreSchema,
  /** After tax and before other deductions; null when the agency does not tell. */
  efterSkatt: oreSchema.nullable(),
  utbetalningsdatum: datumSchema.nullable(),
  period: period.nullable(),
  /** Announced, not yet paid. */
  preliminar: z.boolean(),
  /** Deductions other than tax, with the agency's code. */
  avdrag: z.array(z.strictObject({ kod: z.string(), belopp: oreSchema })),
});

/** Facts that are no income and that a check or a person reads. */
const signalSchema = z.strictObject({
  myndighet,
  typ: z.enum([
    'inskriven',
    'aktivitetsrapport',
    'beslut_program',
    'sokt_forman',
    'beslut_forman',
    'avstangning',
    'a_kassa',
    'fordon',
    'uppehallstillstand',
    'foretag',
    'kapital',
    'lon_enligt_arbetsgivare',
    'studier',
    'skyddad',
    'overlappning',
  ]),
  /** Machine-readable: "ja", "nej", "okant", a benefit's key, a decision code … */
  varde: z.string(),
  /** One Swedish sentence for the caseworker and the applicant. */
  text: z.string(),
  from: datumSchema.nullable(),
  tom: datumSchema.nullable(),
});

/** What came back of one look-up about one person: what is kept, shown to the person and computed from. */
export const registerutdragSchema = z.strictObject({
  ssbtek: z.enum(['10', '11']),
  korrelationsid: z.string(),
  fragad: tid,
  besvarad: tid,
  period,
  kallor: z
    .array(kallaSchema)
    .refine(
      (kallor) => new Set(kallor.map((k) => k.myndighet)).size === kallor.length,
      'en rad per myndighet',
    ),
  inkomster: z.array(inkomstSchema),
  signaler: z.array(signalSchema),
});

export type RegisterutdragInnehall = z.infer<typeof registerutdragSchema>;
export type SsbtekVersion = RegisterutdragInnehall['ssbtek'];
export type Period = RegisterutdragInnehall['period'];
export type Kalla = z.infer<typeof kallaSchema>;
export type Registerinkomst = z.infer<typeof inkomstSchema>;
export type Signal = z.infer<typeof signalSchema>;

/** One look-up of one person; `utdrag` is null when the person has not been looked up at all. */
export type Utdragsrad = { vem: string; utdrag: RegisterutdragInnehall | null };
