import type { Kontext } from '@/domain/ansokan/kontext';
import { formularFor, SENASTE } from '@/domain/ansokan/register';
import type { AllaSvar } from '@/domain/ansokan/svar';

/** A parent with one child in a rented flat who applies for November 2026, and applied for October too. */
export const KONTEXT: Kontext = {
  kommun: 'Exempelstad',
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

/** Two applicants with a small child and a grown one in school, of whom everything was told last time. */
export const KONTEXT_PAR: Kontext = {
  ...KONTEXT,
  hushall: [
    ...KONTEXT.hushall.slice(0, 1),
    {
      id: 'm3',
      roll: 'MEDSOKANDE',
      fornamn: 'Sam',
      fodelsedatum: '1988-05-05',
      boende: 'HELTID',
      dagar: null,
    },
    { id: 'm4', roll: 'BARN', fornamn: 'Ida', fodelsedatum: '2022-05-05', boende: 'VAXELVIS', dagar: null },
    { id: 'm5', roll: 'BARN', fornamn: 'Max', fodelsedatum: '2007-06-01', boende: 'HELTID', dagar: null },
  ],
};

/** The first version of återansökan, the one whose questions were asked before, and the form as it is begun now. */
export const ATERANSOKAN_1 = formularFor('ateransokan-1');
export const ATERANSOKAN = formularFor('ateransokan-2');
export const ATERANSOKAN_NU = formularFor(SENASTE.ateransokan);

/** Complete answers of the first version that are right with and without a month before: no income, rent, electricity. */
export const SVAR_1 = {
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

/** Answers that say of a required file that it cannot be given now. */
export const utanFil = (vad: string) => ({
  [`medBilaga_${vad}`]: 'kan_inte',
  [`medBilagaSkal_${vad}`]: 'Den kommer i nästa vecka',
});

/** The same in the form of now. */
export const SVAR = {
  hemma: {
    hushall: 'stammer',
    boende: 'stammer',
    andraIBostaden: 'nej',
    vistas: 'ja',
    utbetalning: 'stammer',
    andrat: 'nej',
  },
  inkomster: { inkomst: 'nej', ingenForman: 'ja', soktForman: 'nej', harTillgangar: 'nej' },
  utgifter: { ...SVAR_1.utgifter, elSvar: 'andrats' },
  planering: { plan: 'foljt', soktJobb: 'nej', sjuk: 'nej' },
  bilagor: {},
  'skicka-med': { ...utanFil('hyra'), ...utanFil('el') },
  granska: { forsakran: 'ja' },
} satisfies AllaSvar;
