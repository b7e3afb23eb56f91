import { z } from 'zod';
import { kronor } from '../../pengar.ts';
import { parseUnderlag } from '../underlag.ts';
import type { Underlag } from '../underlag.ts';
import { MYNDIGHETER } from '../underlag-ekonomi.ts';
import { barnFott, inkomst, kostnad, medBarn, medKostnader, rentUnderlag } from './underlag.ts';

const fritt = z.record(z.string(), z.unknown());

/** A hand-counted family: what differs from a household with nothing, and what must come out. Sums in kronor. */
export const familjSchema = z.strictObject({
  fall: z.string().min(1),
  kalla: z.string().min(1),
  /** The addition, as counted by hand. */
  utrakning: z.string().min(1),
  hushall: z.strictObject({
    manad: z.string(),
    vuxna: z.int().min(1).max(2),
    barn: z.array(z.looseObject({ fodd: z.string() })).default([]),
    kostnader: z.array(z.looseObject({ slag: z.string(), kr: z.number() })).default([]),
    inkomster: z
      .array(
        z.looseObject({
          slag: z.string(),
          kr: z.number(),
          datum: z.string(),
          register: z.enum(MYNDIGHETER).optional(),
        }),
      )
      .default([]),
  }),
  /** Replaces fields of the underlag, by dotted path. */
  andrat: fritt.default({}),
  /** Replaces amounts of the regelverk, by parameter. */
  regelverk: fritt.default({}),
  forvantat: z.strictObject({
    kr: z.number(),
    overskottKr: z.number().optional(),
    utfall: z.enum(['bifall', 'delvis_bifall', 'kraver_bedomning']).optional(),
    radKr: z.record(z.string(), z.number()).optional(),
    skal: z.array(z.string()).optional(),
  }),
});
export type Familj = z.infer<typeof familjSchema>;

const setPath = (target: unknown, path: string[], value: unknown): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const inner = (target ?? {}) as Record<string, unknown>;
  if (Array.isArray(target))
    return target.map((one, index) => (String(index) === key ? setPath(one, rest, value) : one));
  return { ...inner, [key]: setPath(inner[key], rest, value) };
};

const build = ({ hushall }: Familj): Underlag => {
  const base = rentUnderlag(hushall.vuxna === 2 ? ['a', 'b'] : ['a'], hushall.manad);
  const barn = hushall.barn.map(({ fodd, ...more }, index) => ({
    ...barnFott(`c${index + 1}`, 'okant'),
    fodelsedatum: fodd,
    ...more,
  }));
  const kostnader = hushall.kostnader.map(({ slag, kr, ...more }, index) => ({
    ...kostnad(slag, kronor(kr)),
    id: `k${index + 1}`,
    ...more,
  }));
  const inkomster = hushall.inkomster.map(({ slag, kr, datum, register, ...more }, index) => ({
    ...inkomst(slag, kronor(kr)),
    id: `i${index + 1}`,
    utbetalningsdatum: datum,
    ...(register === undefined
      ? {}
      : { kalla: { typ: 'register' as const, myndighet: register, hamtad: '2026-11-02T08:00:00Z' } }),
    ...more,
  }));
  return {
    ...medKostnader(medBarn(base, ...(barn as Underlag['hushall']['barn'])), ...kostnader),
    inkomster,
  } as Underlag;
};

/** The family as a validated underlag. */
export const toUnderlag = (familj: Familj): Underlag => {
  const changed = Object.entries(familj.andrat).reduce<unknown>(
    (underlag, [path, value]) => setPath(underlag, path.split('.'), value),
    build(familj),
  );
  const parsed = parseUnderlag(changed);
  if (!parsed.ok) throw new Error(`${familj.fall}: ${JSON.stringify(parsed.fel)}`);
  return parsed.underlag;
};
