import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical.ts';
import { recommendAs } from './recommend.ts';
import type { Regelverk } from './regelverk.ts';
import { sparatRegelverk } from './sparade-regelverk.ts';
import { varianter } from './test/varianter.ts';
import frozen100 from './test-data/replay-1.0.0.json' with { type: 'json' };
import frozen110 from './test-data/replay-1.1.0.json' with { type: 'json' };
import frozen120 from './test-data/replay-1.2.0.json' with { type: 'json' };
import frozenVarianter from './test-data/replay-varianter.json' with { type: 'json' };
import { parseUnderlag } from './underlag.ts';
import type { Underlag } from './underlag.ts';
import type { Modulversion } from './version.ts';
import { VERSIONER } from './version.ts';

const FROZEN = { '1.0.0': frozen100, '1.1.0': frozen110, '1.2.0': frozen120 };
const folder = fileURLToPath(new URL('examples/', import.meta.url));
const files = globSync('*.json', { cwd: folder }).toSorted();

const readExample = (file: string): Underlag => {
  const parsed = parseUnderlag(JSON.parse(readFileSync(folder + file, 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.fel));
  return parsed.underlag;
};
const bytesAs = (version: Modulversion, underlag: Underlag, rules: Regelverk): string => {
  const result = recommendAs(version, underlag, rules);
  if (!result.ok) throw new Error(JSON.stringify(result.fel));
  return canonicalJson(result.rekommendation);
};
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const kept = (version: Modulversion): Regelverk => {
  const rules = sparatRegelverk(FROZEN[version].regelverk, { tillatBeraknadTabell: true });
  if (rules === undefined) throw new Error(`The regelverk of ${version} is not kept.`);
  return rules;
};

describe('an old decision', () => {
  it.each(VERSIONER)('module %s with its own regelverk gives the bytes it always gave', (version) => {
    const rules = kept(version);
    const hashes = Object.fromEntries(
      files.map((file) => [file, sha256(bytesAs(version, readExample(file), rules))]),
    );
    expect({ modulversion: version, regelverk: rules.hash, ...hashes }).toEqual(FROZEN[version]);
  });

  it.each(VERSIONER)(
    'module %s: 600 changed applications in six months too',
    (version) => {
      const rules = kept(version);
      const all = varianter(files.map(readExample)).map((u) => sha256(bytesAs(version, u, rules)));
      expect(new Set(all).size).toBeGreaterThan(500);
      expect(sha256(all.join('\n'))).toBe(frozenVarianter[version]);
    },
    60_000,
  );
});
