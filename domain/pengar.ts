/** Money is whole öre in a plain integer; 1 kr = 100 öre. */
export type Ore = number;

const NBSP = '\u00a0';

/**
 * Writes öre as kronor: `1234000` → "12 340 kr" (U+00A0 between groups and before "kr").
 * Öre are shown only where they exist: `50750` → "507,50 kr". Negative sums get a minus sign (U+2212).
 */
export const formatOre = (ore: Ore): string => {
  const whole = Math.abs(Math.trunc(ore / 100)).toString();
  const rest = Math.abs(ore % 100);
  let grouped = '';
  for (let end = whole.length; end > 0; end -= 3) {
    grouped = whole.slice(Math.max(0, end - 3), end) + (grouped === '' ? '' : NBSP + grouped);
  }
  const decimals = rest === 0 ? '' : `,${rest.toString().padStart(2, '0')}`;
  return `${ore < 0 ? '\u2212' : ''}${grouped}${decimals}${NBSP}kr`;
};

/** Whole kronor to öre. */
export const kronor = (kr: number): Ore => Math.round(kr * 100);
