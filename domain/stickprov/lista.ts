import { HELA } from './andel.ts';
import { LOTT_PATTERN } from './lott.ts';

/** A draw as it is published: the application by its random id alone. */
export type Lottrad = {
  ansokan: string;
  /** Ten-thousandths. */
  andel: number;
  grund: string;
  lott: string;
  dragen: boolean;
  /** Hash of the regelverk that the share came from. */
  regelverk: string;
};

const HUVUD = 'ansokan,andel,grund,lott,dragen,regelverk';
const SHA256 = /^[0-9a-f]{64}$/;
/** No value holds a comma, a quote or a line break, so that the file is read the same by everything. */
const GRUND = /^[^,"\r\n]{1,100}$/u;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The month's list: a line each, in the order of the ids, which says nothing of when somebody applied. */
export function toLista(rader: readonly Lottrad[]): string {
  const lines = rader
    .map((r) => [r.ansokan, r.andel, r.grund, r.lott, r.dragen ? 'ja' : 'nej', r.regelverk].join(','))
    .toSorted();
  return `${[HUVUD, ...lines].join('\n')}\n`;
}

function readRad(line: string): Lottrad | undefined {
  const [ansokan = '', andel = '', grund = '', lott = '', dragen = '', regelverk = '', ...rest] =
    line.split(',');
  const isWhole = /^\d{1,5}$/.test(andel) && Number(andel) <= HELA;
  const isOk =
    UUID.test(ansokan) &&
    isWhole &&
    GRUND.test(grund) &&
    LOTT_PATTERN.test(lott) &&
    (dragen === 'ja' || dragen === 'nej') &&
    SHA256.test(regelverk) &&
    rest.length === 0;
  return isOk
    ? { ansokan, andel: Number(andel), grund, lott, dragen: dragen === 'ja', regelverk }
    : undefined;
}

/** Reads a published list; every line that is not a draw is a fault, with its number in the file. */
export function readLista(text: string): { rader: Lottrad[]; fel: string[] } {
  const [huvud, ...lines] = text.replace(/\r?\n$/u, '').split(/\r?\n/u);
  const fel = huvud === HUVUD ? [] : [`Rad 1 ska vara ”${HUVUD}”.`];
  const rader: Lottrad[] = [];
  lines.forEach((line, index) => {
    const rad = readRad(line);
    if (rad) rader.push(rad);
    else fel.push(`Rad ${index + 2} går inte att läsa som en lott.`);
  });
  return { rader, fel };
}
