import 'server-only';

/**
 * From an agency's code and words for a benefit to the regelverk's key. A code counts where the contract names it or a real
 * answer has shown it; the rest is told by the words that come with the data. What neither tells keeps the agency's own code,
 * and a person looks.
 */
const KODER: Readonly<Record<string, string>> = {
  ABB: 'barnbidrag',
  FP: 'foraldrapenning',
  SJP: 'sjukpenning',
  YL: 'livranta',
  BOB: 'bostadsbidrag',
  US: 'underhallsstod',
  EE: 'etableringsersattning',
  AS: 'aktivitetsstod',
};

/** PM:… codes; a code of three letters and a prefix never meets Försäkringskassan's. */
const PM_KODER: Readonly<Record<string, string>> = {
  'PM:GARP': 'pension',
  'PM:IP': 'pension',
  'PM:TP': 'pension',
  'PM:AP37': 'pension',
  'PM:AP38': 'pension',
  'PM:AP': 'pension',
  'PM:BTP': 'bostadstillagg',
  'PM:SBTP': 'bostadstillagg',
  'PM:AFS': 'aldreforsorjningsstod',
  'PM:OP': 'omstallningspension',
  'PM:BP': 'barnpension',
};

const ORD: Readonly<Record<string, string>> = {
  barnbidrag: 'barnbidrag',
  'allmänt barnbidrag': 'barnbidrag',
  flerbarnstillägg: 'barnbidrag',
  föräldrapenning: 'foraldrapenning',
  'tillfällig föräldrapenning': 'foraldrapenning',
  sjukpenning: 'sjukpenning',
  sjukersättning: 'sjukersattning',
  aktivitetsersättning: 'sjukersattning',
  'sjuk- och aktivitetsersättning': 'sjukersattning',
  bostadsbidrag: 'bostadsbidrag',
  bostadstillägg: 'bostadstillagg',
  underhållsstöd: 'underhallsstod',
  etableringsersättning: 'etableringsersattning',
  aktivitetsstöd: 'aktivitetsstod',
  livränta: 'livranta',
  yrkesskadelivränta: 'livranta',
  omvårdnadsbidrag: 'omvardnadsbidrag',
  merkostnadsersättning: 'merkostnadsersattning',
  omställningspension: 'omstallningspension',
  barnpension: 'barnpension',
  äldreförsörjningsstöd: 'aldreforsorjningsstod',
  garantipension: 'pension',
  inkomstpension: 'pension',
  tilläggspension: 'pension',
  'allmän pension': 'pension',
};

/** The regelverk's key; undefined when neither code nor words are known, or when they say different things. */
export function keyOf(kod: string | undefined, beskrivning: string | undefined): string | undefined {
  const byCode = kod === undefined ? undefined : (PM_KODER[kod] ?? KODER[kod]);
  const byWords = ORD[beskrivning?.toLowerCase().trim() ?? ''];
  if (byCode !== undefined && byWords !== undefined && byCode !== byWords) return undefined;
  return byWords ?? byCode;
}
