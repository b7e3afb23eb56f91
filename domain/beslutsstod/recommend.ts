import { KONTROLLER } from './kontroller/alla.ts';
import { readLage } from './lage.ts';
import { draftMotivering } from './motivering.ts';
import { berakna } from './normberakning.ts';
import type { Regelverk } from './regelverk.ts';
import type { Kontroll, Normberakning, Rekommendation, RekommendationResult } from './rekommendation.ts';
import type { Underlag } from './underlag.ts';
import { resolveManad } from './upplost.ts';
import type { Modulversion } from './version.ts';
import { MODULVERSION } from './version.ts';

const outcome = (berakning: Normberakning, doubt: boolean): Rekommendation['utfall'] => {
  if (doubt || berakning.summor.netto <= 0) return 'kraver_bedomning';
  return berakning.kostnader.some(({ godkant, sokt }) => godkant < sokt) ? 'delvis_bifall' : 'bifall';
};

/** As `recommend`, as the module of the named version gave it; for replay. */
export const recommendAs = (
  modulversion: Modulversion,
  underlag: Underlag,
  regelverk: Regelverk,
): RekommendationResult => {
  const resolved = resolveManad(regelverk, underlag.ansokningsmanad);
  if (!resolved.ok) return resolved;
  const lage = readLage(underlag, resolved.upplost);
  const { berakning, inkomstposter, fel } = berakna(lage);
  if (fel.length > 0) return { ok: false, fel };

  const kontrollunderlag = { lage, berakning, inkomstposter, modulversion };
  const kontroller: Kontroll[] = [];
  const skal: Rekommendation['skal'] = [];
  const talarFor: string[] = [];
  const talarMot: string[] = [];
  let doubt = false;
  for (const id of resolved.upplost.param.kontrollordning.amount) {
    const regel = KONTROLLER[id];
    if (regel === undefined) continue;
    for (const kontroll of regel.run(kontrollunderlag)) {
      const { mening } = kontroll;
      kontroller.push(kontroll);
      if (kontroll.utfall === 'uppfyllt') {
        talarFor.push(mening);
      } else {
        talarMot.push(mening);
        skal.push({ kontroll: kontroll.id, mening });
        if (regel.paverkar === 'utfall') doubt = true;
      }
    }
  }
  const utfall = outcome(berakning, doubt);
  const { netto, avrundning } = berakning.summor;
  return {
    ok: true,
    rekommendation: {
      ansokningId: underlag.ansokningId,
      manad: underlag.ansokningsmanad,
      utfall,
      spar: skal.length === 0 ? 'forenklad' : 'manuell',
      skal,
      talarFor,
      talarMot,
      belopp: netto > 0 ? netto + avrundning : 0,
      overskott: netto < 0 ? -netto : 0,
      normberakning: berakning,
      kontroller,
      motiveringsutkast: draftMotivering(lage, berakning, utfall),
      regelverkHash: regelverk.hash,
      modulversion,
    },
  };
};

/**
 * Computes the recommendation for one application. Pure: the same underlag and regelverk give the same bytes.
 *
 * - Refusal is never recommended. A surplus, or anything missing, failed or contradictory, gives `kraver_bedomning`.
 * - `spar` is `forenklad` only when every check is `uppfyllt`.
 * - `{ ok: false }` when the regelverk has no value for the month, or only a computed norm that may not be used here.
 *
 * The underlag must come from `parseUnderlag`, the regelverk from `loadRegelverk`. Money is whole öre.
 */
export const recommend = (underlag: Underlag, regelverk: Regelverk): RekommendationResult =>
  recommendAs(MODULVERSION, underlag, regelverk);
