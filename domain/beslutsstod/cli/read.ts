import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { loadExempelstad } from '../exempelstad.ts';
import type { Fel } from '../fel.ts';
import { loadRegelverk } from '../load-regelverk.ts';
import type { Regelverk } from '../regelverk.ts';
import type { Underlag } from '../underlag.ts';
import { parseUnderlag } from '../underlag.ts';

/** Faults in what was given, all at once; `rad` is the line of an NDJSON file. */
export class Indatafel extends Error {
  readonly fel: Fel[];
  readonly rad: number | undefined;

  constructor(fel: Fel[], rad?: number) {
    super('Fel i indata');
    this.fel = fel;
    this.rad = rad;
  }

  rows(): Fel[] {
    return this.fel.map(({ path, mening }) => ({
      path: this.rad === undefined ? path : `rad ${this.rad}${path === '' ? '' : `, ${path}`}`,
      mening,
    }));
  }
}

const parseJson = (text: string): { ok: true; value: unknown } | { ok: false } => {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return { ok: false };
  }
};

const NOT_JSON: Fel = { path: '', mening: 'Innehållet är inte giltig JSON.' };

/** The regelverk in a file, or Exempelstad's when none is named (or it is named "exempelstad"). */
export const readRegelverk = async (file: string | undefined, allowComputed: boolean): Promise<Regelverk> => {
  if (file === undefined || file === 'exempelstad') return loadExempelstad({ tillatBeraknadTabell: true });
  const json = parseJson(await readFile(file, 'utf8'));
  if (!json.ok) throw new Indatafel([{ ...NOT_JSON, path: file }]);
  const loaded = loadRegelverk(json.value, { tillatBeraknadTabell: allowComputed });
  if (!loaded.ok)
    throw new Indatafel(loaded.fel.map(({ path, mening }) => ({ path: `${file}: ${path}`, mening })));
  return loaded.regelverk;
};

export type Case = { underlag: Underlag; rad: number | undefined; many: boolean };

const toCase = (value: unknown, rad: number | undefined): Case => {
  const parsed = parseUnderlag(value);
  if (!parsed.ok) throw new Indatafel(parsed.fel, rad);
  return { underlag: parsed.underlag, rad, many: rad !== undefined };
};

/**
 * The applications in a file, one at a time. A first line that is a whole JSON value means NDJSON; else the file is
 * one JSON value. NDJSON with faults: the good lines come, then every fault of every bad line in one go.
 */
export async function* readCases(file: string): AsyncGenerator<Case> {
  const input = file === '-' ? process.stdin : createReadStream(file, 'utf8');
  const fel: Fel[] = [];
  const whole: string[] = [];
  let rad = 0;
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    rad += 1;
    if (text.trim() === '') continue;
    const json: ReturnType<typeof parseJson> = whole.length > 0 ? { ok: false } : parseJson(text);
    if (!json.ok && (rad === 1 || whole.length > 0)) {
      whole.push(text);
      continue;
    }
    try {
      if (!json.ok) throw new Indatafel([NOT_JSON], rad);
      yield toCase(json.value, rad);
    } catch (error) {
      if (!(error instanceof Indatafel)) throw error;
      fel.push(...error.rows());
    }
  }
  if (whole.length > 0) {
    const json = parseJson(whole.join('\n'));
    if (!json.ok) throw new Indatafel([NOT_JSON]);
    yield toCase(json.value, undefined);
  } else if (rad === 0) {
    throw new Indatafel([{ path: '', mening: 'Filen är tom.' }]);
  }
  if (fel.length > 0) throw new Indatafel(fel);
}
