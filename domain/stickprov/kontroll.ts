/** How a control by a person ended. */
export const UTFALL = ['UTAN_ANMARKNING', 'RATTAT_TILLSAMMANS', 'UTREDS_VIDARE'] as const;
export type Utfall = (typeof UTFALL)[number];

/** The shortest text about a control, which the applicant reads; the database keeps it too. */
export const TEXT_MIN = 10;

type Lage = {
  /** False also when it is not known. */
  dragen: boolean;
  /** Whole months from the case's last control, or its first application, to the month applied for. */
  manaderSedan: number;
  /** Months between deep controls; null when the regelverk does not say. */
  manader: number | null;
};

/** Which control an application is due for: by its draw, else by time; null when none is. */
export const kontrollFor = ({ dragen, manaderSedan, manader }: Lage): 'STICKPROV' | 'FORDJUPAD' | null =>
  dragen ? 'STICKPROV' : manader !== null && manaderSedan >= manader ? 'FORDJUPAD' : null;
