import type { Kontext } from '@/domain/ansokan/kontext';
import { schablonFor } from '@/domain/beslutsstod/schablon-for';
import { regelverk } from '@/server/regelverk';
import type { Formularord } from '@/server/sprak/formular';
import type { Schabloner } from './to-fields';

/** The form's costs whose limit is told at the field, with the regelverk's word for each. */
const TOLD = {
  hyra: 'hyra',
  el: 'el',
  hemforsakring: 'hemforsakring',
  internet: 'internet',
  arbetsresor: 'arbetsresor',
};

/** What the regelverk accepts for this household and month, in words. Nothing is said where it sets no limit. */
export function schablonerFor({ manad, hushall, boende }: Kontext, { t, skriv }: Formularord): Schabloner {
  const vuxna = hushall.filter((m) => m.roll !== 'BARN').length;
  const size = { vuxna, barn: hushall.length - vuxna, ...(boende.antalRum && { rum: boende.antalRum }) };
  const told = Object.entries(TOLD).flatMap(([falt, slag]) => {
    const found = schablonFor(regelverk(), slag, size, manad);
    if (!found.ok || found.schablon === null) return [];
    const title = t('schablon.rubrik', { belopp: skriv.belopp(found.schablon) });
    const text = t('schablon.text', { personer: hushall.length, manad: skriv.manad(manad) });
    return [[falt, { title, text }] as const];
  });
  return Object.fromEntries(told);
}
