import { LAG } from '../lag.ts';
import type { Datum, Manad } from '../manad.ts';
import { daysInManad } from '../manad.ts';
import type { Aldersband } from './normtabell.ts';
import type { Underlag } from './underlag.ts';
import type { Barn } from './underlag-hushall.ts';
import type { Upplost } from './upplost.ts';

/**
 * Age in whole years in a month, by the city's way of reckoning. Only months are compared, so a child born on
 * 29 February needs no rule of its own: it turns a year older in February ("under_manaden"), or stands a year
 * older from 1 March ("manadens_borjan").
 */
export const ageIn = (
  fodd: Datum,
  manad: Manad,
  rakning: 'manadens_borjan' | 'under_manaden' | 'under_aret',
): number => {
  const years = Number(manad.slice(0, 4)) - Number(fodd.slice(0, 4));
  if (rakning === 'under_aret') return years;
  const birthMonth = fodd.slice(5, 7);
  const month = manad.slice(5, 7);
  const had =
    birthMonth < month || (birthMonth === month && (rakning === 'under_manaden' || fodd.endsWith('-01')));
  return had ? years : years - 1;
};

/** The band of riksnormen for an age below 21; undefined for older and for the unborn. */
export const bandFor = (age: number): Aldersband | undefined => {
  if (age < 0 || age > 20) return undefined;
  if (age === 0) return '0';
  if (age <= 2) return '1-2';
  if (age === 3) return '3';
  if (age <= 6) return '4-6';
  if (age <= 10) return '7-10';
  if (age <= 14) return '11-14';
  return age <= 18 ? '15-18' : '19-20';
};

/** A child as the calculation sees it. */
export type Hushallsbarn = {
  barn: Barn;
  /** undefined when the birth date is not known. */
  age: number | undefined;
  band: Aldersband | undefined;
  /** Belongs to the household; a grown child is a case of its own. */
  hor: boolean;
  /** Days here, "hela" also when not known (a check asks then). */
  dagar: number | 'hela';
};

/** The household in the application month: who belongs, and the numbers that tables by household read. */
export type Hushall = {
  par: boolean;
  barn: Hushallsbarn[];
  /** Children who count in tables by household. */
  antalBarn: number;
  antalPersoner: number;
  /** Others who share the common household costs, grown children at home among them. */
  delarMed: number;
  /** Age of the oldest adult; undefined when a birth date is missing. */
  aldstVuxen: number | undefined;
};

const toHushallsbarn = (barn: Barn, manad: Manad, upplost: Upplost): Hushallsbarn => {
  const age =
    barn.fodelsedatum === 'okant'
      ? undefined
      : ageIn(barn.fodelsedatum, manad, upplost.param.aldersrakning.amount);
  const hor = age === undefined || (age < LAG.forsorjning && (age < LAG.vuxen || barn.gymnasium !== 'nej'));
  const { dagar: given } = barn;
  const part = barn.boende !== 'heltid' && typeof given === 'number' && given < daysInManad(manad);
  const dagar: number | 'hela' = part ? given : 'hela';
  return { barn, age, band: age === undefined ? undefined : bandFor(age), hor, dagar };
};

/** Reads the household out of the underlag. Unknown answers are left for the checks to ask about. */
export const readHushall = (u: Underlag, upplost: Upplost): Hushall => {
  const manad = u.ansokningsmanad;
  const barn = u.hushall.barn.map((one) => toHushallsbarn(one, manad, upplost));
  const franDagar = upplost.param.delbarn.amount.franDagar;
  const antalBarn = barn.filter(({ hor, dagar }) => hor && (dagar === 'hela' || dagar >= franDagar)).length;
  const ages = u.hushall.vuxna.map(({ fodelsedatum }) =>
    fodelsedatum === 'okant' ? undefined : ageIn(fodelsedatum, manad, upplost.param.aldersrakning.amount),
  );
  const vuxnaBarn = barn.filter(({ hor }) => !hor).length;
  return {
    par: u.hushall.vuxna.length === 2,
    barn,
    antalBarn,
    antalPersoner: u.hushall.vuxna.length + antalBarn,
    delarMed: (u.boende.delarHushallMed === 'okant' ? 0 : u.boende.delarHushallMed) + vuxnaBarn,
    aldstVuxen: ages.includes(undefined) ? undefined : Math.max(...ages.map((age) => age ?? 0)),
  };
};
