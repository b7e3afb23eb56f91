import { z } from 'zod';
import { underlagEkonomi } from './underlag-ekonomi.ts';
import { underlagHushall } from './underlag-hushall.ts';
import { underlagArende } from './underlag-arende.ts';
import { idSchema, manadSchema } from './vardetyper.ts';
import type { Fel } from './fel.ts';
import { felFromZod } from './fel.ts';

/**
 * All that a recommendation is computed from. Nothing is optional: what is not known is written "okant"
 * (or `ej_fragad` for an agency) and leads to a person, never to "no".
 */
export const underlagSchema = z.strictObject({
  /** Opaque id of the application; no personnummer. */
  ansokningId: idSchema,
  ansokningsmanad: manadSchema,
  ansokningstyp: z.enum(['nyansokan', 'ateransokan', 'tillaggsansokan']),
  /** How it came in. Read by nothing in the module: paper and e-tjänst get the same bytes. */
  kanal: z.enum(['etjanst', 'kiosk', 'papper', 'handlaggare']),
  ...underlagHushall,
  ...underlagEkonomi,
  ...underlagArende,
});

export type Underlag = z.infer<typeof underlagSchema>;

const duplicates = (path: string, ids: string[]): Fel[] =>
  ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [{ path: `${path}.${index}.id`, mening: `Id "${id}" finns två gånger.` }] : [],
  );

const strangers = (path: string, vem: string[], known: ReadonlySet<string>): Fel[] =>
  vem.flatMap((id, index) =>
    known.has(id)
      ? []
      : [{ path: `${path}.${index}.vem`, mening: `Personen "${id}" finns inte i hushållet.` }],
  );

const ids = (rows: { id: string }[]): string[] => rows.map((row) => row.id);
const who = (rows: { vem: string }[]): string[] => rows.map((row) => row.vem);

/** Ids used twice and references to people who are not in the household. */
const inconsistencies = (u: Underlag): Fel[] => {
  const people = [...ids(u.hushall.vuxna), ...ids(u.hushall.barn)];
  const known = new Set(people);
  const tillgangar = u.tillgangar === 'okant' ? [] : u.tillgangar;
  const formaner = u.soktaFormaner === 'okant' ? [] : u.soktaFormaner;
  const overskott = u.tidigareOverskott === 'okant' ? [] : u.tidigareOverskott;
  return [
    ...duplicates('hushall.personer', people),
    ...duplicates('hushall.normtillagg', ids(u.hushall.normtillagg)),
    ...duplicates('inkomster', ids(u.inkomster)),
    ...duplicates('kostnader', ids(u.kostnader)),
    ...duplicates('tillgangar', ids(tillgangar)),
    ...duplicates('soktaFormaner', ids(formaner)),
    ...duplicates('tidigareOverskott', ids(overskott)),
    ...strangers('hushall.normtillagg', who(u.hushall.normtillagg), known),
    ...strangers('inkomster', who(u.inkomster), known),
    ...strangers('kostnader', who(u.kostnader), new Set([...people, 'hushallet'])),
    ...strangers('tillgangar', who(tillgangar), known),
    ...strangers('soktaFormaner', who(formaner), known),
    ...strangers('planering', who(u.planering), known),
    ...strangers('jobbstimulans', who(u.jobbstimulans), known),
    ...strangers('uppslag', who(u.uppslag), known),
    ...strangers('barnsArbetsinkomst', who(u.barnsArbetsinkomst), known),
  ];
};

/**
 * Reads unknown input as an Underlag. Answers every fault at once, each with its path and a Swedish sentence:
 * form faults first, and when there are none, references that lead nowhere and ids that are used twice.
 */
export const parseUnderlag = (
  input: unknown,
): { ok: true; underlag: Underlag } | { ok: false; fel: Fel[] } => {
  const parsed = underlagSchema.safeParse(input, { reportInput: true });
  if (!parsed.success) return { ok: false, fel: felFromZod(parsed.error) };
  const fel = inconsistencies(parsed.data);
  return fel.length > 0 ? { ok: false, fel } : { ok: true, underlag: parsed.data };
};
