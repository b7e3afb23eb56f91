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

/** Öre from a sum; or why not. */
export const BELOPPSPROV: Prov[] = [
  ...KRONOR.flatMap((n) => SATT.map((write): Prov => [write(n), n * 100])),
  ...KRONOR.map((n): Prov => [`${n},05`, n * 100 + 5]),
  ...KRONOR.filter((n) => n > 999).map((n): Prov => [`${n}.50`, n * 100 + 50]),
  // "1.50" may be 1,50 or a slip for 1.500; one or three figures after a comma may be anything
  ...numbers(1, 60).map((n) => oklart(`${n}.50`)),
  ...numbers(1, 20).flatMap((n) => [`${n},5`, `${n},500`, `${n}.5`, `${n} 00`, `${n},5 kr`].map(oklart)),
  ...['1.500.50', '1 500.5', "1'500", '1,500.50', '15 00 0', '1..500', '1500,,50'].map((s) =>
    s === '1..500' || s === '1500,,50' ? ogiltigt(s) : oklart(s),
  ),
  ...['-', '\u2212', '\u2013', '\u2014'].flatMap((m) => KRONOR.slice(1).map((n) => negativt(`${m}${n}`))),
  ...['- 5', '-1 500 kr', '-0', 'kr -5'].map(negativt),
  ...['1000000', '1 000 000', '1.000.000', '1,000,000', '12345678', '1000000 kr', '1000000,00', '9999999:-'].map(forStort),
  ...['+5', '5+5', '5-', '5-6', ',50', '.50', ':-', ',-', '--5', '5 kr 6', 'kr kr', 'kr kr 5', '5krkr'].map(ogiltigt),
  ...[21, 30, 100, 1000, 50_000].map((n) => forLangt('1'.repeat(n))),
  ...TOMT.map(saknas),
  ...skrap(20, ['1 500 1']),
  oklart('1 500 1'),
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
