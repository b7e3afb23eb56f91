import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '@/components/theme/colour';
import { deriveTheme, HARDEST_GROUND, MARK_CONTRAST, TEXT_CONTRAST } from '@/components/theme/derive-theme';
import { kommun } from './kommun';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const [lightBlock = '', darkBlock = ''] = css.split(/@media screen/u);
const colours = (block: string) =>
  Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/gu)].map(([, name, hex]) => [name, full(hex)]),
  );
const full = (hex = '') => (hex.length === 4 ? hex.replace(/[^#]/gu, '$&$&') : hex);

const theme = deriveTheme(kommun.colours);
const light = { ...colours(lightBlock), ...bare(theme.light) };
const dark = { ...light, ...colours(darkBlock.split('@media print')[0] ?? ''), ...bare(theme.dark) };

function bare(variables: Record<string, string>) {
  return Object.fromEntries(Object.entries(variables).map(([name, hex]) => [name.slice(2), hex]));
}

const grounds = ['ground', 'surface', 'sunken', 'brand-soft', 'accent-soft', 'judge-soft'];
const texts = grounds.flatMap((ground) => ['ink', 'ink-2'].map((text) => [text, ground] as const));
const statuses = ['ok', 'doing', 'judge', 'bad', 'idle'].map((tone) => [tone, `${tone}-soft`] as const);
const others = [
  ['brand', 'ground'],
  ['brand', 'surface'],
  ['brand', 'sunken'],
  ['brand', 'brand-soft'],
  ['on-brand', 'brand'],
  ['on-accent', 'accent'],
  ['bad', 'surface'],
  ['bad', 'ground'],
  ['judge', 'surface'],
  ['judge', 'accent-soft'],
] as const;
const marks = [
  ['control', 'surface'],
  ['control', 'ground'],
  ['bad-line', 'surface'],
  ['bad-line', 'bad-soft'],
  ['brand', 'surface'],
  ['accent-line', 'accent-soft'],
  ['focus', 'ground'],
  ['focus', 'surface'],
  ['focus', 'sunken'],
  ['focus', 'accent-soft'],
] as const;

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_mode, palette: Record<string, string>) => {
  const ratio = (a: string, b: string) => contrast(palette[a] ?? a, palette[b] ?? b);

  it.each([...texts, ...statuses, ...others])('%s can be read on %s', (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
  });

  it.each(marks)('%s shows against %s', (mark, ground) => {
    expect(ratio(mark, ground)).toBeGreaterThanOrEqual(MARK_CONTRAST);
  });
});

it('has no neutral ground that is harder than the hardest', () => {
  for (const name of ['ground', 'surface', 'sunken', 'idle-soft']) {
    expect(contrast(light[name] ?? '', '#ffffff')).toBeLessThanOrEqual(
      contrast(HARDEST_GROUND.light, '#ffffff'),
    );
    expect(contrast(dark[name] ?? '', '#000000')).toBeLessThanOrEqual(
      contrast(HARDEST_GROUND.dark, '#000000'),
    );
  }
});
