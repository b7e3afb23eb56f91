import { ATERANSOKAN_1 } from './ateransokan-1.ts';
import { ATERANSOKAN_2 } from './ateransokan-2.ts';
import type { Blankett } from './blankett.ts';

/** Every form and version there is. A version stays as long as a draft may have been begun with it. */
export const BLANKETTER: readonly Blankett[] = [ATERANSOKAN_1, ATERANSOKAN_2];

/** The version a new draft is begun with. */
export const SENASTE = { ateransokan: ATERANSOKAN_2.version } as const;

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
