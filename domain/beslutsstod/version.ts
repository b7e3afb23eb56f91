/** Raised whenever the same input and regelverk could give other bytes than before. Stored with every recommendation. */
export const MODULVERSION = '1.2.0';

/**
 * The versions whose bytes this code computes, this one included. What differs between them is written where it
 * differs; `test-data/replay-<version>.json` shows that each is still computed.
 */
export const VERSIONER = ['1.0.0', '1.1.0', MODULVERSION] as const;
export type Modulversion = (typeof VERSIONER)[number];

export const isModulversion = (text: string): text is Modulversion =>
  VERSIONER.some((version) => version === text);
