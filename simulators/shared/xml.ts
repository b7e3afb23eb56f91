import { html, type Html } from './html.ts';

/** A piece of XML that is safe to send as it is. */
export type Xml = Html;

/** Template tag: everything inserted is escaped, except what is itself `Xml`. The formatter leaves its text alone. */
export const xml = html;

/** XML that is already right. */
export const raw = (markup: string): Xml => ({ markup });

/** `<name>value</name>`, or nothing when there is no value. `name` is our own, with its prefix. */
export const optional = (name: string, value: string | number | boolean | undefined): Xml | undefined =>
  value === undefined ? undefined : xml`<${name}>${String(value)}</${name}>`;

/** Several elements `name`, one for each value. */
export const each = <T>(values: readonly T[] | undefined, render: (value: T) => Xml): Xml[] =>
  (values ?? []).map(render);
