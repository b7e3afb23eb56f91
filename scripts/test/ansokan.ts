import type { Kontext } from '@/domain/ansokan/kontext';
import type { AllaSvar } from '@/domain/ansokan/uppgifter';

/** A parent with one child in a rented flat who applies for November 2026, and applied for October too. */
export const KONTEXT: Kontext = {
  manad: '2026-11',
  kontrollmanad: '2026-10',
  hushall: [
    {
      id: 'm1',
      roll: 'SOKANDE',
      fornamn: 'Leila',
      fodelsedatum: '1990-01-01',
      boende: 'HELTID',
      dagar: null,
    },
    { id: 'm2', roll: 'BARN', fornamn: 'Elis', fodelsedatum: '2018-03-01', boende: 'HELTID', dagar: null },
  ],
  boende: { form: 'hyresratt', antalRum: 3 },
  forra: { manad: '2026-10', kostnader: { hyra: 690_000, akasseavgift: 14_000 } },
};

/** The same, with nothing applied for before. */
export const KONTEXT_UTAN_FORRA: Kontext = { ...KONTEXT, forra: null };

/** Complete answers that are right with and without a month before: no income, rent and electricity. */
export const SVAR = {
  andringar: { vistas: 'ja', andrat: 'nej' },
  hushall: { hushall: 'stammer' },
  boende: { boende: 'stammer' },
  inkomster: { lon: 'nej', insattning: 'nej', sokta: 'nej' },
  utgifter: {
    hyraSvar: 'andrats',
    hyra: '7 100',
    elSvar: 'ja',
    el: '742,50',
    hemforsakringSvar: 'ingen',
    akasseavgiftSvar: 'ingen',
    fackavgiftSvar: 'ingen',
  },
  bilagor: {},
  granska: { forsakran: 'ja' },
} satisfies AllaSvar;
