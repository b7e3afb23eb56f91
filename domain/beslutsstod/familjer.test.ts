import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { kronor } from '../pengar.ts';
import { recommend } from './recommend.ts';
import { familjSchema, toUnderlag } from './test/familj.ts';
import { testRegelverk } from './test/regelverk.ts';

const folder = fileURLToPath(new URL('test-data/', import.meta.url));
const files = globSync('*/*/*.json', { cwd: folder }).toSorted();

describe('hand-counted families', () => {
  it('are at least 80', () => {
    expect(files.length).toBeGreaterThanOrEqual(80);
  });

  it.each(files)('%s', (file) => {
    const familj = familjSchema.parse(JSON.parse(readFileSync(folder + file, 'utf8')));
    const result = recommend(toUnderlag(familj), testRegelverk({ parametrar: familj.regelverk }));
    if (!result.ok) throw new Error(JSON.stringify(result.fel));
    const { belopp, overskott, utfall, skal, normberakning: n } = result.rekommendation;
    const { forvantat } = familj;
    expect(belopp, familj.utrakning).toBe(kronor(forvantat.kr));
    if (forvantat.overskottKr !== undefined) expect(overskott).toBe(kronor(forvantat.overskottKr));
    if (forvantat.utfall !== undefined) expect(utfall).toBe(forvantat.utfall);
    if (forvantat.skal !== undefined) expect(skal.map(({ kontroll }) => kontroll)).toEqual(forvantat.skal);
    const rader = [...n.norm, ...n.kostnader, ...n.inkomster, ...n.tillgangar, ...n.avdrag];
    for (const [id, kr] of Object.entries(forvantat.radKr ?? {})) {
      expect(rader.find((rad) => rad.id === id)?.belopp, id).toBe(kronor(kr));
    }
  });
});
