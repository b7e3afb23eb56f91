import { isDatum, type Datum } from '../manad.ts';

/** A cell that was read, or a sentence on what is wrong with it. The sentence never repeats the cell. */
export type Read<T> = { ok: true; value: T } | { ok: false; text: string };

export const read = <T>(value: T): Read<T> => ({ ok: true, value });
export const fault = (text: string): { ok: false; text: string } => ({ ok: false, text });

const SHAPE = /^(18|19|20)?(\d{2})(\d{2})(\d{2})([-+]?)(\d{4})$/u;
/** A samordningsnummer has 60 added to the day. */
const SAMORDNING = 60;

function hasCheckDigit(tenDigits: string): boolean {
  const doubled = [...tenDigits].map((c, i) => Number(c) * (i % 2 === 0 ? 2 : 1));
  return doubled.reduce((sum, n) => sum + (n > 9 ? n - 9 : n), 0) % 10 === 0;
}

/** Of ten digits: born within the last hundred years, or with "+" a hundred years before (folkbokföringslagen 18 §). */
function yearOf(twoDigits: string, sign: string, idag: Datum): number {
  const thisYear = Number(idag.slice(0, 4));
  const nearest = Math.floor(thisYear / 100) * 100 + Number(twoDigits);
  return nearest - (nearest > thisYear ? 100 : 0) - (sign === '+' ? 100 : 0);
}

function isBorn(year: number, month: string, day: string, idag: Datum): boolean {
  const n = Number(day) > SAMORDNING ? Number(day) - SAMORDNING : Number(day);
  const birthday = `${year}-${month}-${n.toString().padStart(2, '0')}`;
  return isDatum(birthday) && birthday <= idag;
}

/**
 * A personnummer or samordningsnummer of twelve or ten digits, with or without a separator, as twelve digits.
 *
 * @param idag decides the century of ten digits
 */
export function readPersonnummer(text: string, idag: Datum): Read<string> {
  if (text === '') return fault('Personnumret saknas.');
  const compact = text.replace(/\s/gu, '');
  if (/^\d[.,]\d+e\+?\d+$/iu.test(compact))
    return fault('Personnumret är avrundat av Excel. Gör kolumnen till text och fyll i den på nytt.');
  if (/^\d{6,9}$/u.test(compact))
    return fault('Personnumret har för få siffror. Excel tar bort nollor i början: gör kolumnen till text.');
  const [, century, yy, month, day, sign, last] = SHAPE.exec(compact) ?? [];
  if (yy === undefined || month === undefined || day === undefined || sign === undefined)
    return fault('Personnumret ska ha tolv siffror, eller tio med bindestreck.');
  if (century !== undefined && sign === '+')
    return fault('Personnumret ska ha bindestreck, inte plustecken, när århundradet står med.');
  const year = century === undefined ? yearOf(yy, sign, idag) : Number(century + yy);
  if (!isBorn(year, month, day, idag)) return fault('Personnumrets födelsedag finns inte.');
  if (!hasCheckDigit(`${yy}${month}${day}${last}`)) return fault('Personnumrets sista siffra stämmer inte.');
  return read(`${year}${month}${day}${last}`);
}
