import type { ReactNode } from 'react';
import { telHref, type Kommun } from '@/components/shell/kommun';
import type { Skrivsatt } from '@/server/sprak/skrivsatt';

/** What a text needs that says `<tel>{telefon}</tel>, {tider}`: the number as a link, and when somebody answers. */
export const kontakt = ({ number, hours }: Kommun['phone'], { ltr }: Skrivsatt) => ({
  telefon: ltr(number),
  tider: hours,
  tel: (text: ReactNode) => <a href={telHref(number)}>{text}</a>,
});
