import { ANDRA_KOSTNADER, ateransokan, FASTA_KOSTNADER, MYNDIGHETSINKOMSTER } from './ateransokan.ts';
import { isDatum, type Datum } from '../manad.ts';
import type { Kontext } from './kontext.ts';
import { felI, type Steg, type Svar } from './steg.ts';

/** A yes/no with the person's own words, where they wrote any. */
export type Uppgift = { svar: boolean; text: string | null };
export type Inkomst = { slag: 'lon' | 'insattning'; beloppOre: number; datum: Datum; fran: string };
export type Kostnad = { slag: string; beloppOre: number; vad: string | null };

/** What a sent application says, as meaning: what the decision support and the next month's form read. */
export type Uppgifter = {
  vistasIKommunen: Uppgift;
  andrat: Uppgift;
  hushallStammer: Uppgift;
  boendeStammer: Uppgift;
  inkomster: Inkomst[];
  /** Ticked: the agency pays it, the sum is not known from the application. */
  myndighetsinkomster: string[];
  soktaFormaner: string | null;
  kostnader: Kostnad[];
};

/** All answers of a draft, by step. */
export type AllaSvar = Readonly<Record<string, Svar>>;

/** The first step that is not done, or null when everything may be signed. `granska` counts its försäkran. */
export function firstOpenSteg(svar: AllaSvar, kontext: Kontext): string | null {
  return ateransokan(kontext).find((s) => s.id !== 'skriv-under' && !isAnswered(s, svar[s.id]))?.id ?? null;
}

const isAnswered = (s: Steg, own: Svar | undefined): boolean =>
  own !== undefined && felI(s, own).length === 0;

/** True when the step was visited and every question in force is answered. */
export function isDone(stegId: string, svar: AllaSvar, kontext: Kontext): boolean {
  const s = ateransokan(kontext).find((x) => x.id === stegId);
  return s !== undefined && isAnswered(s, svar[stegId]);
}

function inkomst(slag: Inkomst['slag'], t: Readonly<Record<string, unknown>>): Inkomst[] {
  const datum = String(t[`${slag}Datum`]);
  if (t[slag] !== 'ja' || !isDatum(datum)) return [];
  return [
    {
      slag,
      beloppOre: Number(t[`${slag}Belopp`]),
      datum,
      fran: String(t[`${slag}Fran`]),
    },
  ];
}

function kostnader(t: Readonly<Record<string, unknown>>, { forra }: Kontext): Kostnad[] {
  const slag = ['hyra', 'el', ...FASTA_KOSTNADER.slice(1), ...ANDRA_KOSTNADER, 'ovrigt'];
  return slag.flatMap((namn) => {
    const beloppOre = t[`${namn}Svar`] === 'stammer' ? forra?.kostnader[namn] : t[namn];
    if (typeof beloppOre !== 'number') return [];
    return [{ slag: namn, beloppOre, vad: namn === 'ovrigt' ? String(t.ovrigtVad) : null }];
  });
}

/**
 * Reads a complete draft.
 *
 * @throws Error when a step is not done: the caller asks `firstOpenSteg` first
 */
export function toUppgifter(svar: AllaSvar, kontext: Kontext): Uppgifter {
  const t = Object.assign({}, ...ateransokan(kontext).map((s) => s.schema.parse(svar[s.id] ?? {}))) as Record<
    string,
    unknown
  >;
  const ord = (namn: string) => (typeof t[namn] === 'string' ? (t[namn] as string) : null);
  return {
    vistasIKommunen: { svar: t.vistas === 'ja', text: ord('vistasText') },
    andrat: { svar: t.andrat === 'ja', text: ord('andratText') },
    hushallStammer: { svar: t.hushall === 'stammer', text: ord('hushallText') },
    boendeStammer: { svar: t.boende === 'stammer', text: ord('boendeText') },
    inkomster: [...inkomst('lon', t), ...inkomst('insattning', t)],
    myndighetsinkomster: MYNDIGHETSINKOMSTER.filter((namn) => t[namn] === true),
    soktaFormaner: ord('soktaText'),
    kostnader: kostnader(t, kontext),
  };
}
