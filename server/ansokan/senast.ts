import 'server-only';
import { z } from 'zod';
import type { Kontext, Senast } from '@/domain/ansokan/kontext';
import type { Manad } from '@/domain/manad';

const kostnad = z.object({ slag: z.string(), beloppOre: z.int() });
const barn = z.object({
  id: z.string(),
  lunchHemma: z.boolean().nullable(),
  gymnasium: z.boolean().nullable(),
});
const tillgang = z.object({
  id: z.string(),
  slag: z.string(),
  vad: z.string(),
  vardeOre: z.int().nullable(),
  vem: z.string(),
  behovs: z.boolean().nullable(),
  fakta: z.record(z.string(), z.string()).optional(),
});
const utbetalning = z.discriminatedUnion('slag', [
  z.object({ slag: z.literal('oforandrad') }),
  z.object({ slag: z.literal('konto'), konto: z.string(), bank: z.string() }),
  z.object({ slag: z.literal('inget_konto') }),
]);
const mer = z.object({
  andra: z.object({ antal: z.int(), delar: z.int() }).nullable(),
  barn: z.array(barn),
  tillgangar: z.object({ rader: z.array(tillgang) }).nullable(),
  utbetalning: utbetalning.nullable(),
});
const stored = z.object({ kostnader: z.array(kostnad), mer: mer.optional() });

/** A sent application as the database has it. */
type Sent = { manad: Manad; svar: unknown };

/** The account as it may be shown: the bank and the last three digits. */
const shown = ({ bank, konto }: { bank: string; konto: string }) => `${bank} …${konto.slice(-3)}`.trim();

/** The account that was given last: an application that says "as before" points at an earlier one. */
function kontoOf(read: readonly z.infer<typeof stored>[]): string | null {
  const told = read.map((r) => r.mer?.utbetalning).find((u) => u && u.slag !== 'oforandrad');
  return told?.slag === 'konto' ? shown(told) : null;
}

/** What was said in the latest of the monthly applications, given newest first: its costs, and all that is shown again. */
export function senastOf(rows: readonly Sent[]): { forra: Kontext['forra']; senast?: Senast } {
  const read = rows.map(({ svar }) => stored.parse(svar));
  const [newest] = rows;
  const [last] = read;
  if (!newest || !last) return { forra: null };
  const forra = {
    manad: newest.manad,
    kostnader: Object.fromEntries(last.kostnader.map((k) => [k.slag, k.beloppOre])),
  };
  if (!last.mer) return { forra };
  return {
    forra,
    senast: {
      andra: last.mer.andra,
      konto: kontoOf(read),
      tillgangar: last.mer.tillgangar?.rader ?? null,
      barn: Object.fromEntries(last.mer.barn.map(({ id, ...fakta }) => [id, fakta])),
    },
  };
}
