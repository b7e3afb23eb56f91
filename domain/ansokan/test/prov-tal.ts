import {
  ARABIC,
  forLangt,
  forStort,
  FULLWIDTH,
  inScript,
  negativt,
  numbers,
  ogiltigt,
  oklart,
  PERSIAN,
  saknas,
  skrap,
  TOMT,
  utanfor,
  type Prov,
} from './fientligt.ts';

const KRONOR = [0, 1, 7, 42, 99, 100, 500, 742, 999, 1000, 1500, 7850, 12_345, 99_999, 123_456, 999_999];
const grouped = (n: number, by: string) => String(n).replace(/(\d)(?=\d{3}$)/u, `$1${by}`);

/** Ways to write whole kronor: all mean the same. */
const SATT: ((n: number) => string)[] = [
  String, (n) => `${n} kr`, (n) => `${n}kr`, (n) => `${n} kr.`, (n) => `${n} kronor`, (n) => `${n} SEK`, (n) => `kr ${n}`,
  (n) => `${n}:-`, (n) => `${n},-`, (n) => `${n}.-`, (n) => `${n}:–`, (n) => `${n},00`, (n) => `${n}:00 kr`,
  (n) => ` \t${n}\n`, (n) => grouped(n, ' '), (n) => grouped(n, '\u00a0'), (n) => grouped(n, '\u202f'),
  (n) => grouped(n, '.'), (n) => `${grouped(n, ' ')},00 kr`, (n) => inScript(String(n), ARABIC),
  (n) => inScript(String(n), PERSIAN), (n) => inScript(String(n), FULLWIDTH),
]; // prettier-ignore

const MINUS = ['-', '\u2212', '\u2013', '\u2014'];

/** What is the same whatever the limit is. */
const ALLA_BELOPP: Prov[] = [
  ...KRONOR.flatMap((n) => SATT.map((write): Prov => [write(n), n * 100])),
  ...KRONOR.map((n): Prov => [`${n},05`, n * 100 + 5]),
  ...KRONOR.filter((n) => n > 999).map((n): Prov => [`${n}.50`, n * 100 + 50]),
  // "1.50" may be 1,50 or a slip for 1.500; one or three figures after a comma may be anything
  ...numbers(1, 60).map((n) => oklart(`${n}.50`)),
  ...numbers(1, 20).flatMap((n) => [`${n},5`, `${n},500`, `${n}.5`, `${n} 00`, `${n},5 kr`].map(oklart)),
  ...['1.500.50', '1 500.5', "1'500", '1,500.50', '15 00 0', '1..500', '1500,,50'].map((s) =>
    s === '1..500' || s === '1500,,50' ? ogiltigt(s) : oklart(s),
  ),
  ...['+5', '5+5', '5-', '5-6', ',50', '.50', ':-', ',-', '--5', '5 kr 6', 'kr kr', 'kr kr 5', '5krkr'].map(ogiltigt),
  ...[21, 30, 100, 1000, 50_000].map((n) => forLangt('1'.repeat(n))),
  ...TOMT.map(saknas),
  ...skrap(20, ['1 500 1']),
  oklart('1 500 1'),
]; // prettier-ignore

const UTAN_MINUS = [
  ...MINUS.flatMap((m) => KRONOR.slice(1).map((n) => `${m}${n}`)),
  ...['- 5', '-1 500 kr', '-0', 'kr -5', '-1.50', '-9999999'],
].map(negativt);

/** Öre from a sum of a month; or why not. */
export const BELOPPSPROV: Prov[] = [
  ...ALLA_BELOPP,
  ...UTAN_MINUS,
  ...['1000000', '1 000 000', '1.000.000', '1,000,000', '12345678', '1000000 kr', '1000000,00', '9999999:-'].map(forStort),
]; // prettier-ignore

const MILJONER = [1_000_000, 1_495_000, 9_999_999, 12_345_678, 20_000_000];
const tripled = (n: number, by: string) => String(n).replace(/\B(?=(?:\d{3})+$)/gu, by);
const STORA: Prov[] = [
  ...MILJONER.flatMap((n) =>
    [
      String(n),
      `${n} kr`,
      `${n},00`,
      `${n}.00`,
      `${n}:-`,
      ...[' ', '\u00a0', '\u202f', '.'].map((by) => tripled(n, by)),
      `${tripled(n, ' ')},00 kr`,
      inScript(String(n), ARABIC),
      inScript(String(n), PERSIAN),
    ].map((s): Prov => [s, n * 100]),
  ),
  ['19 999 999,99', 1_999_999_999],
  // thousands by a comma are no Swedish thousands; blanks and points together are no thousands at all
  ...['1,000,000', '1 000.000', '1.000 000', '1 0000 000', '10 00 000'].map(oklart),
  ...['999999999', '1000000000', '1 000 000 000', '1,000,000,000', '100.000.001', '100 000 000,01'].map(forStort),
]; // prettier-ignore

/** What somebody owes: five times as much as what is counted. */
export const SKULDPROV: Prov[] = [...ALLA_BELOPP, ...UTAN_MINUS, ...STORA, ['100 000 000', 10_000_000_000]];

/** An account that may be overdrawn: every minus there is, and none that could be something else. */
export const SALDOPROV: Prov[] = [
  ...ALLA_BELOPP,
  ...STORA,
  ...['20000001', '20 000 000,01', '100 000 000'].map(forStort),
  ...MINUS.flatMap((m) => [
    ...[...KRONOR.slice(1), ...MILJONER].map((n): Prov => [`${m}${n}`, -n * 100]),
    ...[`${m} 1 500,50 kr`, `kr ${m}1500,50`, ` ${m}1.500,50`].map((s): Prov => [s, -150_050]),
    ...[`${m}0`, `${m} 0 kr`, `${m}0,00`].map((s): Prov => [s, 0]),
    ...[`${m}1.50`, `${m}1,500`, `${m}15 00`].map(oklart),
    ...[`${m}20000001`, `${m}1 000 000 000`].map(forStort),
    ...[`${m}`, `${m}${m}5`, `5${m}`, `5${m}6`, `${m}kr 5`, `${m},50`].map(ogiltigt),
  ]),
]; // prettier-ignore

/** A count from 1 to 30. */
export const HELTALSPROV: Prov[] = [
  ...numbers(1, 30).flatMap((n): Prov[] =>
    [
      String(n),
      ` ${n} `,
      `0${n}`,
      inScript(String(n), ARABIC),
      inScript(String(n), PERSIAN),
      inScript(String(n), FULLWIDTH),
    ].map((s) => [s, n]),
  ),
  ...numbers(31, 90).map((n) => utanfor(String(n))),
  ...['0', '00', '100', '999', '9999999999'].map(utanfor),
  ...numbers(1, 30).flatMap((n) => [negativt(`-${n}`), negativt(`\u2212 ${n}`)]),
  ...numbers(1, 30).flatMap((n) => [`${n},5`, `${n}.0`, `${n} st`, `${n} ${n}`].map(ogiltigt)),
  ...[11, 20, 1000].map((n) => forLangt('1'.repeat(n))),
  ...TOMT.map(saknas),
  ...skrap(10),
];
