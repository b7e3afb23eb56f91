import 'server-only';
import type { Regelverk } from '@/domain/beslutsstod/regelverk';
import { MYNDIGHETER, type Myndighet } from '@/domain/beslutsstod/underlag-ekonomi';
import { resolveManad } from '@/domain/beslutsstod/upplost';
import type { Manad } from '@/domain/manad';

/** The agencies that are asked about those who apply for the month; all that can be asked where no rules are set. */
export function myndigheter(regelverk: Regelverk, manad: Manad): readonly Myndighet[] {
  const resolved = resolveManad(regelverk, manad);
  const asked = resolved.ok ? resolved.upplost.param.uppslag.amount.vuxna : MYNDIGHETER;
  return MYNDIGHETER.filter((one) => asked.includes(one));
}
