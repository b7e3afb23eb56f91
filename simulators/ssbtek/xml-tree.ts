import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { each, xml, type Xml } from '../shared/xml.ts';

/** An element with its namespace resolved. */
export interface Element {
  /** The local name. */
  readonly name: string;
  readonly namespace: string;
  /** Attributes without a namespace. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The text directly in it, as it was sent. */
  readonly text: string;
}

/** The text is not the kind of XML that is taken here. */
export class BadXml extends Error {}

const TEXT = '#text';
const CDATA = '#cdata';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  processEntities: false,
  cdataPropName: CDATA,
});

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const ILLEGAL = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

function decodeEntity(name: string): string {
  const [, hex, decimal] = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/iu.exec(name) ?? [];
  const code = hex === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hex, 16);
  const text = code <= 0x10ffff ? String.fromCodePoint(code) : ENTITIES.get(name);
  if (text === undefined || ILLEGAL.test(text)) throw new BadXml('unknown entity');
  return text;
}

const decode = (text: string): string => text.replace(/&([^;]*);/gu, (_, name: string) => decodeEntity(name));

type Scope = Readonly<Record<string, string>>;
type Parsed = Readonly<Record<string, unknown>>;

function resolve(scope: Scope, name: string): { namespace: string; name: string } {
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  const namespace = scope[prefix];
  if (namespace === undefined && prefix !== '') throw new BadXml('unknown prefix');
  return { namespace: namespace ?? '', name: name.slice(colon + 1) };
}

function textOf(part: Parsed): string {
  const cdata = part[CDATA] as readonly Parsed[] | undefined;
  return cdata ? String(cdata[0]?.[TEXT] ?? '') : decode(String(part[TEXT] ?? ''));
}

function build(parsed: Parsed, outer: Scope): Element | undefined {
  const tag = Object.keys(parsed).find((key) => key !== ':@');
  if (tag === undefined || tag === TEXT || tag === CDATA) return undefined;
  const scope: Record<string, string> = { ...outer };
  const attributes: Record<string, string> = {};
  for (const [name, written] of Object.entries((parsed[':@'] ?? {}) as Record<string, string>)) {
    const value = decode(written);
    if (name === 'xmlns') scope[''] = value;
    else if (name.startsWith('xmlns:')) scope[name.slice(6)] = value;
    else if (!name.includes(':')) attributes[name] = value;
  }
  const parts = parsed[tag] as readonly Parsed[];
  const children = parts.flatMap((part) => build(part, scope) ?? []);
  return { ...resolve(scope, tag), attributes, children, text: parts.map(textOf).join('') };
}

function parse(text: string): Parsed[] {
  try {
    return parser.parse(text) as Parsed[];
  } catch {
    throw new BadXml('too deep, or a name that is not taken');
  }
}

/** Reads one XML document. No DTD is taken. @throws BadXml */
export function parseXml(text: string): Element {
  if (text.includes('<!DOCTYPE')) throw new BadXml('DTD');
  if (ILLEGAL.test(text)) throw new BadXml('illegal character');
  if (XMLValidator.validate(text) !== true) throw new BadXml('not well-formed');
  const roots = parse(text).flatMap((part) => build(part, {}) ?? []);
  const [root] = roots;
  if (!root || roots.length > 1) throw new BadXml('not one root');
  return root;
}

/** The element written again, every name with the prefix `prefix`. */
export function writeElement(element: Element, prefix: string): Xml {
  const name = `${prefix}:${element.name}`;
  const attributes = Object.entries(element.attributes).map(([key, value]) => xml` ${key}="${value}"`);
  const content =
    element.children.length > 0 ? each(element.children, (e) => writeElement(e, prefix)) : element.text;
  return xml`<${name}${attributes}>${content}</${name}>`;
}
