import { readFileSync } from 'node:fs';
import { z } from 'zod';
import own from './persons.json' with { type: 'json' };

const person = z.object({
  id: z.string().regex(/^[a-z-]+$/),
  personalNumber: z.string().regex(/^\d{12}$/),
  givenName: z.string(),
  surname: z.string(),
  about: z.string().default(''),
});

/** An invented person with a number from the public test series (12 digits). `id` stands in addresses. */
export type Person = z.infer<typeof person>;

/** People of the file that the setting names, beside the simulator's own. */
const more = (path: string | undefined): Person[] =>
  path ? z.array(person).parse(JSON.parse(readFileSync(path, 'utf8'))) : [];

export const allPersons: readonly Person[] = [...own, ...more(process.env.BANKID_PERSONS)];

/** Finds a person by `id` or by personal number. */
export function findPerson(key: string | null | undefined): Person | undefined {
  return allPersons.find(({ id, personalNumber }) => id === key || personalNumber === key);
}

export const fullName = (one: Person) => `${one.givenName} ${one.surname}`;
