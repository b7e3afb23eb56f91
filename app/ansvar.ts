import type { Datum } from '@/domain/manad';

type Ansvar = {
  /** The controller of the personal data, as it is called. */
  namnd: string;
  /** How to reach the data protection officer; `exempel` is said where it is shown. */
  dataskyddsombud: { kontakt: string; exempel: boolean };
  /** The day the accessibility of the service was last assessed. */
  tillganglighetBedomd: Datum;
  /** The day the accessibility statement was last changed. */
  tillganglighetAndrad: Datum;
};

/** What the open pages say of who answers for what. The municipality writes its own; docs/parametrar.md lists them. */
export const ansvar: Ansvar = {
  namnd: 'Socialnämnden i Exempelstad',
  dataskyddsombud: { kontakt: 'dataskyddsombud@exempelstad.example', exempel: true },
  tillganglighetBedomd: '2026-11-22',
  tillganglighetAndrad: '2026-11-22',
};
