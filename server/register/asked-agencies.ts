import 'server-only';
import type { Myndighet } from '@/domain/beslutsstod/underlag-ekonomi';
import { resolveManad } from '@/domain/beslutsstod/upplost';
import type { Manad } from '@/domain/manad';
import { regelverk } from '../regelverk';

/**
 * The agencies that are asked about an adult: those whose answer the regelverk demands, and no others, since each question
 * discloses that the person applies. None for a month that the regelverk does not know: nothing could be computed from it.
 */
export function askedAgencies(manad: Manad): readonly Myndighet[] {
  const resolved = resolveManad(regelverk(), manad);
  return resolved.ok ? resolved.upplost.param.uppslag.amount.vuxna : [];
}
