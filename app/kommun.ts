import type { Kommun } from '../components/shell/kommun.ts';

/** The municipality: name, mark and two colours. Nothing else needs to be edited to make the service theirs. */
export const kommun: Kommun = {
  name: 'Exempelstad',
  service: 'Ekonomiskt bistånd',
  logo: '/logo.svg',
  colours: { city: '#17514c', accent: '#f2b544' },
  phone: { number: '08-465 004 20', hours: 'vardagar 8.30–16.00' },
  urgentPhone: { number: '08-465 004 21', hours: 'alla dagar, dygnet runt' },
  visit: { place: 'Medborgarhuset, Torggatan 3', hours: 'vardagar 9–16' },
};
