/** The twelve months as they are written in the languages of the pages, short ones and those of the Levant among them. */
const MANADSNAMN = [
  ['jan', 'januari', 'january', 'tammikuu', 'tammikuuta', 'jannaayo', 'janaayo', 'يناير', 'كانون الثاني', 'січень', 'січня'],
  ['feb', 'februari', 'february', 'helmikuu', 'helmikuuta', 'febraayo', 'فبراير', 'شباط', 'лютий', 'лютого'],
  ['mar', 'mars', 'march', 'maaliskuu', 'maaliskuuta', 'maarso', 'مارس', 'آذار', 'березень', 'березня'],
  ['apr', 'april', 'huhtikuu', 'huhtikuuta', 'abriil', 'أبريل', 'نيسان', 'квітень', 'квітня'],
  ['maj', 'may', 'toukokuu', 'toukokuuta', 'maayo', 'مايو', 'أيار', 'травень', 'травня'],
  ['jun', 'juni', 'june', 'kesäkuu', 'kesäkuuta', 'juun', 'يونيو', 'حزيران', 'червень', 'червня'],
  ['jul', 'juli', 'july', 'heinäkuu', 'heinäkuuta', 'luulyo', 'يوليو', 'تموز', 'липень', 'липня'],
  ['aug', 'augusti', 'august', 'elokuu', 'elokuuta', 'ogosto', 'agosto', 'أغسطس', 'آب', 'серпень', 'серпня'],
  ['sep', 'sept', 'september', 'syyskuu', 'syyskuuta', 'sebteembar', 'sebtembar', 'سبتمبر', 'أيلول', 'вересень', 'вересня'],
  ['okt', 'oct', 'oktober', 'october', 'lokakuu', 'lokakuuta', 'oktoobar', 'أكتوبر', 'تشرين الأول', 'жовтень', 'жовтня'],
  ['nov', 'november', 'marraskuu', 'marraskuuta', 'noofeembar', 'نوفمبر', 'تشرين الثاني', 'листопад', 'листопада'],
  ['dec', 'december', 'joulukuu', 'joulukuuta', 'diseembar', 'ديسمبر', 'كانون الأول', 'грудень', 'грудня'],
]; // prettier-ignore

/** The days of the week from Sunday, as the pages write them before a day. */
const VECKODAGAR = [
  ['söndag', 'sunday', 'sunnuntai', 'sunnuntaina', 'axad', 'الأحد', 'неділя'],
  ['måndag', 'monday', 'maanantai', 'maanantaina', 'isniin', 'الاثنين', 'понеділок'],
  ['tisdag', 'tuesday', 'tiistai', 'tiistaina', 'talaado', 'الثلاثاء', 'вівторок'],
  ['onsdag', 'wednesday', 'keskiviikko', 'keskiviikkona', 'arbaco', 'الأربعاء', 'середа'],
  ['torsdag', 'thursday', 'torstai', 'torstaina', 'khamiis', 'الخميس', 'четвер'],
  ['fredag', 'friday', 'perjantai', 'perjantaina', 'jimco', 'الجمعة', "п'ятниця"],
  ['lördag', 'saturday', 'lauantai', 'lauantaina', 'sabti', 'السبت', 'субота'],
];

/** What may follow the year in Ukrainian. */
const UKRAINSKT = '(?: ?(?:року|р\\.?))?';

const KOMMA = ',،';
/** Letters that are one in what people type: alif with and without its mark, and the apostrophe of Ukrainian. */
const SAMMA = [
  { skrivs: 'أإآا', ar: 'ا' },
  { skrivs: "ʼ’'", ar: "'" },
];

const merge = (text: string): string =>
  SAMMA.reduce((s, { skrivs, ar }) => s.replace(new RegExp(`[${skrivs}]`, 'gu'), ar), text);

const inOrder = (names: readonly string[][]): Map<string, number> =>
  new Map(names.flatMap((same, i) => same.map((name) => [merge(name), i] as const)));

const MANADER = inOrder(MANADSNAMN);
const DAGAR = inOrder(VECKODAGAR);
const anyOf = (names: Map<string, number>) => `(${[...names.keys()].join('|')})`;

const manad = anyOf(MANADER);
const DAG = new RegExp(
  `^(?:${anyOf(DAGAR)}[${KOMMA}]? ?)?` +
    `(?:(\\d{1,2}) ?\\.? ?${manad}|${manad}\\.? ?(\\d{1,2}))` +
    `[.${KOMMA}]? ?(\\d{4})${UKRAINSKT}$`,
  'u',
);

const letters = [...MANADER.keys(), ...DAGAR.keys(), 'року', KOMMA, ...SAMMA.map((s) => s.skrivs)].join('');

/** Every letter and mark that a day with a name can be written with, for a character class. */
export const DAGTECKEN = [...new Set(`${letters}${letters.toUpperCase()}`)].filter((c) => c !== ' ').join('');

/** A day with the month by name: its parts, and the day of the week from 0 where it is said. Blanks are single. */
export function readNamn(
  plain: string,
): { year: string; month: string; day: string; veckodag: number | undefined } | null {
  const found = DAG.exec(merge(plain));
  if (!found) return null;
  const [, veckodag = '', first, before, after, last, year = ''] = found;
  return {
    year,
    month: String((MANADER.get(before ?? after ?? '') ?? -1) + 1),
    day: first ?? last ?? '',
    veckodag: DAGAR.get(veckodag),
  };
}
