/** Återansökan, the first version: drafts that were begun with it are finished on it. */
import type { Blankett } from './blankett.ts';
import { kravtKryss, kryss, langtext, text, val } from './falt.ts';
import { stammer } from './fragor/hem.ts';
import { MYNDIGHETSINKOMSTER, type Inkomst } from './fragor/inkomster.ts';
import { fastKostnad, FASTA_KOSTNADER, kostnaderOf } from './fragor/kostnader.ts';
import { dag, ord } from './fragor/las.ts';
import type { Kontext } from './kontext.ts';
import { steg, type Steg } from './steg.ts';
import type { TolkadeSvar } from './svar.ts';
import type { Uppgifter } from './uppgifter.ts';
import { belopp, datum } from './varden.ts';

const JA_NEJ = ['ja', 'nej'] as const;

/** Costs that come and go. */
const ANDRA_KOSTNADER = [
  'arbetsresor',
  'medicin',
  'lakarvard',
  'tandvard',
  'barnomsorg',
  'internet',
] as const;

function stegOf(kontext: Kontext): readonly Steg[] {
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

function inkomst(slag: 'lon' | 'insattning', t: TolkadeSvar): Inkomst[] {
  const datumet = dag(t[`${slag}Datum`]);
  if (t[slag] !== 'ja' || datumet === null) return [];
  return [{ slag, beloppOre: Number(t[`${slag}Belopp`]), datum: datumet, fran: String(t[`${slag}Fran`]) }];
}

const uppgifter = (t: TolkadeSvar, kontext: Kontext): Uppgifter => ({
  vistasIKommunen: { svar: t.vistas === 'ja', text: ord(t.vistasText) },
  andrat: { svar: t.andrat === 'ja', text: ord(t.andratText) },
  hushallStammer: { svar: t.hushall === 'stammer', text: ord(t.hushallText) },
  boendeStammer: { svar: t.boende === 'stammer', text: ord(t.boendeText) },
  inkomster: [...inkomst('lon', t), ...inkomst('insattning', t)],
  myndighetsinkomster: MYNDIGHETSINKOMSTER.filter((namn) => t[namn] === true),
  soktaFormaner: ord(t.soktaText),
  kostnader: kostnaderOf(t, kontext, ['hyra', 'el', ...FASTA_KOSTNADER.slice(1), ...ANDRA_KOSTNADER]),
});

export const ATERANSOKAN_1: Blankett = {
  version: 'ateransokan-1',
  typ: 'ateransokan',
  steg: stegOf,
  uppgifter,
  bilagor: () => [],
};
