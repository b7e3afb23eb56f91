import type { Datum } from '../manad.ts';
import { readPersonnummer, type Personnummerfel } from '../personnummer.ts';

/** A cell that was read, or a sentence on what is wrong with it. The sentence never repeats the cell. */
export type Read<T> = { ok: true; value: T } | { ok: false; text: string };

export const read = <T>(value: T): Read<T> => ({ ok: true, value });
export const fault = (text: string): { ok: false; text: string } => ({ ok: false, text });

const SAYS: Readonly<Record<Personnummerfel, string>> = {
  form: 'Personnumret ska ha tolv siffror, eller tio med bindestreck.',
  plus: 'Personnumret ska ha bindestreck, inte plustecken, när århundradet står med.',
  dag: 'Personnumrets födelsedag finns inte.',
  siffra: 'Personnumrets sista siffra stämmer inte.',
};

/**
 * The personnummer or samordningsnummer in a cell as twelve digits; what a spreadsheet does to numbers is said.
 *
 * @param idag decides the century of ten digits
 */
export function readNummercell(text: string, idag: Datum): Read<string> {
  if (text === '') return fault('Personnumret saknas.');
  const compact = text.replace(/\s/gu, '');
  if (/^\d[.,]\d+e\+?\d+$/iu.test(compact))
    return fault('Personnumret är avrundat av Excel. Gör kolumnen till text och fyll i den på nytt.');
  if (/^\d{6,9}$/u.test(compact))
    return fault('Personnumret har för få siffror. Excel tar bort nollor i början: gör kolumnen till text.');
  const found = readPersonnummer(compact, idag);
  return found.ok ? read(found.varde) : fault(SAYS[found.fel]);
}
