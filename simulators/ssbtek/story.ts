import { z } from 'zod';
import { faultRequest } from './faults.ts';
import { fk, pm } from './story-lefi.ts';
import { kodNamn, kronor, relative, schedule } from './story-parts.ts';

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

/** `belopp` is paid each month, in whole kronor. */
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
export type CsnArende = z.infer<typeof csnArende>;
