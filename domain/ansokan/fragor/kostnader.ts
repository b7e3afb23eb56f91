import { kryss, langtext, text, val, type Falt } from '../falt.ts';
import type { Kontext } from '../kontext.ts';
import type { TolkadeSvar } from '../svar.ts';
import { belopp } from '../varden.ts';

export type Kostnad = {
  slag: string;
  beloppOre: number;
  vad: string | null;
  /** Answers that the regelverk asks for, by its names. */
  svar?: Readonly<Record<string, boolean>>;
  /** A file was asked for with it. */
  kravBilaga?: true;
};

/** Costs asked for every month: as last month, another sum, or none. */
export const FASTA_KOSTNADER = ['hyra', 'hemforsakring', 'akasseavgift', 'fackavgift'] as const;
/** The same with electricity; the first to be asked when nothing is known. */
const GRUND = ['hyra', 'el', 'hemforsakring', 'akasseavgift', 'fackavgift'] as const;

/** Costs that come and go. */
const OVRIGA = [
  'internet',
  'arbetsresor',
  'barnomsorg',
  'medicin',
  'lakarvard',
  'sjukresor',
  'tandvardKontroll',
  'tandvardAkut',
  'tandvardPlanerad',
  'glasogon',
  'barnFritid',
  'umgangesresor',
  'boendeAvgift',
  'boendeRanta',
  'boendeDrift',
  'skuld',
] as const;

/** Every cost the form has a question for, "ovrigt" aside. */
export const KOSTNADSSLAG = [...GRUND, ...OVRIGA] as const;

/** "Stämmer" is offered only where there is a sum from last month to agree with. */
export function fastKostnad(namn: string, { forra }: Kontext): Falt {
  const known = forra && forra.kostnader[namn] !== undefined;
  const oppna = { vid: ['andrats'], inuti: [belopp(namn)] } as const;
  return known
    ? val(`${namn}Svar`, ['stammer', 'andrats', 'ingen'], oppna)
    : val(`${namn}Svar`, ['andrats', 'ingen'], oppna);
}

/** What a cost needs to be told beside its sum. */
const more = (slag: string): Falt[] => {
  if (slag === 'skuld') return [langtext('skuldText')];
  if (slag === 'arbetsresor') return [val('resaLangd', ['over_tre', 'under_tre'])];
  return slag === 'tandvardAkut' ? [val('akutKvitto', ['ja', 'nej'])] : [];
};

/** Asked one by one: what one usually has, and what this household had last month and can just be agreed with. */
const asked = ({ forra }: Kontext): string[] =>
  KOSTNADSSLAG.filter(
    (slag) =>
      (GRUND as readonly string[]).includes(slag) ||
      (forra?.kostnader[slag] !== undefined && more(slag).length === 0),
  );

/** Costs of the month: those that are known first, then boxes for the others. */
export function kostnadsfalt(kontext: Kontext): Falt[] {
  const first = asked(kontext);
  return [
    ...first.map((slag) => fastKostnad(slag, kontext)),
    ...OVRIGA.filter((slag) => !first.includes(slag)).map((slag) =>
      kryss(`${slag}Svar`, 'andraKostnader', [belopp(slag), ...more(slag)]),
    ),
    kryss('ovrigtSvar', 'andraKostnader', [text('ovrigtVad'), belopp('ovrigt')]),
  ];
}

/** What was told beside the sum, where it was asked. */
function facts(slag: string, t: TolkadeSvar): Kostnad['svar'] {
  if (slag === 'arbetsresor' && t.resaLangd) return { over_tre_km: t.resaLangd === 'over_tre' };
  return slag === 'tandvardAkut' && t.akutKvitto ? { kvittot_sager_akut: t.akutKvitto === 'ja' } : undefined;
}

/** The costs that the answers ask for, in the order of `slag`; "stämmer" takes last month's sum. */
export const kostnaderOf = (t: TolkadeSvar, { forra }: Kontext, slag: readonly string[]): Kostnad[] =>
  [...slag, 'ovrigt'].flatMap((namn) => {
    const beloppOre = t[`${namn}Svar`] === 'stammer' ? forra?.kostnader[namn] : t[namn];
    if (typeof beloppOre !== 'number') return [];
    const svar = facts(namn, t);
    const vad = namn === 'ovrigt' ? String(t.ovrigtVad) : null;
    return [{ slag: namn, beloppOre, vad, ...(svar && { svar }) }];
  });
