import type { Kontext } from '@/domain/ansokan/kontext';
import type { Formularord } from '@/server/sprak/formular';
import type { Schabloner } from './to-fields';

/** The limits of the regelverk in words, at the costs that have one. */
export function schablonerFor(
  { manad, hushall, antalPersoner = hushall.length, schabloner = {}, kostnadsregler = {} }: Kontext,
  { t, skriv }: Formularord,
): Schabloner {
  const words = { personer: antalPersoner, manad: skriv.manad(manad) };
  return Object.fromEntries(
    Object.entries(schabloner).map(([slag, grans]) => {
      const {
        per = 'hushall',
        period = 'manad',
        manader = 1,
        kvittoOver = null,
      } = kostnadsregler[slag] ?? {};
      const belopp = skriv.belopp(grans);
      const isMonthly = per === 'hushall' && period === 'manad';
      return [
        slag,
        {
          title:
            kvittoOver === null ? t('schablon.rubrik', { belopp }) : t('schablon.rubrikKvitto', { belopp }),
          text: isMonthly
            ? t('schablon.text', words)
            : t('schablon.annan', { ...words, per, period, manader }),
        },
      ];
    }),
  );
}
