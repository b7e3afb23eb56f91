import {
  ALLT_SKRAP,
  ARABIC,
  forLangt,
  FULLWIDTH,
  inScript,
  numbers,
  ogiltigt,
  saknas,
  skrap,
  TOMT,
  type Prov,
} from './fientligt.ts';

/** PTS keeps 070-1740605 to 070-1740699 for use in fiction. */
export const TELEFONPROV: Prov[] = [
  ...numbers(1_740_605, 1_740_640).flatMap((n): Prov[] => {
    const s = String(n);
    const [a, b, c] = [s.slice(0, 3), s.slice(3, 5), s.slice(5)];
    const same = [
      `070${s}`, `070-${s}`, `070-${a} ${b} ${c}`, `070 ${a} ${b} ${c}`, `+4670${s}`, `+46 70 ${a} ${b} ${c}`,
      `004670${s}`, `+46 (0)70 ${s}`, `(070) ${s}`, ` 070/${s} `, inScript(`070${s}`, ARABIC), inScript(`070${s}`, FULLWIDTH),
    ]; // prettier-ignore
    return same.map((written) => [written, `+4670${s}`]);
  }),
  ['+358 40 123 4567', '+358401234567'],
  ['00358401234567', '+358401234567'],
  ['08-123 456 78', '+46812345678'],
  ...['070', '12345', '112', '0', '00', '+', '+46', '000701740605', '+0701740605', '0701740605 eller 0701740606',
    '070-1740605 hemma', '++46701740605', '46+701740605', '-0701740605', '١'].map(ogiltigt),
  ...[31, 100, 1000].map((n) => forLangt('1'.repeat(n))),
  ...TOMT.map(saknas),
  ...skrap(30),
]; // prettier-ignore

const NAMN = [
  'a',
  'kim.holm',
  'kim+bistand',
  'kim_holm',
  'k-h',
  "o'neil",
  'KIM',
  '1',
  'kim.h.holm',
  'x'.repeat(60),
];
const HOS = [
  'exempel.se',
  'mail.exempel.se',
  'exempel.co.uk',
  'e-x.se',
  'EXEMPEL.SE',
  'x1.nu',
  'åäö.se',
  'exempel.online',
];
const FEL = (ok: string): string[] => [
  ok.replace('@', ''), ok.replace('@', '@@'), ok.replace('@', ' @'), ok.replace('@', '@ '), `${ok}.`, `${ok},`, `${ok};x`,
  `<${ok}>`, `Kim <${ok}>`, `mailto:${ok}`, `${ok} ${ok}`, `${ok}\u0000`, ok.replace(/\.[a-zA-Z]+$/u, ''), ok.replace('@', '@.'),
  ok.replace('@', '@-'), `${ok}/x`, `"${ok}"`, `${ok}\nBcc: x@y.se`, ok.replace('@', '\u200b@'), ok.replace('@', '＠'),
]; // prettier-ignore

export const EPOSTPROV: Prov[] = [
  ...NAMN.flatMap((namn) => HOS.map((hos): Prov => [`${namn}@${hos}`, `${namn}@${hos}`])),
  [' kim@exempel.se\n', 'kim@exempel.se'],
  ...NAMN.slice(0, 8).flatMap((namn) => FEL(`${namn}@exempel.se`).map(ogiltigt)),
  ...['@', '@exempel.se', 'kim@', 'kim@se', 'kim@exempel', 'kim@exempel.s', 'kim@1.2.3.4', 'å@exempel.se'].map(ogiltigt),
  ...[250, 1000].map((n) => forLangt(`${'x'.repeat(n)}@x.se`)),
  ...TOMT.map(saknas),
  ...skrap(254),
]; // prettier-ignore

/** Free text takes whatever somebody writes, as it is; what no eye can see is no answer. */
export const TEXTPROV = (max: number): Prov[] => [
  ...ALLT_SKRAP.filter((s) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(s)).map((s): Prov => [s, s.trim()]),
  ...ALLT_SKRAP.slice(0, 60).map((s): Prov => [`  Jag skrev ${s} här \n`, `Jag skrev ${s} här`]),
  ...['\u200b', '\u200d', '\u00ad', '\u2060', '\u0000', '\u202e', '\u200b \u200b', '\u0007'].map(saknas),
  ...numbers(1, 40).map((n): Prov => ['å'.repeat(n), 'å'.repeat(n)]),
  ['x'.repeat(max), 'x'.repeat(max)],
  ...[1, 2, 100, 100_000].map((n) => forLangt('x'.repeat(max + n))),
  ...TOMT.map(saknas),
];
