import type { Version } from './config.ts';
import { checked, Cursor, isIncluded, readBoolean, SchemaError } from './cursor.ts';
import type { Element } from './xml-tree.ts';

export const SKV_PARTS = [
  'foretagsinformation',
  'individuppgifter',
  'skattekonto',
  'skatteuppgifter',
  'beskattningsbilagor',
] as const;
export type SkvPart = (typeof SKV_PARTS)[number];

export interface FkQuestion {
  readonly version: string;
  readonly aktorsid: string;
  /** LEFI's question, still in base64. */
  readonly lefi: string;
}

export interface SkvQuestion {
  readonly ar: readonly number[];
  readonly parts: readonly SkvPart[];
}

/** What cannot be answered at all, and FK says no more than that. */
export class UnansweredQuestion extends Error {}

/** Reads FK's part. Undefined: not asked. */
export function readFk(element: Element, namespace: string): FkQuestion | undefined {
  const agency = new Cursor(element, namespace);
  if (!isIncluded(element)) return void agency.end();
  const fraga = agency.within('fraga');
  agency.end();
  const read = {
    version: fraga.optionalText('version') ?? 'v9',
    aktorsid: fraga.text('aktorsid', /^/u),
    lefi: fraga.text('lefiJsonFraga', /^[A-Za-z0-9+/=\s]*$/u),
  };
  fraga.end();
  return read;
}

/** Reads SKV's part, which has a question of its own since version 11. @throws UnansweredQuestion */
export function readSkv(element: Element, namespace: string, version: Version): SkvQuestion | undefined {
  const agency = new Cursor(element, namespace);
  const included = isIncluded(element);
  if (!included || version === '10') {
    agency.end();
    return included ? { ar: [], parts: SKV_PARTS } : undefined;
  }
  if (element.children.length === 0) throw new UnansweredQuestion();
  const fraga = agency.within('fraga');
  agency.end();
  const ar = fraga.many('ar').map((child) => Number(checked(child, /^\d{4}$/u)));
  if (ar.length === 0) throw new SchemaError('fraga: ar saknas');
  const parts = SKV_PARTS.filter((part) => readBoolean(fraga, part));
  fraga.end();
  return { ar, parts };
}
