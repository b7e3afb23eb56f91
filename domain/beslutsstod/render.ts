import { formatManad } from '../manad.ts';
import type { Ore } from '../pengar.ts';
import { formatOre } from '../pengar.ts';
import type { KostnadRad, Rad, Rekommendation } from './rekommendation.ts';
import type { Uttryck } from './uttryck.ts';
import type { Villkor } from './villkor.ts';

/** Structured text: the page or the terminal decides how it looks. `djup` is the depth in the tree, 0 at the line. */
export type Textdel =
  | { typ: 'rubrik'; text: string }
  | { typ: 'stycke'; text: string }
  | { typ: 'rad'; text: string; belopp: Ore; mening: string; kalla: string; officiell: boolean }
  | { typ: 'steg'; djup: number; text: string; varde: string }
  | { typ: 'summa'; text: string; belopp: Ore }
  | { typ: 'kontroll'; utfall: Villkor['utfall']; text: string };

const rubrik = (text: string): Textdel => ({ typ: 'rubrik', text });
const stycke = (text: string): Textdel => ({ typ: 'stycke', text });
const summa = (text: string, belopp: Ore): Textdel => ({ typ: 'summa', text, belopp });

type RowRenderer = (rad: Rad | KostnadRad) => Textdel[];

const rowFor: RowRenderer = (rad) => [
  {
    typ: 'rad',
    text: rad.rubrik,
    belopp: rad.belopp,
    mening: rad.mening,
    kalla: rad.kalla.text,
    officiell: rad.officiell,
  },
];

/** The calculation, group by group. Each printed sum is the sum of the lines printed above it. */
const calculation = ({ normberakning: n }: Rekommendation, row: RowRenderer): Textdel[] => {
  const group = (title: string, rader: Rad[], label: string, belopp: Ore): Textdel[] =>
    rader.length === 0 ? [] : [rubrik(title), ...rader.flatMap(row), summa(label, belopp)];
  return [
    ...group('Riksnorm', n.norm, 'Summa riksnorm', n.summor.norm),
    ...group('Kostnader utanför riksnormen', n.kostnader, 'Summa godkända kostnader', n.summor.kostnader),
    summa('Behov', n.summor.behov),
    ...group('Inkomster', n.inkomster, 'Summa inkomster', n.summor.inkomster),
    ...group('Tillgångar', n.tillgangar, 'Summa tillgångar', n.summor.tillgangar),
    ...group('Avdrag', n.avdrag, 'Summa avdrag', n.summor.avdrag),
    summa(n.summor.netto < 0 ? 'Överskott' : 'Underskott', Math.abs(n.summor.netto)),
    ...(n.summor.avrundning === 0 ? [] : [summa('Öresavrundning', n.summor.avrundning)]),
  ];
};

const BESKED: Record<Rekommendation['utfall'], string> = {
  bifall: 'Rekommendationen är bifall. En handläggare fattar beslutet.',
  delvis_bifall: 'Rekommendationen är delvis bifall. En handläggare prövar resten och fattar beslutet.',
  kraver_bedomning: 'Ansökan behöver bedömas av en handläggare, som fattar beslutet.',
};

/** For the applicant: the result, the calculation line by line with a reason each, and what a person looks at. */
export const renderForMedborgare = (r: Rekommendation): Textdel[] => [
  rubrik(`Beräkning för ${formatManad(r.manad)}`),
  stycke(BESKED[r.utfall]),
  ...calculation(r, rowFor),
  ...(r.utfall === 'kraver_bedomning' ? [] : [summa('Belopp att få', r.belopp)]),
  ...(r.skal.length === 0
    ? []
    : [
        rubrik('Det här tittar en handläggare på'),
        ...r.skal.map(({ mening }): Textdel => ({
          typ: 'kontroll',
          utfall: 'kraver_bedomning',
          text: mening,
        })),
      ]),
];

/** The exact value; a fraction that is not whole öre stands as one, "1 790 kr/3". */
const exact = (u: Uttryck): string =>
  `${u.enhet === 'ore' ? formatOre(u.taljare) : u.taljare}${u.namnare === 1 ? '' : `/${u.namnare}`}`;

const TECKEN: Partial<Record<Uttryck['op'], string>> = {
  summa: ' + ',
  minus: ' \u2212 ',
  ganger: ' × ',
  delat: ' ÷ ',
};

const formula = (u: Uttryck): string => {
  const parts = u.delar ?? [];
  if (parts.length === 0) return exact(u);
  const sign = TECKEN[u.op];
  const values = parts.map(exact);
  return sign === undefined
    ? `${u.op} av ${values.join(' och ')} = ${exact(u)}`
    : `${values.join(sign)} = ${exact(u)}`;
};

const origin = (u: Uttryck): string =>
  u.parameter === undefined
    ? (u.kalla ?? '')
    : `${u.parameter.id} från ${u.parameter.from}, ${u.parameter.reference.title}, tillförlitlighet ${u.parameter.confidence}`;

const steps = (u: Uttryck, djup: number): Textdel[] => {
  const from = origin(u);
  return [
    { typ: 'steg', djup, text: from === '' ? u.namn : `${u.namn} (${from})`, varde: formula(u) },
    ...(u.delar ?? []).flatMap((del) => steps(del, djup + 1)),
  ];
};

const UTFALL: Record<Villkor['utfall'], string> = {
  uppfyllt: 'uppfyllt',
  ej_uppfyllt: 'inte uppfyllt',
  kraver_bedomning: 'kräver bedömning',
};

const conditions = (v: Villkor, djup: number): Textdel[] => [
  { typ: 'steg', djup, text: v.op === undefined ? v.text : `${v.text} (${v.op})`, varde: UTFALL[v.utfall] },
  ...(v.delar ?? []).flatMap((del) => conditions(del, djup + 1)),
];

/** For the caseworker: the same tree with every step, parameter, input and condition. */
export const renderForHandlaggare = (r: Rekommendation): Textdel[] => [
  rubrik(`Rekommendation för ${formatManad(r.manad)}`),
  stycke(`${BESKED[r.utfall]} Spår: ${r.spar === 'forenklad' ? 'förenklad' : 'manuell'}.`),
  summa('Belopp enligt beräkningen', r.belopp),
  ...calculation(r, (rad) => [...rowFor(rad), ...steps(rad.uttryck, 1)]),
  rubrik('Kontroller'),
  ...r.kontroller.flatMap((k): Textdel[] => [
    { typ: 'kontroll', utfall: k.utfall, text: `${k.rubrik}: ${k.mening}` },
    ...conditions(k.villkor, 1),
    ...k.inputs.map((input): Textdel => ({
      typ: 'steg',
      djup: 1,
      text: `${input.namn} (${input.kalla})`,
      varde: input.varde,
    })),
    ...k.parametrar.map((p): Textdel => ({
      typ: 'steg',
      djup: 1,
      text: `parameter ${p.id} från ${p.from}`,
      varde: p.reference.title,
    })),
  ]),
  rubrik('Utkast till motivering'),
  ...r.motiveringsutkast.stycken.map(stycke),
  stycke(`Regelverk ${r.regelverkHash}, modul ${r.modulversion}.`),
];
