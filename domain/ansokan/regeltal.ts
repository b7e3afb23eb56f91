import { LAG } from '../lag.ts';

/** How many whole months back a first application asks about money, and wants bank statements and pay slips for. */
export const MANADER_BAK = 3;

/** The numbers that the form goes by, for the {places} of its texts. */
export const REGELTAL: Readonly<Record<string, string>> = {
  manaderBak: String(MANADER_BAK),
  vuxen: String(LAG.vuxen),
  forsorjning: String(LAG.forsorjning),
};
