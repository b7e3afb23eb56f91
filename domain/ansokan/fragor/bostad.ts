import { addMonths, firstDay, lastDay, type Datum } from '../../manad.ts';
import { langtext, text, val, type Falt } from '../falt.ts';
import type { Kontext } from '../kontext.ts';
import type { AllaSvar, TolkadeSvar } from '../svar.ts';
import { datum, heltal } from '../varden.ts';
import { andrafalt } from './hem.ts';
import { dag, ord, tal } from './las.ts';

export type Bostad = {
  form: string;
  antalRum: number | null;
  kontrakt: 'skriftligt' | 'muntligt' | 'inget' | null;
  hyresvard: string | null;
  /** Last day of a let for a time; null when it is not for a time. */
  kontraktTom: Datum | null;
  /** Does the landlord agree to the sublet? */
  medgivande: 'ja' | 'nej' | 'vet_inte' | null;
  /** Who has no home: where he or she sleeps. */
  sover: string | null;
};

const FORMER = [
  'hyresratt',
  'andrahand',
  'inneboende',
  'bostadsratt',
  'egethus',
  'hos_foraldrar',
  'institution',
  'bostadslos',
] as const;
type Form = (typeof FORMER)[number];
const MED_RUM = FORMER.filter((form) => form !== 'bostadslos' && form !== 'institution');

export const bostadsfalt = (): Falt =>
  val('boendeform', FORMER, { vid: MED_RUM, inuti: [heltal('antalRum', 1, 20), andrafalt()] });

/** With these answers, is the home of one of these kinds? */
export const borI =
  (steg: string, ...former: Form[]) =>
  (svar: AllaSvar): boolean =>
    former.some((form) => svar[steg]?.boendeform === form);

export const kontraktsfalt = ({ manad }: Kontext): Falt[] => [
  val('kontrakt', ['skriftligt', 'muntligt', 'inget']),
  text('hyresvard'),
  val('hyrestid', ['tills_vidare', 'viss_tid'], {
    vid: ['viss_tid'],
    inuti: [
      datum('kontraktTom', { from: firstDay(addMonths(manad, -12)), tom: lastDay(addMonths(manad, 120)) }),
    ],
  }),
];

export const medgivandefalt = (): Falt => val('medgivande', ['ja', 'nej', 'vet_inte']);
export const soverfalt = (): Falt => langtext('sover');

const oneOf = <T extends string>(values: readonly T[], value: unknown): T | null =>
  values.find((v) => v === value) ?? null;

export const bostadOf = (t: TolkadeSvar): Bostad => ({
  form: String(t.boendeform),
  antalRum: tal(t.antalRum),
  kontrakt: oneOf(['skriftligt', 'muntligt', 'inget'], t.kontrakt),
  hyresvard: ord(t.hyresvard),
  kontraktTom: dag(t.kontraktTom),
  medgivande: oneOf(['ja', 'nej', 'vet_inte'], t.medgivande),
  sover: ord(t.sover),
});
