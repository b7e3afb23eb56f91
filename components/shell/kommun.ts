/** What a municipality says about itself. Filled in one place, `app/kommun.ts`. */
export type Kommun = {
  /** The name as it stands beside the mark, e.g. "Exempelstad". */
  name: string;
  /** What the service is called, under the name. */
  service: string;
  /** Address of the mark, an SVG in `public/` that reads on light and on dark. */
  logo: string;
  /** The two colours, `#rrggbb`. Every related shade is derived at build time and held to its contrast. */
  colours: { city: string; accent: string };
  phone: Phone;
  /** For those who lack food, medicine or a place to sleep tonight. */
  urgentPhone: Phone;
  visit: { place: string; hours: string };
};

type Phone = {
  /** As it is read, e.g. "08-465 004 20". */
  number: string;
  hours: string;
};

/** The address that dials the number. */
export function telHref(number: string): string {
  return `tel:${number.replace(/\D/g, '')}`;
}
