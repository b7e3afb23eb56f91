import type { Manad } from '../manad.ts';
import type { Daterad } from './daterad.ts';
import type { Fel } from './fel.ts';
import type { Regelverk, RegelverkData } from './regelverk.ts';
import { lookup, missing } from './upplost.ts';
import type { ParameterRef } from './uttryck.ts';
import { referTo } from './uttryck.ts';

type Parametrar = RegelverkData['parametrar'];

/** One parameter's value for a month with its reference, or that the regelverk has none for the month. */
export type ParameterResult<T> = ({ ok: true; ref: ParameterRef } & T) | { ok: false; fel: Fel[] };

const find = <T extends object>(id: string, serie: Daterad<T>[], manad: Manad): ParameterResult<T> => {
  const value = lookup(serie, manad);
  return value === undefined
    ? { ok: false, fel: [missing(id, manad)] }
    : { ok: true, ...value.amount, ref: referTo(id, value) };
};

/** Day of the month before from which `manad` may be applied for, 1–28. */
export const ansokningsoppningFor = (regelverk: Regelverk, manad: Manad): ParameterResult<{ dag: number }> =>
  find('ansokningsoppning', regelverk.data.parametrar.ansokningsoppning, manad);

/** The goal for an application for `manad`: working days from a whole application to a decision. */
export const tidsmalFor = (regelverk: Regelverk, manad: Manad): ParameterResult<{ arbetsdagar: number }> =>
  find('tidsmal', regelverk.data.parametrar.tidsmal, manad);

/** Hours an application for `manad` waits for agencies that cannot be reached, before it goes on to a person. */
export const uppslagVantanFor = (regelverk: Regelverk, manad: Manad): ParameterResult<{ timmar: number }> =>
  find('uppslagVantan', regelverk.data.parametrar.uppslagVantan, manad);

type Tjanst = NonNullable<RegelverkData['tjanst']>;

const inTjanst = <K extends keyof Tjanst>(
  id: K,
  { data }: Regelverk,
  manad: Manad,
): ParameterResult<Tjanst[K][number]['amount']> =>
  find<Tjanst[K][number]['amount']>(`tjanst.${id}`, data.tjanst?.[id] ?? [], manad);

/** In `manad`, a case that ended at most this many days ago is opened again by an återansökan. */
export const ateroppningFor = (regelverk: Regelverk, manad: Manad) =>
  inTjanst('ateroppning', regelverk, manad);

/** Whole days after `manad` before the secret of its draw is shown. */
export const stickprovVisasFor = (regelverk: Regelverk, manad: Manad) =>
  inTjanst('stickprovVisas', regelverk, manad);

/** How many months an applicant is asked, in `manad`, to keep receipts. */
export const sparaKvittonFor = (regelverk: Regelverk, manad: Manad) =>
  inTjanst('sparaKvitton', regelverk, manad);

type Stickprov = Parametrar['stickprov'][number]['amount'];

export type StickprovParametrar = Stickprov & {
  ref: ParameterRef;
  djupkontroll: Parametrar['djupkontroll'][number]['amount'] & { ref: ParameterRef };
};

/**
 * What the draw reads for applications for `manad`: the share, the higher one at start-up while its last month has
 * not passed (else null), the groups by cost, and how often a deeper check is due. All percentages 0–100.
 */
export const stickprovParametrar = (
  regelverk: Regelverk,
  manad: Manad,
): ({ ok: true } & StickprovParametrar) | { ok: false; fel: Fel[] } => {
  const stickprov = find('stickprov', regelverk.data.parametrar.stickprov, manad);
  const djupkontroll = find('djupkontroll', regelverk.data.parametrar.djupkontroll, manad);
  if (!stickprov.ok || !djupkontroll.ok) {
    return {
      ok: false,
      fel: [...(stickprov.ok ? [] : stickprov.fel), ...(djupkontroll.ok ? [] : djupkontroll.fel)],
    };
  }
  const { procent, start, grupper, ref } = stickprov;
  return {
    ok: true,
    procent,
    start: start !== null && manad <= start.tom ? start : null,
    grupper,
    ref,
    djupkontroll: { manader: djupkontroll.manader, ref: djupkontroll.ref },
  };
};
