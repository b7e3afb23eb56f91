import { addDays } from '../../tid.ts';
import type { Datum } from '../../manad.ts';
import {
  ARABIC,
  forLangt,
  FULLWIDTH,
  inScript,
  numbers,
  ogiltigt,
  oklart,
  saknas,
  skrap,
  TOMT,
  utanfor,
  type Prov,
} from './fientligt.ts';

/** The days that the field of the table takes. */
export const MELLAN = { from: '2026-10-01', tom: '2026-11-30' } as const;

const DAGAR: Datum[] = numbers(0, 60).map((n) => addDays(MELLAN.from, n));
const NAMN = ['oktober', 'november'];
const ENGELSKA = ['October', 'November'];
const FINSKA = ['lokakuu', 'marraskuu'];
const SOMALISKA = ['Oktoobar', 'Noofeembar'];
const ARABISKA = ['أكتوبر', 'نوفمبر'];
const LEVANT = ['تشرين الاول', 'تشرين الثاني'];
const UKRAINSKA = ['жовтня', 'листопада'];
const parts = (day: Datum) => ({ y: day.slice(0, 4), m: Number(day.slice(5, 7)), d: Number(day.slice(8)) });

/** Day first and month first are both possible only where both are months of the field: 10 and 11. */
const dayFirst = (day: Datum): Prov => {
  const { y, m, d } = parts(day);
  const written = `${d}/${m} ${y}`;
  return (d === 10 || d === 11) && d !== m ? oklart(written) : [written, day];
};

/** A day as YYYY-MM-DD; or why not. */
export const DAGPROV: Prov[] = [
  ...DAGAR.flatMap((day): Prov[] => {
    const { y, m, d } = parts(day);
    const same = [
      day, day.replaceAll('-', ''), day.replaceAll('-', '/'), day.replaceAll('-', ' '), ` ${day}\n`, `${y}-${m}-${d}`,
      day.slice(2).replaceAll('-', ''), `${d} ${NAMN[m - 10]} ${y}`, `${d} ${NAMN[m - 10]?.slice(0, 3)}. ${y}`,
      `${d} ${ENGELSKA[m - 10]} ${y}`, `${ENGELSKA[m - 10]} ${d}, ${y}`, `${d} ${ENGELSKA[m - 10]?.slice(0, 3)} ${y}`.toUpperCase(),
      `${d}. ${FINSKA[m - 10]}ta ${y}`, `${SOMALISKA[m - 10]} ${d}, ${y}`, `${d} ${ARABISKA[m - 10]} ${y}`,
      inScript(`${d} ${LEVANT[m - 10]} ${y}`, ARABIC), `${d} ${UKRAINSKA[m - 10]} ${y}`, `${d} ${UKRAINSKA[m - 10]} ${y} р.`,
      inScript(day, ARABIC), inScript(day, FULLWIDTH), day.replaceAll('-', '\u2013'),
    ]; // prettier-ignore
    return [...same.map((s): Prov => [s, day]), dayFirst(day)];
  }),
  ...numbers(1900, 2025).map((y) => utanfor(`${y}-10-23`)),
  ...numbers(2027, 2060).map((y) => utanfor(`${y}1023`)),
  ...['2026-09-30', '2026-12-01', '260930', '30 september 2026', /* 26 November 1931 */ '261131', '9999-12-31', '0001-01-01'].map(utanfor),
  ...['2026-02-30', '2026-11-31', '2026-13-01', '2026-00-10', '2026-10-00', '2026-10-32', '2025-02-29', '20261131', '31 november 2026', '0 oktober 2026', '32/10 2026', '0000-10-10', '2026-10', '2026', '10-23', '23/10',
    '23 oktober', 'oktober 2026', '2026-10-23T10:00', '2026-10-23 10:00', '2026--10-23', '2026-10-23-', '2026-1023',
    '+2026-10-23', '-2026-10-23', '2026-10-023', '12026-10-23', '2026.10', '2026-W43', '2026-296', '1793000000',
    'i dag', 'igår', 'i fredags', 'den 23:e', 'mitten av oktober', '23 octobre 2026', '٢٣ أكتوبر', '23 oktoberta 2026', '32 october 2026',
    '31 листопада 2026', 'october 2026', 'friday', 'fredag 2026-10-23', 'monday, 23 october 2026', 'lördag 23 oktober 2026', 'october 23 october 2026',
    '23 october november 2026', '23 oct 26', '23rd of october', 'friday 23 october 2026 14:02', 'року 23', '23 жовтня 2026 рік'].map(ogiltigt),
  ...['friday, 23 october 2026', 'FREDAG 23 OKTOBER 2026', 'perjantaina 23. lokakuuta 2026', 'الجمعة، 23 أكتوبر 2026', '٢٣ أكتوبر ٢٠٢٦', '23 اكتوبر 2026',
    'пʼятниця, 23 жовтня 2026 року', 'п’ятниця 23 жовтня 2026', 'Jimco, Oktoobar 23, 2026', '23 Oct 2026', 'Oct. 23 2026', '23.10.2026', '23. okt. 2026'].map((s): Prov => [s, '2026-10-23']),
  ...['2026-10-2３'].map((s): Prov => [s, '2026-10-23']),
  ...[41, 100, 1000, 50_000].map((n) => forLangt('1'.repeat(n))),
  ...TOMT.map(saknas),
  ...skrap(40),
]; // prettier-ignore
