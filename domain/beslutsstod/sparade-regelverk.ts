import r3ed05e33 from './data/regelverk/3ed05e33b7947b4f4cbb3e01c41ee09ba766c1c63ddcea2e639ce98738f64cc6.json' with { type: 'json' };
import r5f4e6afd from './data/regelverk/5f4e6afd6ba5f7547762333a7d70a6e1ce4916a111118f2cc4aa697a156dc9fb.json' with { type: 'json' };
import rbc6d0a45 from './data/regelverk/bc6d0a458e411e27d30b3e7039d24d5a6d1370399e5c9ed477d6d8591d611af5.json' with { type: 'json' };
import { canonicalJson } from './canonical.ts';
import { loadAldreRegelverk } from './load-regelverk.ts';
import type { Regelverk } from './regelverk.ts';
import { sha256 } from './sha256.ts';

/** Every regelverk that has been in use, in the order they came. None is ever changed or taken away. */
const SPARADE: readonly unknown[] = [r3ed05e33, r5f4e6afd, rbc6d0a45];

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
