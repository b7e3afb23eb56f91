import { z } from 'zod';
import { addMonths, type Period } from './clock.ts';

const FK =
  'ABB AP AS BOB BST BTI DPE EJO ET FP FSJP GP HE MABB MEK NP OMV PJOB PROG RBE SA SBP SJP TFP US VB YL';
const fkCodes = FK.split(' ').map((code) => `FK:${code}`);
const pmCodes = ['PM:AP', 'PM:BTI', 'PM:EF'];
const otherCodes = ['FK:GEPI', 'FK:PANV', 'FK:SGI', 'FK:SKUP', 'FK:STAV', 'PM:LINT', 'PM:PBH', 'PM:PU'];
const MAX_MONTHS = 24;

const codes = (allowed: readonly string[]) =>
  z
    .array(z.string().refine((code) => allowed.includes(code), 'unknown code'))
    .refine((list) => new Set(list).size === list.length, 'a code twice')
    .default([]);

const lists = {
  formansinformation: codes(fkCodes),
  ansprak: codes(pmCodes),
  beslut: codes(pmCodes),
  preliminaraUtbetalningar: codes([...fkCodes, ...pmCodes]),
  utbetalningar: codes([...fkCodes, ...pmCodes]),
  ovrigInformation: codes(otherCodes),
};

const question = z
  .strictObject({
    personnummer: z.string().regex(/^(?:\d{2})?\d{10}$/u),
    period: z.strictObject({ from: z.iso.date(), tom: z.iso.date() }),
    ...lists,
  })
  .refine(({ period }) => period.from <= period.tom, 'the period is turned')
  .refine(({ period }) => period.tom <= addMonths(period.from, MAX_MONTHS), 'the period is too long')
  .refine(
    (asked) => Object.keys(lists).some((list) => asked[list as keyof typeof lists].length > 0),
    'no codes',
  );

/** LEFI's question, version 9. */
export type LefiQuestion = Omit<z.infer<typeof question>, 'period'> & { readonly period: Period };

/** Reads LEFI's question about `personnummer`. Undefined when LEFI would refuse it (400). */
export function readLefi(base64: string, personnummer: string): LefiQuestion | undefined {
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(base64, 'base64').toString('utf8'));
  } catch {
    return undefined;
  }
  const { data } = question.safeParse(json);
  return data && personnummer.endsWith(data.personnummer) ? data : undefined;
}
