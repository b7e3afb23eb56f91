import type { SeedPlanering } from './seed-planering';

type Vuxen = { personnummer: string; fornamn: string; efternamn: string; fodelsedatum: string };

/** Invented households. The numbers are of Skatteverket's public test series; sums in öre. */
export type SeedHushall = {
  sokande: Vuxen;
  /** Who applies too: both sign. */
  medsokande?: Vuxen;
  enhet: string;
  antalRum: number;
  barn: { fornamn: string; fodelsedatum: string }[];
  lon: number | null;
  kostnader: Readonly<Record<string, number>>;
  /** This month's application is sent and waits for a decision. */
  vantar?: true;
  planering: SeedPlanering;
};

const FOLJER = { planFoljd: 'ja', narvaro: 'ja', sjuk: 'nej' } as const;

export const HUSHALL: readonly SeedHushall[] = [
  {
    sokande: {
      personnummer: '199511242381',
      fornamn: 'Leila',
      efternamn: 'Nordin',
      fodelsedatum: '1995-11-24',
    },
    enhet: 'Enhet Norr',
    antalRum: 3,
    barn: [{ fornamn: 'Elis', fodelsedatum: '2018-03-01' }],
    lon: 420_000,
    kostnader: { hyra: 690_000, el: 35_000, hemforsakring: 11_900, akasseavgift: 14_000 },
    planering: { ...FOLJER, plan: { aktivitet: 'Jobbsökning och arbete på deltid', undantag: 'inget' } },
  },
  {
    sokande: {
      personnummer: '200002292399',
      fornamn: 'Emil',
      efternamn: 'Strand',
      fodelsedatum: '2000-02-29',
    },
    enhet: 'Enhet Norr',
    antalRum: 1,
    barn: [],
    lon: null,
    kostnader: { hyra: 480_000, el: 30_000, hemforsakring: 9_900 },
    planering: { ...FOLJER, plan: { aktivitet: 'Jobbsökning med coach', undantag: 'inget' } },
  },
  {
    sokande: { personnummer: '200202022380', fornamn: 'Nora', efternamn: 'Ek', fodelsedatum: '2002-02-02' },
    enhet: 'Enhet Söder',
    antalRum: 2,
    barn: [],
    lon: null,
    kostnader: { hyra: 410_000, hemforsakring: 12_000 },
    planering: {
      ...FOLJER,
      plan: { aktivitet: 'Svenska för invandrare, kurs D', undantag: 'inget' },
      uteblev: true,
    },
  },
  {
    sokande: {
      personnummer: '200109012393',
      fornamn: 'Daniel',
      efternamn: 'Berg',
      fodelsedatum: '2001-09-01',
    },
    enhet: 'Enhet Söder',
    antalRum: 1,
    barn: [],
    lon: null,
    kostnader: { hyra: 410_000, hemforsakring: 9_900 },
    planering: { planFoljd: 'ingen_plan', narvaro: 'inget_att_narvara_vid', sjuk: 'nej', plan: null },
  },
  {
    sokande: { personnummer: '200106032394', fornamn: 'Omar', efternamn: 'Holm', fodelsedatum: '2001-06-03' },
    enhet: 'Enhet Norr',
    antalRum: 2,
    barn: [],
    lon: 350_000,
    kostnader: { hyra: 560_000, el: 41_000, hemforsakring: 11_000 },
    planering: {
      planFoljd: 'okant',
      narvaro: 'inget_att_narvara_vid',
      sjuk: 'ja',
      plan: { aktivitet: '', undantag: 'sjukpenning_sjukersattning' },
    },
    vantar: true,
  },
  {
    sokande: {
      personnummer: '199305122385',
      fornamn: 'Fatuma',
      efternamn: 'Warsame',
      fodelsedatum: '1993-05-12',
    },
    medsokande: {
      personnummer: '199601302392',
      fornamn: 'Ali',
      efternamn: 'Karimi',
      fodelsedatum: '1996-01-30',
    },
    enhet: 'Enhet Norr',
    antalRum: 2,
    barn: [],
    lon: 380_000,
    kostnader: { hyra: 720_000, el: 42_000, hemforsakring: 12_500 },
    planering: { ...FOLJER, plan: { aktivitet: 'Svenska för invandrare, kurs C', undantag: 'inget' } },
  },
];
