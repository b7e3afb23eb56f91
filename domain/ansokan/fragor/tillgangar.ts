import { jaNej, text, val, type Falt } from '../falt.ts';
import { vuxna } from '../hushall.ts';
import type { KandTillgang, Kontext } from '../kontext.ts';
import { rader } from '../rader.ts';
import type { TolkadeSvar } from '../svar.ts';
import { belopp } from '../varden.ts';
import { ord, rowsOf, svarJaNej, tal } from './las.ts';

export type Tillgang = KandTillgang & {
  vem: string;
  /** A vehicle: is it needed for work or for medical reasons? null for what is no vehicle. */
  behovs: boolean | null;
};

const SLAG = ['konto', 'vardepapper', 'fordon', 'bostad', 'fastighet', 'foretag', 'ovrigt'] as const;
const MAX = 15;

function agare(kontext: Kontext): Falt[] {
  const people = [
    ...vuxna(kontext).map(({ id, namn }) => [id, namn] as const),
    ...kontext.hushall.filter((m) => m.roll === 'BARN').map((m) => [m.id, m.fornamn] as const),
  ];
  const [first, ...rest] = people.map(([id]) => id);
  if (first === undefined || rest.length === 0) return [];
  return [{ ...val('tillgangVem', [first, ...rest]), etiketter: Object.fromEntries(people) }];
}

const row =
  (kontext: Kontext) =>
  (n: (namn: string) => string): Falt[] => [
    val(n('tillgangSlag'), SLAG, { vid: ['fordon'], inuti: [jaNej(n('tillgangBehovs'))] }),
    text(n('tillgangVad')),
    belopp(n('tillgangVarde')),
    ...agare(kontext).map((f) => ({ ...f, namn: n(f.namn) })),
  ];

/** What the household owns: as it was, or row by row. What was never told is asked in full. */
export function tillgangsfalt(kontext: Kontext): Falt {
  const rows = [rader('tillgangRader', MAX, row(kontext))];
  return kontext.senast?.tillgangar
    ? val('tillgangar', ['stammer', 'andrats'], { vid: ['andrats'], inuti: rows })
    : jaNej('harTillgangar', rows);
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

/** "oforandrade" when the person agreed with what was known; null when it was not asked. */
export function tillgangarOf(t: TolkadeSvar, kontext: Kontext): Tillgang[] | 'oforandrade' | null {
  if (t.tillgangar === 'stammer') return 'oforandrade';
  if (t.harTillgangar === 'nej') return [];
  if (t.tillgangar !== 'andrats' && t.harTillgangar !== 'ja') return null;
  const sokande = vuxna(kontext).find((v) => v.suffix === '')?.id ?? '';
  return rowsOf(t, 'tillgangRader').map((rad, i) => toTillgang(rad, i, sokande));
}
