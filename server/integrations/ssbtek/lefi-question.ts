import 'server-only';
import type { Sporsmal } from './question';

/** All of Försäkringskassan's benefits in LEFI v9. A hand-picked subset would hide incomes. */
const FK =
  'ABB AP AS BOB BST BTI DPE EJO ET FP FSJP GP HE MABB MEK NP OMV PJOB PROG RBE SA SBP SJP TFP US VB YL'
    .split(' ')
    .map((kod) => `FK:${kod}`);
const PM = ['PM:AP', 'PM:BTI', 'PM:EF'];

/** Of the other information, only what tells of protected personal data. */
const OVRIGT = ['FK:GEPI'];

/** The question to Försäkringskassan and Pensionsmyndigheten, as JSON. */
export const lefiQuestion = ({ personnummer, period }: Sporsmal): string =>
  JSON.stringify({
    personnummer,
    period,
    formansinformation: FK,
    ansprak: PM,
    beslut: PM,
    preliminaraUtbetalningar: [...FK, ...PM],
    utbetalningar: [...FK, ...PM],
    ovrigInformation: OVRIGT,
  });
