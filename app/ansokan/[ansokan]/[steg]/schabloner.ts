import type { Kontext } from '@/domain/ansokan/kontext';
import type { Formularord } from '@/server/sprak/formular';
import type { Schabloner } from './to-fields';

/** The limits of the regelverk in words, at the costs that have one. */
export function schablonerFor(
  { manad, hushall, schabloner = {} }: Kontext,
  { t, skriv }: Formularord,
): Schabloner {
  const text = t('schablon.text', { personer: hushall.length, manad: skriv.manad(manad) });
  return Object.fromEntries(
    Object.entries(schabloner).map(([slag, grans]) => [
      slag,
      { title: t('schablon.rubrik', { belopp: skriv.belopp(grans) }), text },
    ]),
  );
}
