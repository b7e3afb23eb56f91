import type { Kommun } from '../components/shell/kommun.ts';
import type { Sprak } from '../domain/sprak.ts';

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

type Ord = { service: string; phone: string; urgentPhone: string; visit: string };

/** The same in the other languages: what the service is called, and the hours of the two telephones and of the visit. */
const ORD: Readonly<Record<Exclude<Sprak, 'sv'>, Ord>> = {
  'sv-latt': {
    service: 'Ekonomiskt bistånd',
    phone: 'måndag till fredag klockan 8.30–16.00',
    urgentPhone: 'alla dagar, hela dygnet',
    visit: 'måndag till fredag klockan 9–16',
  },
  en: {
    service: 'Income support (ekonomiskt bistånd)',
    phone: 'Monday to Friday 8.30–16.00',
    urgentPhone: 'every day, around the clock',
    visit: 'Monday to Friday 9–16',
  },
  ar: {
    service: 'المساعدة المالية (ekonomiskt bistånd)',
    phone: 'من الاثنين إلى الجمعة، 8:30–16:00',
    urgentPhone: 'كل يوم وعلى مدار الساعة',
    visit: 'من الاثنين إلى الجمعة، 9–16',
  },
  so: {
    service: 'Kaalmada dhaqaalaha (ekonomiskt bistånd)',
    phone: 'Isniin ilaa Jimce 8.30–16.00',
    urgentPhone: 'maalin kasta, 24 saacadood',
    visit: 'Isniin ilaa Jimce 9–16',
  },
  fi: {
    service: 'Toimeentulotuki (ekonomiskt bistånd)',
    phone: 'arkisin klo 8.30–16.00',
    urgentPhone: 'joka päivä ympäri vuorokauden',
    visit: 'arkisin klo 9–16',
  },
  uk: {
    service: 'Грошова допомога (ekonomiskt bistånd)',
    phone: 'у будні 8.30–16.00',
    urgentPhone: 'щодня, цілодобово',
    visit: 'у будні 9–16',
  },
};

/** What the municipality says about itself in a language. Numbers, name and address are the same in all. */
export function kommunPa(sprak: Sprak): Kommun {
  if (sprak === 'sv') return kommun;
  const ord = ORD[sprak];
  return {
    ...kommun,
    service: ord.service,
    phone: { ...kommun.phone, hours: ord.phone },
    urgentPhone: { ...kommun.urgentPhone, hours: ord.urgentPhone },
    visit: { ...kommun.visit, hours: ord.visit },
  };
}
