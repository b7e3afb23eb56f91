import 'server-only';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { skrap } from './errors';

/** An element with its namespace resolved. `text` is all text directly in it, trimmed. */
export type Element = {
  namn: string;
  ns: string | null;
  attribut: Readonly<Record<string, string>>;
  barn: readonly Element[];
  text: string;
};

const TEXT = '#text';
const CDATA = '#cdata';
const ATTRIBUTES = ':@';
const MAX_DEPTH = 60;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  textNodeName: TEXT,
  cdataPropName: CDATA,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: MAX_DEPTH,
});

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function character(code: number): string {
  if (!Number.isInteger(code) || code < 9 || code > 0x10_ff_ff) throw skrap('tecken');
  return String.fromCodePoint(code);
}

/** The five entities of XML and numbered characters; nothing else is defined without a DTD. */
const decode = (text: string): string =>
  text.replaceAll(/&([^;&]*)(;?)/gu, (_all, name: string, end: string) => {
    const known = NAMED[name];
    if (end === '') throw skrap('entitet');
    if (known !== undefined) return known;
    if (/^#\d+$/u.test(name)) return character(Number(name.slice(1)));
    if (/^#x[\da-f]+$/iu.test(name)) return character(Number.parseInt(name.slice(2), 16));
    throw skrap('entitet');
  });

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** The parser's own lists; anything else in their place is none. */
const nodesOf = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : []);

const attributesOf = (value: unknown): [string, string][] =>
  isNode(value)
    ? Object.entries(value).flatMap(([name, text]) =>
        typeof text === 'string' ? [[name, decode(text)] as [string, string]] : [],
      )
    : [];

type Scope = Readonly<Record<string, string>>;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
const prefixOf = (name: string): string => (name.includes(':') ? name.slice(0, name.indexOf(':')) : '');

function scopeOf(attributes: readonly [string, string][], outer: Scope): Scope {
  const own = attributes.flatMap(([name, uri]) => {
    if (name === 'xmlns') return [['', uri] as const];
    return name.startsWith('xmlns:') ? [[localName(name), uri] as const] : [];
  });
  return own.length === 0 ? outer : { ...outer, ...Object.fromEntries(own) };
}

function namespaceOf(name: string, scope: Scope): string | null {
  const prefix = prefixOf(name);
  const uri = scope[prefix];
  if (uri === undefined && prefix !== '') throw skrap('namnrymd');
  return uri === undefined || uri === '' ? null : uri;
}

const isElement = (key: string): boolean => key !== TEXT && key !== CDATA && key !== ATTRIBUTES;

const plainText = (node: Node): string => {
  const text = node[TEXT];
  return typeof text === 'string' ? text : '';
};

const textOf = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => decode(plainText(node)) + nodesOf(node[CDATA]).map(plainText).join(''))
    .join('')
    .trim();

function toElement(name: string, node: Node, outer: Scope): Element {
  const attributes = attributesOf(node[ATTRIBUTES]);
  const scope = scopeOf(attributes, outer);
  const inner = nodesOf(node[name]);
  const own = attributes.filter(([key]) => key !== 'xmlns' && prefixOf(key) !== 'xmlns');
  return {
    namn: localName(name),
    ns: namespaceOf(name, scope),
    attribut: Object.fromEntries(own.map(([key, value]) => [localName(key), value])),
    barn: elementsOf(inner, scope),
    text: textOf(inner),
  };
}

const elementsOf = (nodes: readonly Node[], scope: Scope): Element[] =>
  nodes.flatMap((node) =>
    Object.keys(node)
      .filter(isElement)
      .map((name) => toElement(name, node, scope)),
  );

/**
 * Reads a document with one root. A document type is refused, and with it every entity that is not XML's own: an answer that
 * has one is no answer.
 *
 * @throws SsbtekError `skrap`, without anything of the document
 */
export function parseXml(text: string): Element {
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text)) throw skrap('dokumenttyp');
  let roots: Element[];
  try {
    if (XMLValidator.validate(text) !== true) throw skrap('xml');
    const parsed: unknown = parser.parse(text);
    roots = elementsOf(nodesOf(parsed), {});
  } catch {
    throw skrap('xml');
  }
  const [root] = roots;
  if (root === undefined || roots.length > 1) throw skrap('rot');
  return root;
}

/** The element's children of that name, whatever prefix or version of the namespace they came with. */
export const barn = (element: Element | undefined, namn: string): Element[] =>
  element?.barn.filter((one) => one.namn === namn) ?? [];

/** The first child down this path; undefined when one is missing. */
export const barnAt = (element: Element | undefined, ...path: string[]): Element | undefined =>
  path.reduce<Element | undefined>((at, namn) => barn(at, namn)[0], element);

/** Its text; undefined when it is missing, empty or `xsi:nil`. */
export function textAt(element: Element | undefined, ...path: string[]): string | undefined {
  const found = barnAt(element, ...path);
  if (found === undefined || found.text === '' || isNil(found)) return undefined;
  return found.text;
}

export const isNil = ({ attribut }: Element): boolean => attribut.nil === 'true' || attribut.nil === '1';
