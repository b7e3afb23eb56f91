import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast } from './colour.ts';
import { deriveTheme, HARDEST_GROUND, MARK_CONTRAST, TEXT_CONTRAST } from './derive-theme.ts';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  it('agrees with the ends of the scale and with a known pair', () => {
    // WCAG 2.2: black on white is 21:1. #767676 on white is the well-known 4.54:1.
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
  });
});

describe('deriveTheme', () => {
  it('leaves colours alone that are strong enough', () => {
    const { light } = deriveTheme({ city: '#17514c', accent: '#f2b544' });
    expect(light['--brand']).toBe('#17514c');
    expect(light['--accent']).toBe('#f2b544');
  });

  it('keeps its promises whatever two colours a municipality picks', () => {
    fc.assert(
      fc.property(hex, hex, (city, accent) => {
        const { light, dark } = deriveTheme({ city, accent });
        const ratio = (mode: typeof light, a: `--${string}`, b: `--${string}`) =>
          contrast(mode[a] ?? '', mode[b] ?? '');
        for (const mode of [light, dark]) {
          expect(ratio(mode, '--brand', '--brand-soft')).toBeGreaterThanOrEqual(TEXT_CONTRAST);
          expect(ratio(mode, '--on-brand', '--brand')).toBeGreaterThanOrEqual(TEXT_CONTRAST);
          expect(ratio(mode, '--accent-line', '--accent-soft')).toBeGreaterThanOrEqual(MARK_CONTRAST);
        }
        expect(contrast(light['--brand'] ?? '', HARDEST_GROUND.light)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
        expect(contrast(dark['--brand'] ?? '', HARDEST_GROUND.dark)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
        expect(ratio(light, '--on-accent', '--accent')).toBeGreaterThanOrEqual(TEXT_CONTRAST);
      }),
    );
  });

  it('refuses what is not a colour', () => {
    expect(() => deriveTheme({ city: 'gran', accent: '#f2b544' })).toThrow('#rrggbb');
  });
});
