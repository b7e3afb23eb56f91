import persons from './persons.json' with { type: 'json' };

/** An invented person with a number from the public test series (12 digits). `id` stands in addresses. */
export type Person = (typeof persons)[number];

export const allPersons: readonly Person[] = persons;

/** Finds a person by `id` or by personal number. */
export function findPerson(key: string | null | undefined): Person | undefined {
  return persons.find((person) => person.id === key || person.personalNumber === key);
}

export const fullName = (person: Person) => `${person.givenName} ${person.surname}`;
