import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical.ts';
import content100 from './data/regelverk/3ed05e33b7947b4f4cbb3e01c41ee09ba766c1c63ddcea2e639ce98738f64cc6.json' with { type: 'json' };
import { loadExempelstad } from './exempelstad.ts';
import { loadAldreRegelverk } from './load-regelverk.ts';
import { recommend, recommendAs } from './recommend.ts';
import type { Regelverk } from './regelverk.ts';
import { inputHash, replay } from './replay.ts';
import { sparatRegelverk } from './sparade-regelverk.ts';
import { rentUnderlag } from './test/underlag.ts';
import { testRegelverk } from './test/regelverk.ts';
import frozen100 from './test-data/replay-1.0.0.json' with { type: 'json' };
import frozen110 from './test-data/replay-1.1.0.json' with { type: 'json' };
import frozen120 from './test-data/replay-1.2.0.json' with { type: 'json' };
import { parseUnderlag } from './underlag.ts';
import type { Underlag } from './underlag.ts';
import type { Modulversion } from './version.ts';
import { MODULVERSION, VERSIONER } from './version.ts';

const FROZEN = { '1.0.0': frozen100, '1.1.0': frozen110, '1.2.0': frozen120 };

const regelverk = loadExempelstad({ tillatBeraknadTabell: true });
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
const kept = (version: Modulversion): Regelverk => {
  const rules = sparatRegelverk(FROZEN[version].regelverk, { tillatBeraknadTabell: true });
  if (rules === undefined) throw new Error(`The regelverk of ${version} is not kept.`);
  return rules;
};

describe('replay', () => {
  const underlag = readExample('02-par-tva-barn.json');
  const sparad = {
    underlag,
    regelverkHash: regelverk.hash,
    modulversion: MODULVERSION,
    bytes: bytesAs(MODULVERSION, underlag, regelverk),
  };

  it('computes the same bytes again, also from stored JSON', () => {
    const stored: unknown = JSON.parse(JSON.stringify(sparad.underlag));
    const parsed = parseUnderlag(stored);
    if (!parsed.ok) throw new Error('stored underlag');
    expect(replay({ ...sparad, underlag: parsed.underlag }, regelverk)).toEqual({
      ok: true,
      lika: true,
      bytes: sparad.bytes,
    });
  });

  it('says when the bytes are not the stored ones', () => {
    expect(replay({ ...sparad, bytes: '{}' }, regelverk)).toEqual({
      ok: true,
      lika: false,
      bytes: sparad.bytes,
    });
  });

  it('never redraws with another regelverk or an unknown module', () => {
    const refused = (other: Partial<typeof sparad>, rules: Regelverk) => {
      const result = replay({ ...sparad, ...other } as typeof sparad, rules);
      return result.ok ? [] : result.fel.map(({ path, mening }) => `${path}: ${mening}`);
    };
    const wrong = `regelverkHash: Regelverket är inte det sparade, ${regelverk.hash}.`;
    const unknown =
      'modulversion: Modulens version 0.9.0 finns inte här. De som finns är 1.0.0, 1.1.0, 1.2.0.';
    const old = { modulversion: '0.9.0' } as unknown as Partial<typeof sparad>;
    expect(refused({}, testRegelverk())).toEqual([wrong]);
    expect(refused(old, regelverk)).toEqual([unknown]);
    expect(refused(old, testRegelverk())).toEqual([wrong, unknown]);
  });

  it('answers with what is missing when the regelverk has no value for the month', () => {
    const later = { ...sparad, underlag: { ...underlag, ansokningsmanad: '2027-01' as const } };
    const result = replay(later, regelverk);
    expect(result.ok ? [] : result.fel[0]?.path).toBe('regelverk.riksnorm.2027-01');
  });
});

describe('an old decision', () => {
  it('there are ten examples, and a frozen answer for each version', () => {
    expect(files).toHaveLength(10);
    expect(Object.keys(FROZEN)).toEqual([...VERSIONER]);
    expect(recommend(rentUnderlag(), regelverk)).toEqual(
      recommendAs(MODULVERSION, rentUnderlag(), regelverk),
    );
  });

  it('the regelverk in use is kept under its hash, for those who come after', () => {
    expect(FROZEN[MODULVERSION].regelverk).toBe(regelverk.hash);
    expect(kept(MODULVERSION)).toEqual(regelverk);
    expect(sparatRegelverk('0', { tillatBeraknadTabell: true })).toBeUndefined();
    expect(sparatRegelverk(regelverk.hash, { tillatBeraknadTabell: false })?.tillatBeraknadTabell).toBe(
      false,
    );
  });
});

describe('inputHash', () => {
  it('is the content, without the channel', () => {
    const u = rentUnderlag();
    expect(inputHash({ ...u, kanal: 'papper' })).toBe(inputHash(u));
    expect(inputHash({ ...u, ansokningId: 'annan' })).not.toBe(inputHash(u));
  });
});

describe('a regelverk written for module 1.0.0', () => {
  const old = sparatRegelverk(frozen100.regelverk, { tillatBeraknadTabell: true });

  it('keeps its hash, and what it did not say stands as the module then behaved', () => {
    expect(old?.hash).toBe(frozen100.regelverk);
    const { stickprov, kommunnorm, ansokningsoppning, tidsmal, uppslagVantan } = old?.data.parametrar ?? {};
    expect(stickprov?.map(({ amount }) => amount)).toEqual([{ procent: 10, start: null, grupper: [] }]);
    const months = { from: '2026-01', to: '2026-12', confidence: 'NV' };
    expect(kommunnorm).toMatchObject([{ ...months, amount: null }]);
    expect(ansokningsoppning).toMatchObject([{ ...months, amount: { dag: 15 } }]);
    expect(tidsmal).toMatchObject([{ ...months, amount: { arbetsdagar: 5 } }]);
    expect(uppslagVantan).toMatchObject([{ ...months, amount: { timmar: 24 } }]);
  });

  it('a fault in it is told as in any regelverk', () => {
    const faults = (input: unknown) => {
      const loaded = loadAldreRegelverk(input, { tillatBeraknadTabell: true });
      return loaded.ok ? [] : loaded.fel.map(({ path, mening }) => `${path}: ${mening}`);
    };
    expect(faults({})).toContain('parametrar: Uppgiften saknas.');
    const { ovrigt, ...others } = content100.kostnadsregler;
    expect(ovrigt).toBeDefined();
    expect(faults({ ...content100, kostnadsregler: others })).toEqual([
      'kostnadsregler.ovrigt: Regeln för övriga kostnader måste finnas.',
    ]);
  });
});
