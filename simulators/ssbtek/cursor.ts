import type { Element } from './xml-tree.ts';

/** The question does not follow the schema. The message names the element, never what was in it. */
export class SchemaError extends Error {}

/** Reads an element's children in the order that the schema binds, all of one namespace. */
export class Cursor {
  #next = 0;
  readonly #parent: Element;
  readonly #namespace: string;

  constructor(parent: Element, namespace: string) {
    this.#parent = parent;
    this.#namespace = namespace;
  }

  /** The next child, when it is `name`. */
  optional(name: string): Element | undefined {
    const child = this.#parent.children[this.#next];
    if (child?.name !== name || child.namespace !== this.#namespace) return undefined;
    this.#next += 1;
    return child;
  }

  required(name: string): Element {
    const child = this.optional(name);
    if (!child) throw new SchemaError(`${this.#parent.name}: ${name} saknas eller står fel`);
    return child;
  }

  many(name: string): Element[] {
    const found: Element[] = [];
    for (let child = this.optional(name); child; child = this.optional(name)) found.push(child);
    return found;
  }

  /** The text of the next child, which must be `name` and match. */
  text(name: string, pattern = /./su): string {
    return checked(this.required(name), pattern);
  }

  optionalText(name: string, pattern = /^/u): string | undefined {
    const child = this.optional(name);
    return child && checked(child, pattern);
  }

  within(name: string): Cursor {
    return new Cursor(this.required(name), this.#namespace);
  }

  /** There must be nothing left. */
  end(): void {
    if (this.#next < this.#parent.children.length)
      throw new SchemaError(`${this.#parent.name}: ett element för mycket eller i fel ordning`);
  }
}

/** The text of an element without children. */
export function checked(element: Element, pattern: RegExp): string {
  const text = element.text.trim();
  if (element.children.length > 0 || !pattern.test(text))
    throw new SchemaError(`${element.name}: fel innehåll`);
  return text;
}

const BOOLEAN = /^(?:true|false|1|0)$/u;

/** An xsd:boolean. */
export const isTrue = (text: string): boolean => text === 'true' || text === '1';

export const readBoolean = (cursor: Cursor, name: string): boolean => isTrue(cursor.text(name, BOOLEAN));

/** The required attribute of every agency's element. */
export function isIncluded(element: Element): boolean {
  const value = element.attributes.inkludera?.trim() ?? '';
  if (!BOOLEAN.test(value)) throw new SchemaError(`${element.name}: inkludera saknas eller är fel`);
  return isTrue(value);
}
