import 'server-only';
import { fill } from '@/domain/ansokan/texter';
import type { Sprak } from '@/domain/sprak';
import { MAX_FILES, MAX_MB } from '../bilaga/granser';
import { SIDTEXTER } from './texter';
import { valtSprak } from './valt-sprak';

type Nyckel = keyof (typeof SIDTEXTER)['sv']['besked'];

/** The limits that the sentences name. */
export const GRANSER = { mb: String(MAX_MB), filer: String(MAX_FILES) };

const KEYS = new Map(
  Object.entries(SIDTEXTER.sv.besked).map(([key, text]) => [fill(text, GRANSER), key as Nyckel] as const),
);

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/u;

/**
 * A sentence that the server says, in another language. The use cases say it in Swedish and the sentence itself is what
 * it is found by; one that has no translation is shown as it is. An event id is carried over.
 */
export function beskedPa(sprak: Sprak, sentence: string): string {
  const id = ID.exec(sentence)?.[0];
  const key = KEYS.get(id ? sentence.replace(id, '{id}') : sentence);
  if (!key) return sentence;
  const text = fill(SIDTEXTER[sprak].besked[key], GRANSER);
  return id ? text.replace('{id}', id) : text;
}

/** The same in the page's language. */
export const besked = async (sentence: string): Promise<string> => beskedPa(await valtSprak(), sentence);
