import { z } from 'zod';
import stories from './persons.json' with { type: 'json' };
import { person, type Person } from './story.ts';

export const allPersons: readonly Person[] = z.array(person).parse(stories);

const byNumber = new Map(allPersons.map((one) => [one.personnummer, one]));

export const findPerson = (personnummer: string): Person | undefined => byNumber.get(personnummer);

export const fullName = ({ fornamn, efternamn }: Person): string => `${fornamn} ${efternamn}`;

export const findById = (id: string | null | undefined): Person | undefined =>
  allPersons.find((one) => one.id === id);
