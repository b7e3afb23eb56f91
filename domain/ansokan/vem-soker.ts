/** Whom a first application is for. Only those who apply for themselves go on with the form. */
import { lastDay, type Manad } from '../manad.ts';
import { fodelsedagOf } from '../personnummer.ts';
import { text, val, type Falt } from './falt.ts';
import type { Kontext } from './kontext.ts';
import { steg, type Steg } from './steg.ts';
import type { AllaSvar, Svar } from './svar.ts';
import { personnummer } from './varden.ts';
import { readNummer } from './personnummer.ts';

export const VEM_STEG = 'vem';

/** Somebody else's application: it is made on paper, or with our help. */
export const ANNANS = ['ombud', 'god_man', 'vuxet_barn'] as const;
export type Annans = (typeof ANNANS)[number];

/** The number of the one who applies too. It is stored sealed, and frozen only as a day of birth. */
export const MED_NUMMER = 'medNummer';

/** Answers that are kept sealed. */
export const DOLDA: readonly string[] = [MED_NUMMER];

/** Ten digits are read the same way for as long as the draft lives. */
const medfalt = (manad: Manad): Falt[] => [text('medNamn'), personnummer(MED_NUMMER, lastDay(manad))];

/** Whom the answers are about, where it is another than the one who writes. */
export const annansAnsokan = (svar: Svar): Annans | null =>
  ANNANS.find((vem) => vem === svar.vemSoker) ?? null;

export const vemSteg = ({ manad, sigSjalv = false }: Pick<Kontext, 'manad' | 'sigSjalv'>): Steg =>
  steg(VEM_STEG, [val('vemSoker', ['sjalv', 'par', ...ANNANS], { vid: ['par'], inuti: medfalt(manad) })], {
    regler: [
      (t) => (ANNANS.some((vem) => vem === t.vemSoker) ? [{ namn: 'vemSoker', kod: 'ogiltigt' }] : []),
      (t) => (sigSjalv && t[MED_NUMMER] ? [{ namn: MED_NUMMER, kod: 'eget' }] : []),
    ],
  });

/** The one whom these answers for a month name, when name and number are there and can be read; nothing is looked up. */
export function namndMedsokande(svar: AllaSvar, manad: Manad) {
  const { vemSoker, medNamn = '', [MED_NUMMER]: written = '' } = svar[VEM_STEG] ?? {};
  const namn = medNamn.trim();
  const last = readNummer(written, lastDay(manad));
  if (vemSoker !== 'par' || namn === '' || !last.ok) return null;
  const fodelsedatum = fodelsedagOf(last.varde);
  return fodelsedatum && { namn, personnummer: last.varde, fodelsedatum };
}
