import { formatOre } from '../pengar.ts';
import { kostnaderOf, KOSTNADSSLAG } from './fragor/kostnader.ts';
import { vuxna } from './hushall.ts';
import type { Kontext } from './kontext.ts';
import type { Bilagekrav } from './krav.ts';
import type { TolkadeSvar } from './svar.ts';

/**
 * Of the costs: those above their schablon, of a kind that was not there last month, or that the regelverk of the month
 * wants a file for. Each once. Where nothing was applied for before, nothing is new.
 */
export function kostnadskrav(t: TolkadeSvar, kontext: Kontext): Bilagekrav[] {
  const { forra, schabloner, kostnadsregler } = kontext;
  return kostnaderOf(t, kontext, KOSTNADSSLAG).flatMap(({ slag, beloppOre }): Bilagekrav[] => {
    const grans = schabloner?.[slag];
    if (grans !== undefined && beloppOre > grans)
      return [{ kod: 'over_schablon', kostnad: slag, platser: { grans: formatOre(grans) } }];
    const kvittoOver = kostnadsregler?.[slag]?.kvittoOver ?? null;
    if (kvittoOver !== null && beloppOre > kvittoOver)
      return [{ kod: 'krav_pa_kvitto', kostnad: slag, platser: {} }];
    const isNew = forra !== null && forra.kostnader[slag] === undefined;
    return isNew ? [{ kod: 'ny_kostnad', kostnad: slag, platser: {} }] : [];
  });
}

/** A certificate for each adult who says that there is one. */
export const intygskrav = (t: TolkadeSvar, kontext: Kontext): Bilagekrav[] =>
  vuxna(kontext)
    .filter(({ suffix }) => t[`sjuk${suffix}`] === 'ja' && t[`lakarintyg${suffix}`] === 'ja')
    .map(({ suffix, platser }) => ({
      kod: 'lakarintyg',
      ...(suffix && { del: suffix.replace(/^_/u, '') }),
      platser,
    }));

/** What a caseworker has asked to see. */
export const begardaKrav = ({ begart }: Kontext): Bilagekrav[] =>
  (begart ?? [])
    .filter(({ slag }) => slag === 'bilaga')
    .map(({ id, fraga }) => ({ kod: 'begard', del: id, platser: { fraga } }));
