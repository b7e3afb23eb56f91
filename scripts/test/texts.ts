/** A language file as a flat list: "lista.rubrik" → the text. */
export const flat = (value: unknown, path = ''): [key: string, text: string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value ?? {}).flatMap(([key, inner]) => flat(inner, path ? `${path}.${key}` : key));

/** Where the brace that opens at `from` is closed. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    if (text[i] === '{') depth++;
    if (text[i] === '}' && --depth === 0) return i;
  }
  throw new Error(`en klammer stängs aldrig: ${text}`);
}

/**
 * What a text has places for, by name: `{manad}`, `{antal, plural, …}`, `<tel>`. The branches of a plural are looked
 * into, their own words are no places.
 */
export function placesOf(text: string): string[] {
  const tags = [...text.matchAll(/<(\w+)>/gu)].map(([, name]) => `<${name}>`);
  const args: string[] = [];
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at)) {
    const end = closing(text, at);
    const [name = '', kind = '', ...rest] = text.slice(at + 1, end).split(',');
    args.push(kind.trim() === 'plural' ? `${name.trim()} plural` : name.trim());
    const branches = rest.join(',');
    for (let i = branches.indexOf('{'); i >= 0; i = branches.indexOf('{', i)) {
      const shut = closing(branches, i);
      args.push(...placesOf(branches.slice(i + 1, shut)));
      i = shut;
    }
    at = end;
  }
  return [...new Set([...args, ...tags])].toSorted();
}
