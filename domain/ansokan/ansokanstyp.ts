import type { Formulartyp } from './uppgifter.ts';

/** The kinds as the database names them. */
export const FORMULARTYP = {
  ATERANSOKAN: 'ateransokan',
  NYANSOKAN: 'nyansokan',
  TILLAGGSANSOKAN: 'tillaggsansokan',
  KOMPLETTERING: 'komplettering',
} as const satisfies Record<string, Formulartyp>;
export type Ansokanstyp = keyof typeof FORMULARTYP;
