import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical.ts';
import { loadExempelstad } from './exempelstad.ts';
import frozen from './test-data/replay-1.0.0.json' with { type: 'json' };
import { recommend } from './recommend.ts';
import { inputHash, replay } from './replay.ts';
import { sha256 } from './sha256.ts';
import { rentUnderlag } from './test/underlag.ts';
import { testRegelverk } from './test/regelverk.ts';
import { parseUnderlag } from './underlag.ts';
import type { Underlag } from './underlag.ts';
import { MODULVERSION } from './version.ts';

const regelverk = loadExempelstad({ tillatBeraknadTabell: true });
const folder = fileURLToPath(new URL('examples/', import.meta.url));
const examples = globSync('*.json', { cwd: folder }).toSorted();

const readExample = (file: string): Underlag => {
  const parsed = parseUnderlag(JSON.parse(readFileSync(folder + file, 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.fel));
  return parsed.underlag;
};
const bytesOf = (underlag: Underlag): string => {
  const result = recommend(underlag, regelverk);
  if (!result.ok) throw new Error(JSON.stringify(result.fel));
  return canonicalJson(result.rekommendation);
};

describe('replay', () => {
  const underlag = readExample('02-par-tva-barn.json');
  const sparad = {
    underlag,
    regelverkHash: regelverk.hash,
    modulversion: MODULVERSION,
    bytes: bytesOf(underlag),
  };

  it('computes the same bytes again, also from stored JSON', () => {
    const stored: unknown = JSON.parse(JSON.stringify(sparad.underlag));
    const parsed = parseUnderlag(stored);
    if (!parsed.ok) throw new Error('stored underlag');
    expect(replay({ ...sparad, underlag: parsed.underlag }, regelverk)).toMatchObject({
      ok: true,
      lika: true,
    });
  });

  it('says when the bytes are not the stored ones', () => {
    expect(replay({ ...sparad, bytes: '{}' }, regelverk)).toMatchObject({
      ok: true,
      lika: false,
      bytes: sparad.bytes,
    });
  });

  it('never redraws with another regelverk or another module', () => {
    const result = replay({ ...sparad, modulversion: '0.9.0' }, testRegelverk());
    expect(result.ok ? [] : result.fel.map(({ path }) => path)).toEqual(['regelverkHash', 'modulversion']);
  });

  it('there are ten examples, and this version gives the bytes it always gave', () => {
    expect(examples).toHaveLength(10);
    const hashes = Object.fromEntries(examples.map((file) => [file, sha256(bytesOf(readExample(file)))]));
    expect({ modulversion: MODULVERSION, regelverk: regelverk.hash, ...hashes }).toEqual(frozen);
  });
});

describe('inputHash', () => {
  it('is the content, without the channel', () => {
    const u = rentUnderlag();
    expect(inputHash({ ...u, kanal: 'papper' })).toBe(inputHash(u));
    expect(inputHash({ ...u, ansokningId: 'annan' })).not.toBe(inputHash(u));
  });
});
