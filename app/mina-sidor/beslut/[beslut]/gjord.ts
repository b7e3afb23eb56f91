import sv from '@/messages/sv/beslut.json';

type Gjord = keyof typeof sv.gjord;

/** The checks in order that the applicant reads about; their words are in the language files. */
export const isGjord = (id: string): id is Gjord => Object.hasOwn(sv.gjord, id);
