import { ATERANSOKAN_1 } from './ateransokan-1.ts';
import { ATERANSOKAN_2 } from './ateransokan-2.ts';
import { ATERANSOKAN_4 as ATERANSOKAN_4_FRAGOR } from './ateransokan-4.ts';
import type { Blankett } from './blankett.ts';
import { KOMPLETTERING_1, KOMPLETTERING_2 } from './komplettering-1.ts';
import { NYANSOKAN_1 } from './nyansokan-1.ts';
import { NYANSOKAN_4 as NYANSOKAN_4_FRAGOR } from './nyansokan-4.ts';
import { medSkickaMed } from './skicka-med.ts';
import { medVem } from './med-vem.ts';
import { TILLAGGSANSOKAN_1 } from './tillaggsansokan-1.ts';
import type { Formulartyp } from './uppgifter.ts';

/** From here a required file is sent with the form, or the person says why not. */
const ATERANSOKAN_3 = medSkickaMed('ateransokan-3', ATERANSOKAN_2);
const NYANSOKAN_2 = medSkickaMed('nyansokan-2', NYANSOKAN_1);
/** From here it says whom it is for, and two may apply together. */
const NYANSOKAN_3 = medVem('nyansokan-3', NYANSOKAN_2);
const TILLAGGSANSOKAN_2 = medSkickaMed('tillaggsansokan-2', TILLAGGSANSOKAN_1);
/** From here it says which of the files shows what. */
const VALJ_FIL = true;
const ATERANSOKAN_4 = medSkickaMed('ateransokan-4', ATERANSOKAN_4_FRAGOR, VALJ_FIL);
const NYANSOKAN_4 = medVem('nyansokan-4', medSkickaMed('nyansokan-4', NYANSOKAN_4_FRAGOR, VALJ_FIL));
const TILLAGGSANSOKAN_3 = medSkickaMed('tillaggsansokan-3', TILLAGGSANSOKAN_1, VALJ_FIL);

/** Every form and version there is. A version stays as long as a draft may have been begun with it. */
export const BLANKETTER: readonly Blankett[] = [
  ATERANSOKAN_1,
  ATERANSOKAN_2,
  ATERANSOKAN_3,
  ATERANSOKAN_4,
  NYANSOKAN_1,
  NYANSOKAN_2,
  NYANSOKAN_3,
  NYANSOKAN_4,
  TILLAGGSANSOKAN_1,
  TILLAGGSANSOKAN_2,
  TILLAGGSANSOKAN_3,
  KOMPLETTERING_1,
  KOMPLETTERING_2,
];

/** The version a new draft is begun with. */
export const SENASTE: Readonly<Record<Formulartyp, string>> = {
  ateransokan: ATERANSOKAN_4.version,
  nyansokan: NYANSOKAN_4.version,
  tillaggsansokan: TILLAGGSANSOKAN_3.version,
  komplettering: KOMPLETTERING_2.version,
};

/**
 * The form that a draft is finished on.
 *
 * @throws Error when there is no such version
 */
export function formularFor(version: string): Blankett {
  const found = BLANKETTER.find((b) => b.version === version);
  if (!found) throw new Error(`formuläret ${version} finns inte`);
  return found;
}
