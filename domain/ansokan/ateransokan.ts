/** Återansökan: the monthly application of a household with a running case. Steps in the order they are asked. */
import { belopp, datum, kravtKryss, kryss, langtext, text, val, type Falt } from './falt.ts';
import type { Kontext } from './kontext.ts';
import { steg, type Steg } from './steg.ts';

/** The version a draft is begun with and finished on. */
export const FORMULARVERSION = 'ateransokan-1';

const JA_NEJ = ['ja', 'nej'] as const;

/** Incomes that an agency pays: the person ticks them, the sum comes from the agency. */
export const MYNDIGHETSINKOMSTER = [
  'barnbidrag',
  'bostadsbidrag',
  'underhallsstod',
  'foraldrapenning',
  'sjukpenning',
  'akassa',
  'aktivitetsstod',
  'studiestod',
  'pension',
] as const;

/** Costs asked for every month: as last month, another sum, or none. */
export const FASTA_KOSTNADER = ['hyra', 'hemforsakring', 'akasseavgift', 'fackavgift'] as const;

/** Costs that come and go. */
export const ANDRA_KOSTNADER = [
  'arbetsresor',
  'medicin',
  'lakarvard',
  'tandvard',
  'barnomsorg',
  'internet',
] as const;

/** "Stämmer / Har ändrats", with the person's own words about the change. */
const stammer = (namn: string): Falt =>
  val(namn, ['stammer', 'andrats'], { vid: ['andrats'], inuti: [langtext(`${namn}Text`)] });

/** "Stämmer" is offered only where there is a sum from last month to agree with. */
function fastKostnad(namn: string, { forra }: Kontext): Falt {
  const known = forra && forra.kostnader[namn] !== undefined;
  const oppna = { vid: ['andrats'], inuti: [belopp(namn)] } as const;
  return known
    ? val(`${namn}Svar`, ['stammer', 'andrats', 'ingen'], oppna)
    : val(`${namn}Svar`, ['andrats', 'ingen'], oppna);
}

/** The steps for one household and month. */
export function ateransokan(kontext: Kontext): readonly Steg[] {
  const [hyra, ...ovriga] = FASTA_KOSTNADER.map((namn) => fastKostnad(namn, kontext));
  return [
    steg('andringar', [
      val('vistas', JA_NEJ, { vid: ['nej'], inuti: [langtext('vistasText')] }),
      val('andrat', JA_NEJ, { vid: ['ja'], inuti: [langtext('andratText')] }),
    ]),
    steg('hushall', [stammer('hushall')]),
    steg('boende', [stammer('boende')]),
    steg('inkomster', [
      val('lon', JA_NEJ, { vid: ['ja'], inuti: [belopp('lonBelopp'), datum('lonDatum'), text('lonFran')] }),
      ...MYNDIGHETSINKOMSTER.map((namn) => kryss(namn, 'myndighetsinkomster')),
      val('insattning', JA_NEJ, {
        vid: ['ja'],
        inuti: [belopp('insattningBelopp'), datum('insattningDatum'), text('insattningFran')],
      }),
      val('sokta', JA_NEJ, { vid: ['ja'], inuti: [text('soktaText')] }),
    ]),
    steg('utgifter', [
      ...(hyra ? [hyra] : []),
      val('elSvar', JA_NEJ, { vid: ['ja'], inuti: [belopp('el')] }),
      ...ovriga,
      ...ANDRA_KOSTNADER.map((namn) => kryss(`${namn}Svar`, 'andraKostnader', [belopp(namn)])),
      kryss('ovrigtSvar', 'andraKostnader', [text('ovrigtVad'), belopp('ovrigt')]),
    ]),
    steg('bilagor', []),
    steg('granska', [kravtKryss('forsakran')]),
    steg('skriv-under', []),
  ];
}
