import { contrast, toHex, toOklch } from './colour.ts';

/** Text contrast that the service promises (WCAG 2.2, 1.4.6 AAA). */
export const TEXT_CONTRAST = 7;
/** Borders of controls and marks (WCAG 2.2, 1.4.11). */
export const MARK_CONTRAST = 3;

/** The hardest grounds that a colour has to be read on: the darkest light one and the lightest dark one. */
export const HARDEST_GROUND = { light: '#eeeae1', dark: '#262f2e' };
const INK = '#182424';

type Colours = { city: string; accent: string };
type Variables = Record<`--${string}`, string>;

/** The same hue, moved step by step towards light or dark until it stands out enough against all grounds. */
function until(start: string, step: 0.01 | -0.01, ratio: number, grounds: string[]): string {
  const colour = toOklch(start);
  let hex = start;
  const isAtEnd = () => (step > 0 ? colour.l >= 1 : colour.l <= 0);
  while (!isAtEnd() && grounds.some((ground) => contrast(hex, ground) < ratio)) {
    colour.l += step;
    hex = toHex(colour);
  }
  return hex;
}

/** The hue of a colour at a lightness, its chroma capped. */
function shade(hex: string, l: number, maxChroma: number): string {
  const { c, h } = toOklch(hex);
  return toHex({ l, c: Math.min(c, maxChroma), h });
}

function readableOn(ground: string): string {
  return contrast('#ffffff', ground) >= TEXT_CONTRAST ? '#ffffff' : INK;
}

/**
 * All shades that follow from a municipality's two colours, for light and dark.
 * A colour that is too weak as text is moved in lightness until it reaches 7:1; the mark keeps the colour as given.
 */
export function deriveTheme({ city, accent: given }: Colours): { light: Variables; dark: Variables } {
  const accent = until(given, 0.01, TEXT_CONTRAST, [INK]);

  const lightSoft = shade(city, 0.942, 0.014);
  const lightBrand = until(city, -0.01, TEXT_CONTRAST, [lightSoft, HARDEST_GROUND.light]);
  const lightAccentSoft = shade(accent, 0.957, 0.04);

  const darkSoft = shade(city, 0.317, 0.034);
  const darkBrand = until(shade(city, 0.82, 0.075), 0.01, TEXT_CONTRAST, [darkSoft, HARDEST_GROUND.dark]);
  const darkAccentSoft = shade(accent, 0.286, 0.045);

  const { l } = toOklch(lightBrand);
  return {
    light: {
      '--brand': lightBrand,
      '--brand-strong': shade(lightBrand, Math.max(0, l - 0.08), 0.2),
      '--brand-soft': lightSoft,
      '--on-brand': readableOn(lightBrand),
      '--accent': accent,
      '--on-accent': INK,
      '--accent-soft': lightAccentSoft,
      '--accent-line': until(shade(accent, 0.56, 0.12), -0.01, MARK_CONTRAST, [lightAccentSoft]),
    },
    dark: {
      '--brand': darkBrand,
      '--brand-strong': shade(darkBrand, Math.min(1, toOklch(darkBrand).l + 0.06), 0.06),
      '--brand-soft': darkSoft,
      '--on-brand': readableOn(darkBrand),
      '--accent-soft': darkAccentSoft,
      '--accent-line': until(shade(accent, 0.7, 0.125), 0.01, MARK_CONTRAST, [darkAccentSoft]),
    },
  };
}
