import { z } from 'zod';
import { dated } from './daterad.ts';
import { kostnadsregelSchema, tabellSchema } from './kostnadsregel.ts';
import { MYNDIGHETER } from './underlag-ekonomi.ts';
import { manadSchema, oreSchema, referenceSchema } from './vardetyper.ts';
import { kommunnormSchema, riksnormSchema } from './normtabell.ts';

const manader = z.int().min(0);
const procent = z.number().min(0).max(100);
const myndigheter = z.array(z.enum(MYNDIGHETER));

/** How a kind of income counts. `forman` joins declared and register rows of the same benefit. */
export const inkomstregelSchema = z.strictObject({
  rubrik: z.string().min(1),
  forman: z.string().min(1),
  /** arbete: jobbstimulans for an adult, the yearly free amount for a child. person: counted in full, and a person looks. */
  raknas: z.enum(['fullt', 'arbete', 'inte', 'person']),
  /** The agency whose register shows it; null when only the applicant can tell. */
  register: z.union([z.enum(MYNDIGHETER), z.null()]),
});
export type Inkomstregel = z.infer<typeof inkomstregelSchema>;

/** The single parameters: one dated series each. Money in öre. */
export const parametrarSchema = z.strictObject({
  riksnorm: dated(riksnormSchema),
  prisbasbelopp: dated(oreSchema),
  /** manadens_borjan: age on the 1st. under_manaden: the age reached in the month. under_aret: in the year. */
  aldersrakning: dated(z.enum(['manadens_borjan', 'under_manaden', 'under_aret'])),
  dagsbelopp: dated(
    z.strictObject({
      namnare: z.enum(['30', 'manadens_dagar', '365_delat_med_12']),
      avrundning: z.enum(['ingen', 'hel_krona']),
    }),
  ),
  /** The adult's share of the common costs: exact, or rounded half up to whole kronor. */
  gemensamAndel: dated(z.strictObject({ avrundning: z.enum(['ingen', 'hel_krona']) })),
  /** How a child who lives here part of the month counts among the members for the common costs. */
  delbarn: dated(
    z.strictObject({
      gemensamt: z.enum(['efter_dagar', 'fran_dagar']),
      /** From this many days the child counts as a member in tables by household. */
      franDagar: z.int().min(0).max(31),
    }),
  ),
  /** A city's own norm, higher than riksnormen; null where it has none. */
  kommunnorm: dated(kommunnormSchema),
  barntillagg: dated(oreSchema),
  utbetalning: dated(z.strictObject({ avrundning: z.enum(['ore', 'hel_krona_upp', 'hel_krona_narmast']) })),
  nettobelopp: dated(z.enum(['utbetalt', 'efter_skatt'])),
  /** When a benefit paid in the comparison month stands in for one that is missing in the control month. */
  jamforelsemanad: dated(z.enum(['aldrig', 'nar_uppslag_saknas', 'alltid'])),
  jobbstimulans: dated(z.strictObject({ procent, efterManader: manader, giltigManader: manader })),
  barnsArbetsinkomst: dated(z.strictObject({ procentAvPrisbasbelopp: z.number().min(0) })),
  /** Change of a benefit since the month before: percent tolerated; 0 is exact. Own value per benefit. */
  andring: dated(z.strictObject({ procent, perForman: z.record(z.string(), procent) })),
  tidigareOverskott: dated(
    z.strictObject({ manaderBakat: manader, foreslas: z.enum(['handlaggare', 'modul', 'nej']) }),
  ),
  tillgangar: dated(
    z.strictObject({
      raknas: z.array(z.enum(['konto', 'vardepapper', 'fordon', 'bostad', 'fastighet', 'foretag', 'ovrigt'])),
      /** What may stay when it is needed for work or for medical reasons, up to this value. */
      fordonHogst: z.union([oreSchema, z.literal('aldrig')]),
      bostadEfterManader: manader,
    }),
  ),
  /** The share drawn. `start`: a higher share up to and with a month. `grupper`: everyone who applies for a cost. */
  stickprov: dated(
    z.strictObject({
      procent,
      start: z.union([z.strictObject({ procent, tom: manadSchema }), z.null()]),
      grupper: z.array(
        z.strictObject({
          id: z.string().min(1),
          rubrik: z.string().min(1),
          /** A key of `kostnadsregler`. */
          kostnad: z.string().min(1),
          procent,
        }),
      ),
    }),
  ),
  djupkontroll: dated(z.strictObject({ manader: z.int().min(1) })),
  aktivitetskrav: dated(z.strictObject({ galler: z.boolean(), efterManader: manader })),
  lakarintyg: dated(z.strictObject({ kravs: z.boolean() })),
  /** From this day of the month before, a month may be applied for. Every month has a 28th. */
  ansokningsoppning: dated(z.strictObject({ dag: z.int().min(1).max(28) })),
  /** Working days from a whole application to a decision, as a goal. */
  tidsmal: dated(z.strictObject({ arbetsdagar: z.int().min(1) })),
  /** Hours an application waits for agencies that cannot be reached, before it goes on to a person. */
  uppslagVantan: dated(z.strictObject({ timmar: z.int().min(0) })),
  /** Agencies that must have answered for each adult, and for a child with income of its own. */
  uppslag: dated(z.strictObject({ vuxna: myndigheter, barn: myndigheter })),
  ort: dated(z.enum(['storstad', 'mellanstor', 'mindre'])),
  /** The provisions that a decision rests on. */
  lagrum: dated(z.array(referenceSchema).min(1)),
  /** Ids of the checks in order of priority. All must be there. */
  kontrollordning: dated(z.array(z.string().min(1))),
});

/** What other parts of the service read and no calculation does: one dated series each. */
const tjanstSchema = z.strictObject({
  /** A case that ended at most this many days ago is opened again by an återansökan. */
  ateroppning: dated(z.strictObject({ dagar: z.int().min(0) })),
  /** Days after a month before the secret of its draw is shown: time for what came in on the last day to be drawn. */
  stickprovVisas: dated(z.strictObject({ dagar: z.int().min(0) })),
  /** Months that applicants are asked to keep receipts. */
  sparaKvitton: dated(z.strictObject({ manader: z.int().min(1) })),
});

export const regelverkSchema = z.strictObject({
  id: z.string().min(1),
  namn: z.string().min(1),
  kommun: z.string().min(1),
  parametrar: parametrarSchema,
  inkomstregler: z.record(z.string(), dated(inkomstregelSchema)),
  kostnadsregler: z.record(z.string(), dated(kostnadsregelSchema)),
  tabeller: z.record(z.string(), dated(tabellSchema)),
  /** Absent in what was written before these were parameters. */
  tjanst: tjanstSchema.optional(),
});

export type RegelverkData = z.infer<typeof regelverkSchema>;

/** A validated regelverk with its version. Made by `loadRegelverk` only. */
export type Regelverk = {
  readonly data: RegelverkData;
  /** SHA-256 of the canonical content, hex: the version. */
  readonly hash: string;
  /** May a cell that is computed, not read in a source, be used? An official deployment says false. */
  readonly tillatBeraknadTabell: boolean;
};
