import { formatOre } from '../../pengar.ts';
import type { Rekommendation } from '../rekommendation.ts';
import type { Textdel } from '../render.ts';
import { renderForHandlaggare, renderForMedborgare } from '../render.ts';

const WIDTH = 62;
const SIGN = { uppfyllt: '[ja]', ej_uppfyllt: '[nej]', kraver_bedomning: '[fråga]' } as const;

const withSum = (text: string, sum: string): string => `${text.padEnd(WIDTH)} ${sum.padStart(14)}`;

const line = (del: Textdel): string => {
  switch (del.typ) {
    case 'rubrik':
      return `\n${del.text}\n${'-'.repeat(del.text.length)}`;
    case 'stycke':
      return del.text;
    case 'rad':
      return `${withSum(`  ${del.text}${del.officiell ? '' : ' *'}`, formatOre(del.belopp))}\n      ${del.mening} Källa: ${del.kalla}.`;
    case 'summa':
      return withSum(del.text, formatOre(del.belopp));
    case 'kontroll':
      return `  ${SIGN[del.utfall]} ${del.text}`;
    case 'steg':
      return `${'    '.repeat(del.djup + 1)}${del.text}: ${del.varde}`;
  }
};

/** The recommendation as plain text for a terminal. */
export const explain = (r: Rekommendation, reader: 'medborgare' | 'handlaggare'): string => {
  const parts = reader === 'medborgare' ? renderForMedborgare(r) : renderForHandlaggare(r);
  const marked = parts.some((del) => del.typ === 'rad' && !del.officiell);
  return `${parts.map(line).join('\n')}\n${marked ? '\n* Beräknad tabell eller exempelvärde, inte officiellt.\n' : ''}\n`;
};
