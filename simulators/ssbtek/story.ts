import { z } from 'zod';
import { faultRequest } from './faults.ts';
import { FORMANER, type Forman } from './formaner.ts';

/** Months from now and date: `-1:22`. */
const relative = z.string().regex(/^-?\d{1,3}:\d{1,2}$/u);
/** The same, or months from now alone: `-3`. */
const relativeOrMonth = z.string().regex(/^-?\d{1,3}(?::\d{1,2})?$/u);
const kronor = z.number().min(0).max(1_000_000);
const forman = z.enum(Object.keys(FORMANER) as [Forman, ...Forman[]]);
const kodNamn = z.tuple([z.string(), z.string()]);

/** Paid on `dag` each month of `manader`, counted from now, both included. */
const schedule = {
  dag: z.int().min(1).max(31),
  manader: z.tuple([z.int(), z.int()]).default([-14, 3]),
};

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

const fk = z.strictObject({
  arenden: z.array(fkArende).default([]),
  utbetalningar: z.array(fkPayment).default([]),
  program: z
    .array(z.strictObject({ namn: kodNamn, fran: relative, till: relative, dagar: z.int().optional() }))
    .default([]),
});

const pm = z.strictObject({
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

const af = z.strictObject({
  arbetssokande: z.boolean().default(true),
  kategori: z.string(),
  registrerad: relative,
  avaktualiserad: relative.optional(),
  omfattning: z.int().default(100),
  rapport: z.enum(['200', '500', '501', '502']).default('200'),
  rapporterad: relative.optional(),
  program: z
    .array(z.strictObject({ typ: z.string(), omfattning: z.int(), fran: relative, till: relative }))
    .default([]),
  akassa: z.string().optional(),
});

/** `bidrag` and `lan` are kronor a month. */
const csnArende = z.strictObject({
  stod: z.enum([
    'studiemedel',
    'studiehjalp',
    'hemutrustningslan',
    'studiestartsstod',
    'omstallningsstudiestod',
  ]),
  stodform: z.string().max(6),
  klartext: z.string(),
  status: z.string(),
  fran: relative,
  till: relative,
  takt: z.int().optional(),
  beviljad: z.boolean().default(true),
  belopp: z.array(z.strictObject({ typ: z.string(), klartext: z.string(), belopp: z.int() })).default([]),
  ...schedule,
});

const skv = z.strictObject({
  foretag: z
    .strictObject({ arbetsgivare: z.boolean(), moms: z.boolean(), fskatt: z.boolean() })
    .default({ arbetsgivare: false, moms: false, fskatt: false }),
  aterbaring: z.strictObject({ belopp: kronor, dag: relative }).optional(),
  saldo: z.number().default(0),
  /** Of each completed income year. */
  overskottAvTjanst: z.int().optional(),
  sumKapital: z.int().default(0),
  slutligSkatt: z.int().default(0),
  /** Gross pay and withheld tax of a month. */
  lon: z.strictObject({ brutto: kronor, skatt: kronor, arbetsgivare: z.string() }).optional(),
});

const so = z.strictObject({
  kassa: z.string(),
  status: z.string().default('OK'),
  utbetalningar: z
    .array(
      z.strictObject({
        ...schedule,
        efterSkatt: kronor,
        efterAvdrag: kronor.optional(),
        dagar: z.number(),
        /** Dates covered in the month of payment. */
        fran: z.int(),
        till: z.int(),
      }),
    )
    .default([]),
  avstangningar: z.array(z.strictObject({ fran: relative, till: relative })).default([]),
  /** `beslut` absent: no decision yet. */
  ansokan: z.strictObject({ beslut: relative.optional(), inlamnad: z.boolean() }).optional(),
});

const fordon = z.strictObject({
  regnr: z.string(),
  fabrikat: z.string(),
  ar: z.string(),
  slag: z.string().default('PERSONBIL'),
  namn: z.string(),
});

const miv = z.strictObject({
  hemland: z.string().optional(),
  svar: z.array(
    z.strictObject({
      typ: kodNamn.default(['UT', 'UPPEHÅLLSTILLSTÅND']),
      kod: kodNamn.default(['BEV', 'ANSÖKAN BEVILJAS']),
      beslutstyp: z.string(),
      ansokt: relative,
      beslutat: relative,
      fran: relative,
      till: relative.optional(),
    }),
  ),
});

/** One of persons.json. An agency that has no key knows nothing of the person. */
export const person = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/u),
  personnummer: z.string().regex(/^\d{12}$/u),
  fornamn: z.string(),
  efternamn: z.string(),
  om: z.string(),
  /** Everything agrees with an ordinary application, and every agency answers. */
  ren: z.boolean().default(false),
  af: af.optional(),
  csn: z.array(csnArende).optional(),
  fk: fk.optional(),
  pm: pm.optional(),
  skv: skv.optional(),
  so: z.array(so).optional(),
  tns: z.array(fordon).optional(),
  miv: miv.optional(),
  fel: z.array(faultRequest).default([]),
});

export type Person = z.infer<typeof person>;
export type FkPayment = z.infer<typeof fkPayment>;
export type FkArende = z.infer<typeof fkArende>;
export type CsnArende = z.infer<typeof csnArende>;
