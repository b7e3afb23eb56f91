import { SALDO } from '../belopp.ts';
import { jaNej, text, val, type Falt } from '../falt.ts';
import { sokandeOf, valPerson } from '../hushall.ts';
import type { Kontext, Tillgang } from '../kontext.ts';
import { rader } from '../rader.ts';
import type { TolkadeSvar } from '../svar.ts';
import { belopp } from '../varden.ts';
import { ord, rowsOf, svarJaNej, tal } from './las.ts';

/** What the household says that it owns; `oforandrade` when it agreed with what was known. */
export type Tillgangar = { oforandrade: boolean; rader: Tillgang[] };

const SLAG = ['konto', 'vardepapper', 'fordon', 'bostad', 'fastighet', 'foretag', 'ovrigt'] as const;
const MAX = 15;

const row =
  (kontext: Kontext) =>
  (n: (namn: string) => string): Falt[] => [
    val(n('tillgangSlag'), SLAG, { vid: ['fordon'], inuti: [jaNej(n('tillgangBehovs'))] }),
    text(n('tillgangVad')),
    belopp(n('tillgangVarde'), SALDO),
    ...valPerson(n('tillgangVem'), kontext),
  ];

/** What the household owns: as it was, or row by row. What was never told is asked in full. */
export function tillgangsfalt(kontext: Kontext): Falt {
  const rows = [rader('tillgangRader', MAX, row(kontext))];
  return kontext.senast?.tillgangar
    ? val('tillgangar', ['stammer', 'andrats'], { vid: ['andrats'], inuti: rows })
    : jaNej('harTillgangar', rows);
}

/** Every account, also children's, closed and foreign ones. */
export const kontofalt = (kontext: Kontext): Falt =>
  jaNej('harKonto', [
    rader('kontoRader', MAX, (n) => [
      text(n('kontoBank')),
      belopp(n('kontoSaldo'), SALDO),
      ...valPerson(n('kontoVem'), kontext),
    ]),
  ]);

export function kontonOf(t: TolkadeSvar, kontext: Kontext): Tillgang[] {
  if (t.harKonto !== 'ja') return [];
  return rowsOf(t, 'kontoRader').map((rad, i) => ({
    id: `bankkonto-${i + 1}`,
    slag: 'konto',
    vad: String(rad('kontoBank')),
    vardeOre: tal(rad('kontoSaldo')),
    vem: ord(rad('kontoVem')) ?? sokandeOf(kontext),
    behovs: null,
  }));
}

/** A row has no identity but its place: kind and place tell it from the others. */
const toTillgang = (rad: (namn: string) => unknown, i: number, sokande: string): Tillgang => ({
  id: `${String(rad('tillgangSlag'))}-${i + 1}`,
  slag: String(rad('tillgangSlag')),
  vad: String(rad('tillgangVad')),
  vardeOre: tal(rad('tillgangVarde')),
  vem: ord(rad('tillgangVem')) ?? sokande,
  behovs: svarJaNej(rad('tillgangBehovs')),
});

/** null when it was not asked. */
export function tillgangarOf(t: TolkadeSvar, kontext: Kontext): Tillgangar | null {
  const known = kontext.senast?.tillgangar ?? null;
  if (t.tillgangar === 'stammer' && known) return { oforandrade: true, rader: [...known] };
  if (t.harTillgangar === 'nej') return { oforandrade: false, rader: [] };
  if (t.tillgangar !== 'andrats' && t.harTillgangar !== 'ja') return null;
  const sokande = sokandeOf(kontext);
  const rows = rowsOf(t, 'tillgangRader').map((rad, i) => toTillgang(rad, i, sokande));
  return { oforandrade: false, rader: rows };
}
