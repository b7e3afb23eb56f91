import { z } from 'zod';
import { oreSchema } from './vardetyper.ts';

const span = z.tuple([z.int().min(0), z.int().min(0)]);

/** One row of a table: every key given must hold. Spans are inclusive. */
const radSchema = z.strictObject({
  vuxna: span.optional(),
  barn: span.optional(),
  personer: span.optional(),
  rum: span.optional(),
  ort: z.enum(['storstad', 'mellanstor', 'mindre']).optional(),
  belopp: oreSchema,
});

export const tabellSchema = z.strictObject({
  rader: z.array(radSchema).min(1),
  /** Added for each child (person) beyond `over`, on top of the row that holds for `over`. */
  perYtterligareBarn: z.strictObject({ over: z.int().min(0), belopp: oreSchema }).optional(),
  perYtterligarePerson: z.strictObject({ over: z.int().min(1), belopp: oreSchema }).optional(),
});
export type Schablontabell = z.infer<typeof tabellSchema>;

const postSchema = z.strictObject({
  rubrik: z.string(),
  godtas: z.boolean(),
  hogst: z.union([oreSchema, z.null()]),
});

/** What the limit is made of. */
const gransSchema = z.discriminatedUnion('typ', [
  /** The actual, reasonable cost; no amount of its own. */
  z.strictObject({ typ: z.literal('faktisk') }),
  z.strictObject({ typ: z.literal('tabell'), tabell: tabellSchema }),
  /** A dated table of someone else's, kept under `tabeller` in the regelverk. */
  z.strictObject({ typ: z.literal('extern_tabell'), tabell: z.string().min(1) }),
  z.strictObject({ typ: z.literal('procent_pbb'), procent: z.number().positive().max(1000) }),
  /** kWh per month by number of persons, times the actual price. The table's `belopp` are kWh. */
  z.strictObject({ typ: z.literal('forbrukning'), kwh: tabellSchema }),
  /** A list of items, each accepted or not, each with its own limit; and a limit for the whole. */
  z.strictObject({
    typ: z.literal('poster'),
    poster: z.record(z.string(), postSchema),
    totalt: z.union([tabellSchema, z.null()]),
  }),
  /** A part of the adult's norm per day: taljare/namnare of it, over the regelverk's day denominator. */
  z.strictObject({ typ: z.literal('del_av_norm'), taljare: z.int().positive(), namnare: z.int().positive() }),
  /** Already inside riksnormen: nothing on top. */
  z.strictObject({ typ: z.literal('ingar_i_norm') }),
  /** No schablon: 0 is proposed and a person decides. */
  z.strictObject({ typ: z.literal('ingen') }),
]);

const gateSchema = z.strictObject({
  /** Months with stöd in a row, and of the last twelve, at least. */
  manaderIRad: z.int().min(1).optional(),
  manaderAvTolv: z.int().min(1).max(12).optional(),
  /** The household, or the child it is for, must be (have a child) of this age. */
  barnAlder: span.optional(),
  /** Calendar months in which it may be granted. */
  kalendermanader: z.array(z.int().min(1).max(12)).optional(),
  boendeformer: z.array(z.string()).optional(),
  /** Questions that must be answered "ja": name → the question in Swedish. */
  svar: z.record(z.string(), z.string()).optional(),
});

/** One rule record for every kind of cost. */
export const kostnadsregelSchema = z.strictObject({
  rubrik: z.string().min(1),
  grans: gransSchema,
  /** Percent of the limit in certain calendar months; 100 in the others. */
  sasong: z.array(
    z.strictObject({ kalendermanader: z.array(z.int().min(1).max(12)), procent: z.int().min(0) }),
  ),
  /** Percent of the limit when every adult is younger than this and there are no children. */
  unga: z.union([z.strictObject({ under: z.int().min(19), procent: z.int().min(0).max(100) }), z.null()]),
  /** Another limit when a question is answered "ja" (reuse from a sibling, a first home). */
  vidSvar: z.array(z.strictObject({ svar: z.string(), procent: z.int().min(0).max(100) })),
  period: z.discriminatedUnion('typ', [
    z.strictObject({ typ: z.literal('manad') }),
    z.strictObject({ typ: z.literal('tillfalle') }),
    z.strictObject({ typ: z.literal('termin') }),
    z.strictObject({ typ: z.literal('ar') }),
    z.strictObject({ typ: z.literal('rullande'), manader: z.int().min(2) }),
  ]),
  per: z.enum(['hushall', 'person']),
  /**
   * Above the limit. tak: approved to the limit, the rest to a person. varna: the actual cost is proposed and a
   * person looks. radrum: the actual cost during a granted rådrum, then as tak.
   */
  over: z.enum(['tak', 'varna', 'radrum']),
  /** nej: not governed. star_fast: what was approved last month stands. styr: never above last month's. */
  foregaende: z.enum(['nej', 'star_fast', 'styr']),
  underlag: z.strictObject({
    krav: z.enum(['inget', 'spara', 'bifoga', 'forhandsprovning']),
    /** Above this sum it must be attached, whatever `krav` says; null when there is no such sum. */
    bifogaOver: z.union([oreSchema, z.null()]),
  }),
  gate: gateSchema,
  /** The most months an invoice may cover; null when that does not matter. */
  hogstManader: z.union([z.int().min(1), z.null()]),
  /** Last month's approved costs must be shown to be paid. */
  kravBetald: z.boolean(),
  /** Split by the number who share it. */
  delas: z.boolean(),
  /** Own means (an estate) go first. */
  minusEgnaMedel: z.boolean(),
  /** Above this sum a second person looks. */
  granskasOver: z.union([oreSchema, z.null()]),
  /** A limit of quality rather than money ("grundförsäkring utan tillägg"), told to the applicant. */
  kvalitet: z.union([z.string(), z.null()]),
  /** Always a person, also within the limit. */
  alltidPerson: z.boolean(),
});
export type Kostnadsregel = z.infer<typeof kostnadsregelSchema>;
