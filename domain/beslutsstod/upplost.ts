import type { Manad } from '../manad.ts';
import { formatManad } from '../manad.ts';
import type { Daterad } from './daterad.ts';
import type { Fel } from './fel.ts';
import type { Inkomstregel, Regelverk, RegelverkData } from './regelverk.ts';
import type { Kostnadsregel, Schablontabell } from './kostnadsregel.ts';
import type { ParameterRef } from './uttryck.ts';
import { referTo } from './uttryck.ts';

type Parametrar = RegelverkData['parametrar'];

/** A parameter's value for one month, with its reference ready for the trace. */
export type Varde<T> = { amount: T; ref: ParameterRef };

/** The regelverk as it stands in one month. */
export type Upplost = {
  manad: Manad;
  regelverk: Regelverk;
  param: { [K in keyof Parametrar]: Varde<Parametrar[K][number]['amount']> };
  inkomstregler: Record<string, Varde<Inkomstregel>>;
  kostnadsregler: Record<string, Varde<Kostnadsregel>>;
  tabeller: Record<string, Varde<Schablontabell>>;
};

/** The value that holds in `manad`, or undefined: never the nearest. */
export const lookup = <T>(serie: Daterad<T>[], manad: Manad): Daterad<T> | undefined =>
  serie.find((value) => value.from <= manad && (value.to === undefined || manad <= value.to));

const toVarde = (id: string, value: Daterad<unknown>): Varde<unknown> => ({
  amount: value.amount,
  ref: referTo(id, value),
});

export const missing = (id: string, manad: Manad): Fel => ({
  path: `regelverk.${id}.${manad}`,
  mening: `parameter saknas för ${manad}: ${id}. Regelverket har inget värde för ${formatManad(manad)}.`,
});

const resolveAll = (group: string, series: Record<string, Daterad<unknown>[]>, manad: Manad) => {
  const found: Record<string, Varde<unknown>> = {};
  const fel: Fel[] = [];
  for (const [id, serie] of Object.entries(series)) {
    const value = lookup(serie, manad);
    if (value === undefined) fel.push(missing(`${group}${id}`, manad));
    else found[id] = toVarde(`${group}${id}`, value);
  }
  return { found, fel };
};

export type UpplostResult = { ok: true; upplost: Upplost } | { ok: false; fel: Fel[] };

const compute = (regelverk: Regelverk, manad: Manad): UpplostResult => {
  const { parametrar, inkomstregler, kostnadsregler, tabeller } = regelverk.data;
  const param = resolveAll('', parametrar, manad);
  if (param.fel.length > 0) return { ok: false, fel: param.fel };
  // Each series was checked against its own schema when the regelverk was loaded; only the keys' types are lost here.
  const upplost = {
    manad,
    regelverk,
    param: param.found,
    inkomstregler: resolveAll('inkomstregler.', inkomstregler, manad).found,
    kostnadsregler: resolveAll('kostnadsregler.', kostnadsregler, manad).found,
    tabeller: resolveAll('tabeller.', tabeller, manad).found,
  } as Upplost;
  return { ok: true, upplost };
};

const resolved = new WeakMap<Regelverk, Map<Manad, UpplostResult>>();

/** Every parameter for the month, worked out once per regelverk; or all that are missing, in one go. */
export const resolveManad = (regelverk: Regelverk, manad: Manad): UpplostResult => {
  const byManad = resolved.get(regelverk) ?? new Map<Manad, UpplostResult>();
  resolved.set(regelverk, byManad);
  const known = byManad.get(manad);
  if (known !== undefined) return known;
  const result = compute(regelverk, manad);
  byManad.set(manad, result);
  return result;
};
