/** Återansökan where "none of these" is a box among the agencies' incomes, and one must be ticked. The rest is as before. */
import { ATERANSOKAN_2 } from './ateransokan-2.ts';
import type { Blankett } from './blankett.ts';
import { FORRA_MANADEN_2, ingenFormanRegel, inkomstfalt } from './fragor/inkomster.ts';
import { tillgangsfalt } from './fragor/tillgangar.ts';
import type { Kontext } from './kontext.ts';
import { steg, type Steg } from './steg.ts';

const inkomster = (kontext: Kontext): Steg =>
  steg('inkomster', [...inkomstfalt(kontext, FORRA_MANADEN_2), tillgangsfalt(kontext)], {
    regler: [ingenFormanRegel(kontext)],
  });

/** Its questions; what is sent with it is asked around them. */
export const ATERANSOKAN_4: Blankett = {
  ...ATERANSOKAN_2,
  version: 'ateransokan-4',
  steg: (kontext, svar) =>
    ATERANSOKAN_2.steg(kontext, svar).map((s) => (s.id === 'inkomster' ? inkomster(kontext) : s)),
};
