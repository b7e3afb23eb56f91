import { z } from 'zod';
import { datumSchema, idSchema, manadSchema, okant, oreSchema, svarSchema } from './vardetyper.ts';

/** The agencies of SSBTEK: Försäkringskassan, Pensionsmyndigheten, Arbetsförmedlingen, CSN, a-kassorna, Skatteverket, Transportstyrelsen, Migrationsverket. */
export const MYNDIGHETER = ['FK', 'PM', 'AF', 'CSN', 'SO', 'SKV', 'TNS', 'MIV'] as const;
const myndighetSchema = z.enum(MYNDIGHETER);
export type Myndighet = z.infer<typeof myndighetSchema>;

/** Who said it. A register value names its agency and when it was fetched (ISO time). */
const kallaSchema = z.discriminatedUnion('typ', [
  z.strictObject({ typ: z.literal('sokande') }),
  z.strictObject({ typ: z.literal('register'), myndighet: myndighetSchema, hamtad: z.string().min(1) }),
  z.strictObject({ typ: z.literal('handlaggare') }),
]);

const inkomstSchema = z.strictObject({
  id: idSchema,
  /** Kind, a key of the regelverk's inkomstregler ("lon", "bostadsbidrag"…). An unknown kind goes to a person. */
  slag: z.string().min(1),
  /**
   * Paid out: net after tax and other deductions. Whole öre. "okant": a benefit the applicant has ticked without a
   * sum. A register's row for the same benefit and person says the sum; without one a person must find out.
   */
  belopp: z.union([oreSchema, okant]),
  /** Net after tax but before other deductions (införsel, skuld…); "okant" when not told, "samma" when there were none. */
  efterSkatt: z.union([oreSchema, z.literal('samma'), okant]),
  utbetalningsdatum: z.union([datumSchema, okant]),
  /** Last day of the period it covers: places the income when there is no payment date. */
  periodTom: z.union([datumSchema, okant]),
  vem: idSchema,
  kalla: kallaSchema,
  /** An agency's preliminary payment: announced, not yet paid. */
  preliminar: z.boolean(),
});
export type Inkomst = z.infer<typeof inkomstSchema>;

const uppslagBas = { myndighet: myndighetSchema, vem: idSchema };
const uppslagSchema = z.discriminatedUnion('status', [
  z.strictObject({ ...uppslagBas, status: z.literal('ej_fragad') }),
  z.strictObject({ ...uppslagBas, status: z.literal('svar'), hamtad: z.string().min(1) }),
  z.strictObject({ ...uppslagBas, status: z.literal('inget_hos_oss'), hamtad: z.string().min(1) }),
  /** Part of the answer came (SSBTEK "avvikelse"). */
  z.strictObject({ ...uppslagBas, status: z.literal('delvis'), hamtad: z.string().min(1), skal: z.string() }),
  z.strictObject({
    ...uppslagBas,
    status: z.literal('kunde_inte_kontrolleras'),
    forsokt: z.string().min(1),
    skal: z.string(),
  }),
]);
export type Uppslag = z.infer<typeof uppslagSchema>;

const kostnadSchema = z.strictObject({
  id: idSchema,
  /** Kind, a key of the regelverk's kostnadsregler ("hyra", "el"…). An unknown kind is treated as "ovrigt". */
  slag: z.string().min(1),
  /** What the applicant calls it; shown, never computed with. */
  rubrik: z.string(),
  /** Applied for, whole öre. */
  sokt: oreSchema,
  /** Who it is for, a person's id, or the household. */
  vem: z.union([idSchema, z.literal('hushallet')]),
  /** bifogad: in the application. sparad: the applicant keeps it. forhandsprovad: a proposal was approved first. */
  underlag: z.enum(['bifogad', 'sparad', 'forhandsprovad', 'inget', 'okant']),
  /** How many months the invoice covers. */
  manader: z.union([z.int().min(1).max(12), okant]),
  /** Days it is for, where the rule counts days (nödbistånd). */
  dagar: z.union([z.int().min(1).max(31), okant]),
  /** Consumption, for rules in kWh; with the price in öre per kWh. */
  forbrukning: z.union([z.strictObject({ kwh: z.number().min(0), orePerKwh: z.number().min(0) }), okant]),
  /** Approved earlier within the rule's period (term, year, rolling months), before this application. */
  godkantIPerioden: z.union([oreSchema, okant]),
  /** Items of a list (hemutrustning): key in the rule and applied sum. */
  poster: z.array(z.strictObject({ post: z.string().min(1), sokt: oreSchema })),
  /** Assets that pay first (a dead person's estate). */
  egnaMedel: z.union([oreSchema, okant]),
  /** How many people share this cost, the household's own counted; 1 when nobody else does. */
  delasAv: z.union([z.int().min(1).max(30), okant]),
  /** A conditional fact the rule asks for ("ar_akut", "over_tre_km"): its name and the answer. */
  svar: z.record(z.string(), svarSchema),
  /** A person's choice above the schablon, with the reason. */
  val: z.union([z.strictObject({ godkant: oreSchema, skal: z.string().min(1) }), z.literal('inget')]),
});
export type Kostnad = z.infer<typeof kostnadSchema>;

const tillgangSchema = z.strictObject({
  id: idSchema,
  slag: z.enum(['konto', 'vardepapper', 'fordon', 'bostad', 'fastighet', 'foretag', 'ovrigt']),
  varde: z.union([oreSchema, okant]),
  vem: idSchema,
  kalla: kallaSchema,
  /** Is it needed for work or for medical reasons? */
  behovs: svarSchema,
});
export type Tillgang = z.infer<typeof tillgangSchema>;

const soktFormanSchema = z.strictObject({
  id: idSchema,
  slag: z.string().min(1),
  vem: idSchema,
  kalla: kallaSchema,
  beslutad: svarSchema,
});

/** What was approved for the month before: what governs and what is compared. */
const foregaendeSchema = z.strictObject({
  manad: manadSchema,
  hushall: z.array(idSchema),
  kostnader: z.array(
    z.strictObject({
      slag: z.string().min(1),
      vem: z.union([idSchema, z.literal('hushallet')]),
      godkant: oreSchema,
    }),
  ),
  /** Counted then, by the regelverk's benefit key (`forman`); compared with when the comparison month has no rows. */
  inkomster: z.array(z.strictObject({ forman: z.string().min(1), vem: idSchema, belopp: oreSchema })),
  /** Ids of the assets that were known. */
  tillgangar: z.array(idSchema),
  /** Were the costs that were approved then shown to be paid? */
  kostnaderBetalda: svarSchema,
});

export const underlagEkonomi = {
  inkomster: z.array(inkomstSchema),
  /** Has the applicant answered the question of incomes at all? An empty list with "ja" means "no incomes". */
  inkomsterUppgivna: svarSchema,
  uppslag: z.array(uppslagSchema),
  soktaFormaner: z.union([z.array(soktFormanSchema), okant]),
  kostnader: z.array(kostnadSchema),
  tillgangar: z.union([z.array(tillgangSchema), okant]),
  /** Surplus in earlier months, by the city's own calculation. */
  tidigareOverskott: z.union([
    z.array(
      z.strictObject({ id: idSchema, manad: manadSchema, belopp: oreSchema, valdAvHandlaggare: z.boolean() }),
    ),
    okant,
  ]),
  /** Deductions a person has entered, for example assistance already paid for the month. */
  avdrag: z.array(z.strictObject({ id: idSchema, skal: z.string().min(1), belopp: oreSchema })),
  foregaende: z.union([foregaendeSchema, z.literal('ingen'), okant]),
};
