/** Hostile input, and what each must give: written by hand, or made by a rule that says the answer beside the question. */
import type { Felkod } from '../falt.ts';

/** What was typed, and the value or the fault it must give. */
export type Prov = readonly [written: string, expected: unknown];

export const numbers = (from: number, to: number, step = 1): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);

const fault =
  (kod: Felkod) =>
  (written: string): Prov => [written, { fel: kod }];
export const saknas = fault('saknas');
export const ogiltigt = fault('ogiltigt');
export const forLangt = fault('for_langt');
export const negativt = fault('negativt');
export const oklart = fault('oklart');
export const forStort = fault('for_stort');
export const utanfor = fault('utanfor');

/** The digits of a text in another script. */
export const inScript = (written: string, zero: number): string =>
  written.replace(/\d/gu, (d) => String.fromCodePoint(zero + Number(d)));
export const ARABIC = 0x660;
export const PERSIAN = 0x6f0;
export const FULLWIDTH = 0xff10;

export const TOMT = [
  '',
  ' ',
  '   ',
  '\t',
  '\n',
  '\r\n',
  '\u00a0',
  '\u2003',
  '\u3000',
  '\ufeff',
  '\u2028',
  ' \t \u00a0 ',
];

/** Code, formulas, wrong scripts, words and pictures: no value of any kind. */
const HANDSKRIVET = [
  '<script>alert(1)</script>', '<b>5</b>', "'; drop table x; --", '" or 1=1', '{{7*7}}', '${7*7}', '$(rm)',
  '../../etc/passwd', '%00', '%31', '&#49;', '&nbsp;', 'null', 'undefined', 'NaN', 'Infinity', '-Infinity', 'true',
  'false', '[]', '{}', '[object Object]', '__proto__', 'constructor', 'toString', '0x10', '1e3', '1E5', '0b11',
  '0o7', '½', '¼', '²', 'Ⅳ', '①', '⒈', '一二三', '१२३', '๑๒๓', '৪৫', 'abc', 'åäö', 'tusen', 'femhundra', 'vet inte',
  'ungefär 500', 'ca 500', '500 eller 600', '?', '!', '…', '/', '\\', '*', '😀', '👨‍👩‍👧', '5️⃣', '\u202e1500',
  '1500\u202e', '\u20661500\u2069', '\u200e1500', '\ufffd', '1\u0000', '\u0000', '\u0007', '\u001b[31m', '=1+1',
  '=cmd()', '@SUM(A1)', '$500', '€500', '£5', '500$', '500€', '5 %', '5%', 'kr', 'SEK', 'st', '(500)', '[5]', '"5"',
  "'5'", '5;', '5?', '#5', '5*5', '5/0', 'ja', 'nej', 'inget', 'http://x.se', 'data:,x', 'javascript:1', '\u200b',
  '\u200d', '\u00ad', '١a', '\ud83d', 'ß', 'ﬁ', 'İ', '1 500 1', '０x', '5\u200b00', '1\u20d05',
]; // prettier-ignore

/** Marks and letters that have nothing to do between digits. */
const INUTI = [...'abcdfghijlmpqtuvwxyzABCDFGHIJLMPQTUVWXYZåäöÅÄÖ;_|~^&*=#@!?"<>{}[]$%§¤£€\\`´¨'];

/** Never a value of a kind that is read: too long for it, or not of it. `also` are those that the kind does read. */
export const skrap = (max: number, also: readonly string[] = []): Prov[] =>
  [...HANDSKRIVET, ...INUTI.map((c) => `15${c}00`), ...INUTI.slice(0, 40).map((c) => `${c}7`)]
    .filter((written) => !also.includes(written))
    .map((written) => (written.length > max ? forLangt(written) : ogiltigt(written)));

/** Everything above as words: what a free text takes as it is. */
export const ALLT_SKRAP = [
  ...HANDSKRIVET,
  ...INUTI.map((c) => `15${c}00`),
  ...INUTI.map((c) => `ord ${c} ord`),
];
