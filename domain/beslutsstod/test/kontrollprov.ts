import { recommend } from '../recommend.ts';
import type { Rekommendation } from '../rekommendation.ts';
import type { Underlag } from '../underlag.ts';
import type { Andringar } from './regelverk.ts';
import { testRegelverk } from './regelverk.ts';
import { rentUnderlag } from './underlag.ts';

/** The recommendation by the example regelverk, changed in what the test is about. */
export const rekommendera = (underlag: Underlag, andringar: Andringar = {}): Rekommendation => {
  const result = recommend(underlag, testRegelverk(andringar));
  if (!result.ok) throw new Error(JSON.stringify(result.fel));
  return result.rekommendation;
};

/** Ids of the checks that are not fulfilled, and how. */
export const oppna = (underlag: Underlag, andringar: Andringar = {}): string[] =>
  rekommendera(underlag, andringar)
    .kontroller.filter(({ utfall }) => utfall !== 'uppfyllt')
    .map(({ id, utfall }) => `${id} ${utfall}`);

/** A household for which every check is fulfilled. */
export const rent = rentUnderlag();

/** The same with another month before. */
export const forra = (more: Partial<Exclude<Underlag['foregaende'], string>>, base = rent): Underlag =>
  typeof base.foregaende === 'string' ? base : { ...base, foregaende: { ...base.foregaende, ...more } };
