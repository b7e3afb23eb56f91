import 'server-only';
import type { Kontext } from '@/domain/ansokan/kontext';
import { schablonFor } from '@/domain/beslutsstod/schablon-for';
import type { Ore } from '@/domain/pengar';
import { regelverk } from '../regelverk';

/** The form's costs whose limit is told at the field; the regelverk has the same names. */
const TOLD = ['hyra', 'el', 'hemforsakring', 'internet', 'arbetsresor'];

/** What the regelverk accepts for this household and month, in öre by cost. A cost without a limit is left out. */
export function schablonerFor({
  manad,
  hushall,
  boende,
}: Pick<Kontext, 'manad' | 'hushall' | 'boende'>): Record<string, Ore> {
  const vuxna = hushall.filter((m) => m.roll !== 'BARN').length;
  const size = { vuxna, barn: hushall.length - vuxna, ...(boende.antalRum && { rum: boende.antalRum }) };
  const told = TOLD.flatMap((slag) => {
    const found = schablonFor(regelverk(), slag, size, manad);
    return found.ok && found.schablon !== null ? [[slag, found.schablon] as const] : [];
  });
  return Object.fromEntries(told);
}
