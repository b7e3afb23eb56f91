import 'server-only';
import type { Kontext } from '@/domain/ansokan/kontext';
import { schablonFor } from '@/domain/beslutsstod/schablon-for';
import type { Ore } from '@/domain/pengar';
import { sparaKvittonFor } from '@/domain/beslutsstod/parameter-for';
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

/** For how long an applicant for the month is asked to keep receipts; nothing where the regelverk does not say. */
export function sparaKvitton(manad: Kontext['manad']): Pick<Kontext, 'sparaKvitton'> {
  const found = sparaKvittonFor(regelverk(), manad);
  return found.ok ? { sparaKvitton: { manader: found.manader, exempel: !found.ref.officiell } } : {};
}
