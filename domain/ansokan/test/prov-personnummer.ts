/** Numbers of Skatteverket's public test series, and what people and machines make of them. */
import {
  ARABIC,
  forLangt,
  FULLWIDTH,
  inScript,
  ogiltigt,
  PERSIAN,
  saknas,
  skrap,
  TOMT,
  type Prov,
} from './fientligt.ts';

/** The day that decides the century of ten digits. */
export const PROVDAG = '2026-11-30';

const NUMMER = [
  '193001019805', '196808229816', '198507099805', '198507099813', '198802179807', '199001012385', '199305122385',
  '199412032394', '199511242381', '199601302392', '200002292399', '202601612381',
]; // prettier-ignore

/** As people write it. All were born in the last hundred years. */
const skrivet = (n: string): Prov[] => {
  const [day, last, short] = [n.slice(0, 8), n.slice(8), n.slice(2, 8)];
  const ways = [
    n,
    `${day}-${last}`,
    ` ${day} ${last} `,
    `${day.slice(0, 4)} ${day.slice(4, 6)} ${day.slice(6)} ${last}`,
    `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}-${last}`,
    `${day}\u2013${last}`,
    `${day}\u00a0${last}`,
    inScript(n, ARABIC),
    inScript(n, PERSIAN),
    inScript(`${day}-${last}`, FULLWIDTH),
    `${short}${last}`,
    `${short}-${last}`,
    ` ${short} ${last} `,
    inScript(`${short}-${last}`, ARABIC),
  ];
  return ways.map((written) => [written, n]);
};

/** One thing wrong at a time: the last digit, the day, the century, a digit too few or too many, the sign. */
const fel = (n: string): Prov[] => {
  const [day, last, short] = [n.slice(0, 8), n.slice(8), n.slice(2, 8)];
  const other = (Number(last[3]) + 1) % 10;
  return [
    `${day}${last.slice(0, 3)}${other}`,
    `${day.slice(0, 4)}13${day.slice(6)}${last}`,
    `${day.slice(0, 6)}00${last}`,
    `${day.slice(0, 6)}32${last}`,
    `2126${day.slice(4)}${last}`,
    `17${short}${last}`,
    n.slice(0, 11),
    `${n}0`,
    `${day}+${last}`,
    `${short}-${last.slice(0, 3)}`,
    `${n}, ${n}`,
    `pnr${n}`,
  ].map((written) => (written.length > 30 ? forLangt(written) : ogiltigt(written)));
};

export const PERSONNUMMERPROV: Prov[] = [
  ...NUMMER.flatMap(skrivet),
  ...NUMMER.flatMap(fel),
  // folkbokföringslagen (1991:481) 18 §: plus from the year a person is a hundred
  ['300101+9805', '183001019805'],
  ...TOMT.map(saknas),
  ...skrap(30),
];
