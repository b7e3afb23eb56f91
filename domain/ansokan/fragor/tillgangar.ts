import { SALDO, STORT_BELOPP } from '../belopp.ts';
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

const FORDON = ['bil', 'motorcykel', 'moped', 'husvagn', 'bat', 'annat'] as const;
const FASTIGHETER = ['bostadsratt', 'hus', 'fritidshus', 'mark', 'annat'] as const;
/** Owned property that one lives in, or could. */
const BOSTADER: readonly unknown[] = ['bostadsratt', 'hus'];
const MAX_FORDON = 10;

/** What the household owns, kind by kind: what is told of a vehicle is not what is told of a house. */
export const agofalt = (kontext: Kontext): Falt[] => [
  jaNej('harFordon', [
    rader('fordonRader', MAX_FORDON, (n) => [
      val(n('fordonSlag'), FORDON),
      text(n('fordonVad')),
      text(n('fordonRegnr'), { valfri: true }),
      jaNej(n('tillgangBehovs_fordon')),
      belopp(n('tillgangVarde_fordon'), STORT_BELOPP),
      ...valPerson(n('tillgangVem_fordon'), kontext),
    ]),
  ]),
  jaNej('harFastighet', [
    rader('fastighetRader', MAX_FORDON, (n) => [
      val(n('fastighetSlag'), FASTIGHETER),
      text(n('fastighetVad')),
      text(n('fastighetKopar'), { valfri: true }),
      text(n('fastighetPris'), { valfri: true }),
      belopp(n('tillgangVarde_fastighet'), STORT_BELOPP),
      ...valPerson(n('tillgangVem_fastighet'), kontext),
    ]),
  ]),
  jaNej('harAnnatVarde', [
    rader('tillgangRader', MAX, (n) => [
      val(n('tillgangSlag'), ['vardepapper', 'foretag', 'ovrigt']),
      text(n('tillgangVad')),
      belopp(n('tillgangVarde'), STORT_BELOPP),
      ...valPerson(n('tillgangVem'), kontext),
    ]),
  ]),
];

type Rad = (namn: string) => unknown;

/** What was told of a thing beside its name and worth, by the form's own words; nothing of what was left empty. */
const fakta = (rad: Rad, ...namn: string[]): { fakta: Record<string, string> } => ({
  fakta: Object.fromEntries(
    namn.flatMap((n) => {
      const told = ord(rad(n));
      return told === null ? [] : [[n, told] as const];
    }),
  ),
});

/** Vehicles, property and the rest as they were told of. */
export function agtOf(t: TolkadeSvar, kontext: Kontext): Tillgang[] {
  const sokande = sokandeOf(kontext);
  const rows = (fraga: string, rader: string): Rad[] => (t[fraga] === 'ja' ? rowsOf(t, rader) : []);
  const fordon = rows('harFordon', 'fordonRader').map((rad, i) => ({
    id: `fordon-${i + 1}`,
    slag: 'fordon',
    vad: [ord(rad('fordonVad')), ord(rad('fordonRegnr'))].filter(Boolean).join(', '),
    vardeOre: tal(rad('tillgangVarde_fordon')),
    vem: ord(rad('tillgangVem_fordon')) ?? sokande,
    behovs: svarJaNej(rad('tillgangBehovs_fordon')),
    ...fakta(rad, 'fordonSlag', 'fordonRegnr'),
  }));
  const fastigheter = rows('harFastighet', 'fastighetRader').map((rad, i) => ({
    id: `fastighet-${i + 1}`,
    slag: BOSTADER.includes(rad('fastighetSlag')) ? 'bostad' : 'fastighet',
    vad: String(rad('fastighetVad')),
    vardeOre: tal(rad('tillgangVarde_fastighet')),
    vem: ord(rad('tillgangVem_fastighet')) ?? sokande,
    behovs: null,
    ...fakta(rad, 'fastighetSlag', 'fastighetKopar', 'fastighetPris'),
  }));
  const annat = rows('harAnnatVarde', 'tillgangRader').map((rad, i) => toTillgang(rad, i, sokande));
  return [...fordon, ...fastigheter, ...annat];
}

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
