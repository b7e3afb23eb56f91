import 'server-only';
import { z } from 'zod';

/** LEFI v9 as far as it is read. Unknown fields are dropped here: names, addresses, children and debts among them. */
const belopp = z.object({ summa: z.number(), valuta: z.literal('SEK').default('SEK') });
const kodad = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  beskrivning: z.string().optional(),
});
const period = z.object({ fran: z.string().optional(), till: z.string().optional() }).optional();

const fkDetalj = z.object({
  forman: kodad.optional(),
  beloppstyp: kodad.optional(),
  skattebelopp: belopp.optional(),
  avdragsbelopp: belopp.optional(),
  bruttobelopp: belopp.optional(),
});

export const fkUtbetalning = z.object({
  foretag: kodad.optional(),
  formansfamilj: kodad.optional(),
  datum: z.string().optional(),
  period,
  bruttobelopp: belopp.optional(),
  skattebelopp: belopp.optional(),
  avdragsbelopp: belopp.optional(),
  nettobelopp: belopp,
  utbetalningsdetalj: z.array(fkDetalj).optional(),
});

export const fkArende = z.object({
  aktivt: z.boolean().optional(),
  avslaget: z.boolean().optional(),
  startades: z.string().optional(),
  beslut: z
    .array(
      z.object({
        forman: kodad.optional(),
        period,
        beslutsutfall: z.string().optional(),
      }),
    )
    .default([]),
});

export const fkProgram = z.object({ period });
export const fkJobbdagar = z.object({ harForbrukatMaxAntal: z.boolean().optional() });
export const fkPerson = z.object({ personnummer: z.string().optional(), skyddad: z.boolean().optional() });

const kod = z.object({ kod: z.string(), beskrivning: z.string().optional() });
const pmPeriod = z.object({ from: z.string().optional(), tom: z.string().nullish() }).optional();

export const pmUtbetalning = z.object({
  utbetalningsdatum: z.string().optional(),
  utbetalningsperiod: pmPeriod,
  bruttobelopp: z.number().optional(),
  nettobelopp: z.number(),
  avdrag: z.array(z.object({ belopp: z.number(), avdragstyp: kod })).optional(),
  utbetalningsrader: z
    .array(
      z.object({
        formansgrupp: kod.optional(),
        utbetalningsforman: kod.optional(),
        beloppstyp: kod.optional(),
      }),
    )
    .default([]),
});

export const pmAnsprak = z.object({ formansgrupp: kod.optional(), ankomstdatum: z.string().optional() });

export const pmBeslut = z.object({
  formansgrupp: kod.optional(),
  beslutsutfall: z.string().optional(),
  beslutadErsattning: z.array(z.object({ period: pmPeriod })).default([]),
});

const utlamnare = z.object({
  utlamnare: z.object({ kod: z.string() }),
  tillstand: z.object({ kod: z.string() }),
});
export const avvikelse = z.object({ formansgrupp: z.object({ kod: z.string() }).optional() });

const rader = z.array(z.unknown()).default([]);

/** The top level. A list that is not a list makes the whole answer unreadable. */
export const lefiSvar = z.object({
  utlamnare: z.array(utlamnare).default([]),
  avvikelser: z.union([z.record(z.string(), rader), rader]).default([]),
  formansinformation: z.record(z.string(), z.unknown()).default({}),
  ansprak: rader,
  beslut: rader,
  utbetalningar: rader,
  preliminaraUtbetalningar: rader,
});

export type LefiSvar = z.infer<typeof lefiSvar>;
export type FkUtbetalning = z.infer<typeof fkUtbetalning>;
export type FkArende = z.infer<typeof fkArende>;
export type PmUtbetalning = z.infer<typeof pmUtbetalning>;
