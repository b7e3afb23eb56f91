import { z } from 'zod';
import { FORMANER, type Forman } from './formaner.ts';
import { kodNamn, kronor, relative, relativeOrMonth, schedule } from './story-parts.ts';

const forman = z.enum(Object.keys(FORMANER) as [Forman, ...Forman[]]);

const avdrag = z.strictObject({ typ: z.string(), beskrivning: z.string(), belopp: kronor });

const fkPayment = z.strictObject({
  forman,
  ...schedule,
  brutto: kronor,
  skatt: kronor.default(0),
  avdrag: z.array(avdrag).default([]),
  /** First and last date covered, in the month that lies `manad` from that of the payment. */
  tacker: z.strictObject({ manad: z.int().default(0), fran: z.int(), till: z.int() }).optional(),
  omfattning: z.tuple([z.int(), z.int()]).optional(),
  dagar: z.number().optional(),
});

const fkArende = z.strictObject({
  forman,
  startades: relative,
  aktivt: z.boolean().default(true),
  avslaget: z.boolean().optional(),
  beslut: z
    .array(
      z.strictObject({
        fattades: relative,
        definitivt: z.boolean().default(true),
        fran: relativeOrMonth,
        till: relativeOrMonth.optional(),
        belopp: kronor.optional(),
        utfall: z.enum(['BEVILJAN', 'AVSLAG']).optional(),
      }),
    )
    .default([]),
});

/** What FK has of a person. */
export const fk = z.strictObject({
  arenden: z.array(fkArende).default([]),
  utbetalningar: z.array(fkPayment).default([]),
  program: z
    .array(z.strictObject({ namn: kodNamn, fran: relative, till: relative, dagar: z.int().optional() }))
    .default([]),
});

/** What Pensionsmyndigheten has. */
export const pm = z.strictObject({
  utbetalningar: z
    .array(
      z.strictObject({
        grupp: z.enum(['AP', 'BTI', 'EF']),
        forman: kodNamn,
        beloppstyp: kodNamn,
        ...schedule,
        brutto: z.int(),
        skatt: z.int().default(0),
      }),
    )
    .default([]),
  beslut: z
    .array(
      z.strictObject({
        grupp: z.enum(['AP', 'BTI', 'EF']),
        datum: relative,
        fran: relative,
        till: relative.optional(),
        belopp: z.int(),
      }),
    )
    .default([]),
  ansprak: z
    .array(z.strictObject({ grupp: z.enum(['AP', 'BTI', 'EF']), ankom: relative, fran: relative }))
    .default([]),
});

export type FkPayment = z.infer<typeof fkPayment>;
export type FkArende = z.infer<typeof fkArende>;
