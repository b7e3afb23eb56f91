import { globSync, readFileSync } from 'node:fs';

/** The pages of the staff, which are in Swedish, and the answers to programs. */
const OTHERS = /^app\/(?:admin|api|logga-in\/personal)\//u;

/** Source files where texts of the applicant's pages are used. */
export const pageFiles = (): string[] =>
  globSync('{app,server/sprak}/**/*.{ts,tsx}')
    .filter((file) => !OTHERS.test(file) && !/\.test\.tsx?$/u.test(file))
    .toSorted();

/** The name in the source → the file of texts it stands for. */
const BINDINGS = [
  /\b(\w+) = (?:await )?texter\('([\w-]+)'\)/gu,
  /\b(\w+) = texterPa\([^,()]+, '([\w-]+)'\)/gu,
  /\b(\w+): Sidtext<'([\w-]+)'>/gu,
];

/** A form's words carry the texts of the application along. */
const FORM = /\{[^{}]*\bt\b[^{}]*\}(?:: Formularord| = (?:ord|await formularord\(\)))/u;

export type Use = { file: string; namn: string; key: RegExp; said: string };

const escape = (text: string) => text.replaceAll('.', String.raw`\.`);

/** `fakta.${id}Text` → any key of that form. */
const asPattern = (key: string) => new RegExp(`^${escape(key).replace(/\$\{[^}]*\}/gu, '[\\w-]+')}$`, 'u');

/** A call's first argument: a key, or a choice between keys. */
const FIRST = "(?:[^,()'`]|'[^']*'|`[^`]*`)*";

/** The keys in it; what stands before the question mark of a choice is not one. */
const keysOf = (first: string): string[] =>
  [...first.slice(first.indexOf('?') + 1).matchAll(/(['`])(.*?)\1/gu)].map(([, , key = '']) => key);

function usesIn(file: string): Use[] {
  const source = readFileSync(file, 'utf8');
  const bound = BINDINGS.flatMap((pattern) =>
    [...source.matchAll(pattern)].map(([, name = '', namn = '']) => ({ name, namn })),
  );
  if (FORM.test(source)) bound.push({ name: 't', namn: 'ansokan' });
  const calls = bound.flatMap(({ name, namn }) =>
    [...source.matchAll(new RegExp(`\\b${name}(?:\\.rich)?\\(\\s*(${FIRST})`, 'gu'))].flatMap(
      ([, first = '']) => keysOf(first).map((said) => ({ file, namn, said, key: asPattern(said) })),
    ),
  );
  const direct = [...source.matchAll(/texterPa\([^()]*, '([\w-]+)'\)\('([^']+)'\)/gu)].map(
    ([, namn = '', said = '']) => ({ file, namn, said, key: asPattern(said) }),
  );
  return [...calls, ...direct];
}

/** Every place in the applicant's pages where a text is asked for by its key. */
export const uses = (): Use[] => pageFiles().flatMap(usesIn);
