import type { Manad } from '../manad.ts';
import type { Kostnadsregel } from './kostnadsregel.ts';
import type { Regelverk } from './regelverk.ts';
import { resolveManad } from './upplost.ts';

/** The rule for a kind of cost in a month; null where the regelverk has none. */
export function kostnadsregelFor(regelverk: Regelverk, slag: string, manad: Manad): Kostnadsregel | null {
  const resolved = resolveManad(regelverk, manad);
  return resolved.ok ? (resolved.upplost.kostnadsregler[slag]?.amount ?? null) : null;
}
