import { bedomKostnader } from '../kostnad.ts';
import type { Kostnadsregel } from '../kostnadsregel.ts';
import { readLage } from '../lage.ts';
import type { KostnadRad } from '../rekommendation.ts';
import type { Underlag } from '../underlag.ts';
import { resolveManad } from '../upplost.ts';
import { kostnad, rentUnderlag } from './underlag.ts';
import type { Andringar } from './regelverk.ts';
import { testRegelverk } from './regelverk.ts';

/** A rule that asks for nothing and approves the actual cost; a test adds what it is about. */
export const regel = (more: Partial<Kostnadsregel>): Kostnadsregel => ({
  rubrik: 'Prov',
  grans: { typ: 'faktisk' },
  sasong: [],
  unga: null,
  vidSvar: [],
  period: { typ: 'manad' },
  per: 'hushall',
  over: 'tak',
  foregaende: 'nej',
  underlag: { krav: 'inget', bifogaOver: null },
  gate: {},
  hogstManader: null,
  kravBetald: false,
  delas: false,
  minusEgnaMedel: false,
  granskasOver: null,
  kvalitet: null,
  alltidPerson: false,
  ...more,
});

/** A table with one amount for everybody; kronor. */
export const fast = (kr: number): Kostnadsregel['grans'] => ({
  typ: 'tabell',
  tabell: { rader: [{ belopp: kr * 100 }] },
});

/** Every applied cost ("prov") assessed by the rule. */
export const bedomAlla = (
  rule: Partial<Kostnadsregel>,
  underlag: Underlag,
  andringar: Andringar = {},
): KostnadRad[] => {
  const regelverk = testRegelverk({ ...andringar, kostnadsregler: { prov: regel(rule) } });
  const resolved = resolveManad(regelverk, underlag.ansokningsmanad);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.fel));
  return bedomKostnader(readLage(underlag, resolved.upplost));
};

/** One applied cost of so many kronor, assessed by the rule: what is approved (kronor), and the questions. */
export const bedom = (
  rule: Partial<Kostnadsregel>,
  kr: number,
  more: Parameters<typeof kostnad>[2] = {},
  underlag: Underlag = rentUnderlag(),
  andringar: Andringar = {},
) => {
  const [rad] = bedomAlla(rule, { ...underlag, kostnader: [kostnad('prov', kr * 100, more)] }, andringar);
  if (rad === undefined) throw new Error('no row');
  return { ...rad, kr: rad.godkant / 100 };
};
