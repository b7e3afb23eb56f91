import type { Fel } from './fel.ts';
import type { Underlag } from './underlag.ts';

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
export const inconsistencies = (u: Underlag): Fel[] => {
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
