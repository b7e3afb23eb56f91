/**
 * Nyansökan with what a first assessment lacked: the plan of each adult, "none of these" among the agencies' incomes, vehicles
 * and property kind by kind, how the other of two is reached. The rest is asked as before.
 */
import type { Blankett } from './blankett.ts';
import { ingenFormanRegel, inkomstfalt, TRE_MANADER_2 } from './fragor/inkomster.ts';
import { medkontaktfalt, medkontaktOf } from './fragor/om-dig.ts';
import { aktivitetsregel, egenPlaneringsfalt } from './fragor/planering.ts';
import { sysselsattningUtanPlan } from './fragor/sysselsattning.ts';
import { agofalt, agtOf, kontofalt, kontonOf } from './fragor/tillgangar.ts';
import { arTva } from './hushall.ts';
import type { Kontext } from './kontext.ts';
import { NYANSOKAN_1 } from './nyansokan-1.ts';
import { steg, type Steg } from './steg.ts';
import type { TolkadeSvar } from './svar.ts';
import type { Uppgifter } from './uppgifter.ts';

/** The steps that stand where a step of the first version stood. */
const STEG: Readonly<Record<string, (before: Steg, kontext: Kontext) => Steg[]>> = {
  'om-dig': (before, kontext) => [steg('om-dig', [...before.falt, ...medkontaktfalt(kontext)])],
  sysselsattning: (_before, kontext) => [
    steg('sysselsattning', sysselsattningUtanPlan(kontext)),
    steg('egen-planering', egenPlaneringsfalt(kontext), { regler: [aktivitetsregel(kontext)] }),
  ],
  'inkomster-tre': (_before, kontext) => [
    steg('inkomster-tre', inkomstfalt(kontext, TRE_MANADER_2), { regler: [ingenFormanRegel(kontext)] }),
  ],
  tillgangar: (_before, kontext) => [steg('tillgangar', [kontofalt(kontext), ...agofalt(kontext)])],
};

function uppgifter(t: TolkadeSvar, kontext: Kontext): Uppgifter {
  const before = NYANSOKAN_1.uppgifter(t, kontext);
  if (!before.mer?.ny) return before;
  const { mer } = before;
  return {
    ...before,
    mer: {
      ...mer,
      tillgangar: { oforandrade: false, rader: [...kontonOf(t, kontext), ...agtOf(t, kontext)] },
      ny: { ...before.mer.ny, ...(arTva(kontext) && { medkontakt: medkontaktOf(t) }) },
    },
  };
}

/** The questions of the fourth version; whom it is for and what is sent with it are asked around them. */
export const NYANSOKAN_4: Blankett = {
  ...NYANSOKAN_1,
  version: 'nyansokan-4',
  steg: (kontext, svar) => NYANSOKAN_1.steg(kontext, svar).flatMap((s) => STEG[s.id]?.(s, kontext) ?? [s]),
  uppgifter,
};
