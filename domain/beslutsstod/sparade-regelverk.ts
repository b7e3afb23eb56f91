import r3ed05e33 from './data/regelverk/3ed05e33b7947b4f4cbb3e01c41ee09ba766c1c63ddcea2e639ce98738f64cc6.json' with { type: 'json' };
import r3805e145 from './data/regelverk/3805e1450edd2ba8208454a2161d8fcc1e169641d4f7f26fcffafe9237d630d3.json' with { type: 'json' };
import { canonicalJson } from './canonical.ts';
import { loadAldreRegelverk } from './load-regelverk.ts';
import type { Regelverk } from './regelverk.ts';
import { sha256 } from './sha256.ts';

/** Every regelverk that has been in use, in the order they came. None is ever changed or taken away. */
const SPARADE: readonly unknown[] = [r3ed05e33, r3805e145];

/**
 * A regelverk that has been in use, by its hash, to replay an old decision with; undefined when it is not kept.
 * `tillatBeraknadTabell` as it was when the decision was computed.
 */
export const sparatRegelverk = (
  hash: string,
  options: { tillatBeraknadTabell: boolean },
): Regelverk | undefined => {
  const content = SPARADE.find((one) => sha256(canonicalJson(one)) === hash);
  const loaded = content === undefined ? undefined : loadAldreRegelverk(content, options);
  return loaded?.ok === true ? loaded.regelverk : undefined;
};
