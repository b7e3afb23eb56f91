/** The languages of the applicant's pages, each under the name its own readers know. Swedish is the one that applies. */
export const SPRAK = {
  sv: { namn: 'Svenska', lang: 'sv', dir: 'ltr' },
  'sv-latt': { namn: 'Lättläst svenska', lang: 'sv', dir: 'ltr' },
  en: { namn: 'English', lang: 'en', dir: 'ltr' },
  ar: { namn: 'العربية', lang: 'ar', dir: 'rtl' },
  so: { namn: 'Soomaali', lang: 'so', dir: 'ltr' },
  fi: { namn: 'Suomi', lang: 'fi', dir: 'ltr' },
  uk: { namn: 'Українська', lang: 'uk', dir: 'ltr' },
} as const;

export type Sprak = keyof typeof SPRAK;

export const isSprak = (kod: string | undefined): kod is Sprak =>
  kod !== undefined && Object.hasOwn(SPRAK, kod);

export const ALLA_SPRAK: readonly Sprak[] = Object.keys(SPRAK).filter(isSprak);

/** True where the page is in Swedish, easy or not: what the law calls things needs no translation there. */
export const isSvenska = (sprak: Sprak): boolean => SPRAK[sprak].lang === 'sv';

/**
 * The first of the languages a browser asks for (`Accept-Language`) that the service has, by how much each is wanted.
 * Undefined when none of them is here.
 */
export function onskatSprak(header: string): Sprak | undefined {
  const wanted = header
    .split(',')
    .map((part) => {
      const [tag = '', ...params] = part.trim().toLowerCase().split(';');
      const q = params.map((p) => /^\s*q=([\d.]+)\s*$/u.exec(p)?.[1]).find(Boolean);
      return { kod: tag.split('-')[0], vikt: q === undefined ? 1 : Number(q) };
    })
    .filter(({ vikt }) => vikt > 0)
    .toSorted((a, b) => b.vikt - a.vikt);
  return wanted.map(({ kod }) => kod).find(isSprak);
}
