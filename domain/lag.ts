/**
 * What the law itself sets, the same in every municipality: what the code counts with and what the texts say. A change of
 * the law is a change here.
 */
export const LAG = {
  /** Of age, and applies for himself or herself: 9 kap. 1 § föräldrabalken (1949:381). */
  vuxen: 18,
  /** A child at school is maintained by the parents until this age: 7 kap. 1 § föräldrabalken (1949:381). */
  forsorjning: 21,
  /** The oldest for whom riksnormen has an amount without lunch: 12 kap. 1–3 §§ socialtjänstförordningen (2025:468). */
  lunch: 6,
  /** Weeks within which a decision can be appealed: 44 § förvaltningslagen (2017:900). */
  overklagandeveckor: 3,
} as const;
