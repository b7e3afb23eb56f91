import type { Manad } from '../manad.ts';
import type { Ore } from '../pengar.ts';
import { formatOre } from '../pengar.ts';
import type { Fel } from './fel.ts';
import { gransFor } from './grans.ts';
import type { Regelverk } from './regelverk.ts';
import { missing, resolveManad } from './upplost.ts';
import type { ParameterRef } from './uttryck.ts';
import { roundTo } from './uttryck.ts';

export type SchablonHushall = {
  vuxna: number;
  barn: number;
  /** undefined when not known. */
  rum?: number;
  /** Age of the oldest adult; undefined when not known. */
  aldstVuxen?: number;
};

export type SchablonResult =
  | { ok: true; schablon: Ore | null; mening: string; kvalitet: string | null; regel: ParameterRef }
  | { ok: false; fel: Fel[] };

/**
 * What the regelverk accepts for a kind of cost, to tell the applicant at the field. `schablon` is öre, null where
 * the actual cost counts or the limit can't be told before the amount is known.
 */
export const schablonFor = (
  regelverk: Regelverk,
  slag: string,
  hushall: SchablonHushall,
  manad: Manad,
): SchablonResult => {
  const resolved = resolveManad(regelverk, manad);
  if (!resolved.ok) return resolved;
  const regel = resolved.upplost.kostnadsregler[slag];
  if (regel === undefined) return { ok: false, fel: [missing(`kostnadsregler.${slag}`, manad)] };
  const limit = gransFor(
    regel,
    {
      manad,
      vuxna: hushall.vuxna,
      barn: hushall.barn,
      personer: hushall.vuxna + hushall.barn,
      rum: hushall.rum,
      ort: resolved.upplost.param.ort.amount,
      aldstVuxen: hushall.aldstVuxen,
      kostnad: undefined,
    },
    resolved.upplost,
  );
  const { kvalitet, grans } = regel.amount;
  const told = { ok: true, kvalitet, regel: regel.ref } as const;
  if (grans.typ === 'ingar_i_norm')
    return { ...told, schablon: 0, mening: 'Kostnaden ingår redan i riksnormen.' };
  if (grans.typ === 'ingen') return { ...told, schablon: null, mening: 'En handläggare prövar kostnaden.' };
  if (limit === null || 'saknas' in limit || (grans.typ === 'poster' && grans.totalt === null)) {
    return { ...told, schablon: null, mening: 'Den faktiska kostnaden räknas om den är skälig.' };
  }
  const schablon = roundTo(limit);
  return { ...told, schablon, mening: `För ditt hushåll är schablonen ${formatOre(schablon)}.` };
};
