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

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

type Scope = Readonly<Record<string, string>>;
type Parsed = Readonly<Record<string, unknown>>;

function resolve(scope: Scope, name: string): { namespace: string; name: string } {
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  const namespace = scope[prefix];
  if (namespace === undefined && prefix !== '') throw new BadXml('unknown prefix');
  return { namespace: namespace ?? '', name: name.slice(colon + 1) };
}

function build(parsed: Parsed, outer: Scope): Element | undefined {
  const tag = Object.keys(parsed).find((key) => key !== ':@');
  if (tag === undefined || tag === '#text') return undefined;
  const scope: Record<string, string> = { ...outer };
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries((parsed[':@'] ?? {}) as Record<string, string>)) {
    if (name === 'xmlns') scope[''] = value;
    else if (name.startsWith('xmlns:')) scope[name.slice(6)] = value;
    else if (!name.includes(':')) attributes[name] = value;
  }
  const parts = parsed[tag] as readonly Parsed[];
  const children = parts.flatMap((part) => build(part, scope) ?? []);
  const text = parts.map((part) => String(part['#text'] ?? '')).join('');
  return { ...resolve(scope, tag), attributes, children, text };
}

/** Reads one XML document. No DTD is taken. @throws BadXml */
export function parseXml(text: string): Element {
  if (text.includes('<!DOCTYPE')) throw new BadXml('DTD');
  if (XMLValidator.validate(text) !== true) throw new BadXml('not well-formed');
  const roots = (parser.parse(text) as Parsed[]).flatMap((part) => build(part, {}) ?? []);
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
