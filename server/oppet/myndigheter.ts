import 'server-only';
import { MYNDIGHETSNAMN } from '@/domain/beslutsstod/kontroller/uppslag';
import type { Regelverk } from '@/domain/beslutsstod/regelverk';
import { MYNDIGHETER } from '@/domain/beslutsstod/underlag-ekonomi';
import { resolveManad } from '@/domain/beslutsstod/upplost';
import type { Manad } from '@/domain/manad';

/** The agencies that are asked about those who apply for the month; all that can be asked where no rules are set. */
export function myndigheter(regelverk: Regelverk, manad: Manad): string[] {
  const resolved = resolveManad(regelverk, manad);
  const asked = resolved.ok ? resolved.upplost.param.uppslag.amount : null;
  return MYNDIGHETER.filter((one) => !asked || asked.vuxna.includes(one) || asked.barn.includes(one)).map(
    (one) => MYNDIGHETSNAMN[one],
  );
}
